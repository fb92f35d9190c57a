// What the system says when a file cannot be read or written, in words instead of codes.

const WORDS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EEXIST: 'it exists already, and is not overwritten',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'you may not read or write there',
  EPERM: 'you may not read or write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
  EADDRINUSE: 'another program listens there',
};

/** The words for a system error; undefined for any other error, which is a fault of the program. */
export function systemReasonOf(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === undefined ? undefined : WORDS[code];
}

export function plainReasonOf(error: unknown): string {
  return systemReasonOf(error) ?? (error instanceof Error ? error.message : String(error));
}

// What the bench asks of an engine: build its own stored form, load it, say of a host whether it is listed.

export interface Engine {
  name: string;
  /** One line for the table's reader. */
  what: string;
  /** What would be kept on the user's disk. */
  build(sites: readonly string[]): Promise<Uint8Array>;
  load(bytes: Uint8Array): Promise<(host: string) => boolean>;
}

export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const bytesOf = (text: string) => new TextEncoder().encode(text);

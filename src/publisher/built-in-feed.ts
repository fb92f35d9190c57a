// Vite plugin: compiles the records into the extension as its built-in feed. Nothing of it is committed.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { compileFolder } from './compile.ts';

/** Where the built-in feed lies in the package; its SHA-256 in hex lies beside it. */
export const BUILT_IN_PATH = 'feed/built-in.owabi';

/** @param folder where the records are */
export function builtInFeed(folder: string): Plugin {
  return {
    name: 'owabi-built-in-feed',
    async buildStart() {
      this.addWatchFile(folder);
      const compiled = await compileFolder(folder);
      if (compiled.kind === 'faulty') {
        const lines = compiled.findings.map(({ file, line, field, reason }) => `${file}:${line}: ${field} ${reason}`);
        return this.error(`${lines.length} faults in ${folder}\n${lines.slice(0, 20).join('\n')}`);
      }
      const { bytes } = compiled.file;
      const digest = createHash('sha256').update(bytes).digest('hex');
      this.emitFile({ type: 'asset', fileName: BUILT_IN_PATH, source: bytes });
      this.emitFile({ type: 'asset', fileName: `${BUILT_IN_PATH}.sha256`, source: digest });
    },
  };
}

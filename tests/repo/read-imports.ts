// Which file imports what, read from the sources: for the checks of arrows between folders.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  /** "src/match/match-incident.ts" */
  from: string;
  /** A path in the repository, or a package's name. */
  to: string;
  isType: boolean;
}

export function sourceFiles(top: string): string[] {
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => posix.join(top, path.replaceAll('\\', '/')))
    .sort();
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?'([^']+)'/g;

export function readImports(top: string): Import[] {
  return sourceFiles(top).flatMap((from) => {
    const text = readFileSync(from, 'utf8');
    const found = [...text.matchAll(STATEMENT)].map((m) => ({ spec: m[2] ?? '', isType: m[1] !== undefined }));
    const dynamic = [...text.matchAll(DYNAMIC)].map((m) => ({ spec: m[1] ?? '', isType: false }));
    return [...found, ...dynamic].map(({ spec, isType }) => ({
      from,
      to: spec.startsWith('.') ? posix.join(posix.dirname(from), spec) : spec,
      isType,
    }));
  });
}

/** "match" of "src/match/site-keys.ts"; undefined outside src. */
export function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

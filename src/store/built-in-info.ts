// What the records inside the package are called, and where they lie.
import type { FeedInfo } from './types.ts';

/** Set by the build from `bugs.url` in package.json; absent while that is a reserved address, so that no screen links to nowhere. */
declare const OWABI_CORRECTIONS: string | undefined;
const corrections = typeof OWABI_CORRECTIONS === 'string' && OWABI_CORRECTIONS !== '' ? OWABI_CORRECTIONS : undefined;

export const builtInInfo = {
  id: 'built-in',
  kind: 'built-in',
  publisher: { name: 'Owabi', ...(corrections && { corrections }) },
} as const satisfies Pick<FeedInfo, 'id' | 'kind' | 'publisher'>;

/** Address of the built-in feed in the package, from any of the extension's own contexts. */
export function builtInUrl(): string {
  return new URL('/feed/built-in.owabi', globalThis.location.href).href;
}

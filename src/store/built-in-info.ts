// What the records inside the package are called, and where they lie.
import type { FeedInfo } from './types.ts';

export const builtInInfo = {
  id: 'built-in',
  kind: 'built-in',
  publisher: { name: 'Owabi' },
} as const satisfies Pick<FeedInfo, 'id' | 'kind' | 'publisher'>;

/** Address of the built-in feed in the package, from any of the extension's own contexts. */
export function builtInUrl(): string {
  return new URL('/feed/built-in.owabi', globalThis.location.href).href;
}

// The parts of an address that can name a site, in one spelling: host, and the first path segments.

/** Path prefixes deeper than this are not sites (docs/record.md, "What a site is"). */
export const MAX_PATH_SEGMENTS = 3;

/** Host without its one trailing dot, and the first path segments, percent-decoded once and re-encoded in one way. */
export function partsOf(address: string): { host: string; segments: string[] } | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  if (!PUBLIC_HOST.test(host)) return undefined;
  return { host, segments: segmentsOf(url.pathname) };
}

/**
 * Two labels or more, none empty, and a last one that exists in public. The URL parser has already turned every
 * spelling of an IPv4 address into digits; IPv6 keeps its brackets.
 */
const PUBLIC_HOST = /^(?:[^.[]+\.)+(?!(?:\d+|local|localhost|internal|intranet|lan|home|corp|onion|arpa)$)[^.]+$/;

function segmentsOf(pathname: string): string[] {
  const segments: string[] = [];
  for (const raw of pathname.split('/')) {
    if (raw === '') continue;
    if (segments.length === MAX_PATH_SEGMENTS) break;
    segments.push(normalSegment(raw));
  }
  return segments;
}

/** Characters that addresses carry unescaped in a path, but that `encodeURIComponent` escapes. */
const OVER_ESCAPED = /%(?:24|26|2B|2C|3A|3D|40)/g;

/** One spelling for "/%67eo", "/geo" and "/geo;x=1"; a broken escape stays as it is. */
function normalSegment(raw: string): string {
  const bare = raw.split(';', 1)[0] ?? '';
  try {
    return encodeURIComponent(decodeURIComponent(bare)).replace(OVER_ESCAPED, decodeURIComponent);
  } catch {
    return bare;
  }
}

// Reads JSON from strangers: capped before parsing, UTF-8 without exceptions, one spelling only.
import { canonicalJson } from './canonical-json.ts';
import { caps } from './limits.ts';

export type StrictJson = { kind: 'parsed'; value: unknown } | { kind: 'refused'; reason: string };

/**
 * Parses canonical JSON. Text that its own value would not be written as is refused: that covers duplicate keys,
 * -0, 1e400, blanks, a byte order mark and half characters with one rule.
 */
export function parseStrictJson(bytes: Uint8Array, maxBytes: number): StrictJson {
  if (bytes.length > maxBytes) return refused(`is larger than ${maxBytes} bytes`);
  if (nestingOf(bytes) > caps.jsonDepth) return refused('is nested too deep');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refused('is not UTF-8');
  }
  try {
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? { kind: 'parsed', value } : refused('is not in canonical form');
  } catch (error) {
    return refused(error instanceof SyntaxError ? 'is not JSON' : String(error));
  }
}

function refused(reason: string): StrictJson {
  return { kind: 'refused', reason };
}

/** Deepest nesting, found without recursion. Brackets inside strings do not count. */
function nestingOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return deepest;
}

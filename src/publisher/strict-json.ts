// Reads JSON as editors must write it: UTF-8, no comments, no key twice, and every value's line still known.
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { sayJsonFault } from './say-json-fault.ts';

export interface JsonFault {
  line: number;
  field: string;
  reason: string;
}

export interface JsonDocument {
  value: unknown;
  /** Line (from 1) of a dotted field, or of its nearest parent that exists. */
  lineOf(field: string): number;
}

export type ParsedJson = { kind: 'parsed'; document: JsonDocument } | { kind: 'refused'; faults: JsonFault[] };

/** Deeper than any record; checked before parsing because the parser recurses. */
const MAX_DEPTH = 32;
const strict = { disallowComments: true, allowTrailingComma: false };

/** @param bytes at most some megabytes; the caller caps the size */
export function parseStrictJson(bytes: Uint8Array): ParsedJson {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return refuse([{ line: 1, field: '', reason: decoded.reason }]);
  const { text } = decoded;
  const lineAt = lineFinder(text);
  const deep = offsetBeyondDepth(text, MAX_DEPTH);
  if (deep !== undefined) {
    return refuse([{ line: lineAt(deep), field: '', reason: `is nested more than ${MAX_DEPTH} levels deep` }]);
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, strict);
  if (errors.length > 0 || !root) {
    const [first] = errors;
    if (!first) return refuse([{ line: 1, field: '', reason: 'is empty' }]);
    const { offset, reason } = sayJsonFault(text, first);
    return refuse([{ line: lineAt(offset), field: '', reason }]);
  }
  const twice = duplicateKeysOf(root, '', lineAt);
  if (twice.length > 0) return refuse(twice);
  // The text is known to be strict now, so the platform's own parser gives the value.
  const value: unknown = JSON.parse(text);
  return { kind: 'parsed', document: { value, lineOf: (field) => lineAt(nearestNode(root, field).offset) } };
}

const refuse = (faults: JsonFault[]): ParsedJson => ({ kind: 'refused', faults });

function decodeText(bytes: Uint8Array): { text: string } | { reason: string } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { reason: 'begins with a byte order mark' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const looksLike = ['shift_jis', 'euc-jp'].find((name) => isDecodable(bytes, name));
    return {
      reason: `is not UTF-8${looksLike ? ` (it may be ${looksLike === 'euc-jp' ? 'EUC-JP' : 'Shift_JIS'})` : ''}`,
    };
  }
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    return /[\u3040-\u30ff]/.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

function offsetBeyondDepth(text: string, limit: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (isInString) {
      if (c === '\\') i++;
      else if (c === '"') isInString = false;
    } else if (c === '"') isInString = true;
    else if (c === '{' || c === '[') {
      if (++depth > limit) return i;
    } else if (c === '}' || c === ']') depth--;
  }
  return undefined;
}

function duplicateKeysOf(node: Node, path: string, lineAt: (offset: number) => number): JsonFault[] {
  const faults: JsonFault[] = [];
  const seen = new Set<string>();
  node.children?.forEach((child, i) => {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const name = key ? String(key.value) : String(i);
    const field = path === '' ? name : `${path}.${name}`;
    if (key && seen.has(name)) faults.push({ line: lineAt(key.offset), field, reason: 'is given twice' });
    if (key) seen.add(name);
    if (value) faults.push(...duplicateKeysOf(value, field, lineAt));
  });
  return faults;
}

function nearestNode(root: Node, field: string): Node {
  const path = field === '' ? [] : field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    // A property's line is its key's, where an editor looks for it.
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

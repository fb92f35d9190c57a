// Words in the sources: string literals, and what stands between tags, found by parsing and not by guessing.
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

export interface Words {
  file: string;
  text: string;
  /** A literal of code, words between tags, or an attribute that is read out or shown. */
  kind: 'literal' | 'between-tags' | 'attribute';
}

const SHOWN_ATTRIBUTES = new Set(['title', 'alt', 'aria-label', 'placeholder', 'label', 'summary', 'legend', 'hint']);

interface Node {
  type: string;
  value?: unknown;
  name?: Node & string;
  [key: string]: unknown;
}

export function readWords(file: string, source = readFileSync(file, 'utf8')): Words[] {
  const words: Words[] = [];
  const visit = (node: unknown, parent?: Node): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, parent);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const it = node as Node;
    if (it.type === 'Literal' && typeof it.value === 'string')
      words.push({ file, text: it.value, kind: kindOf(parent) });
    if (it.type === 'TemplateElement') words.push({ file, text: (it.value as { raw: string }).raw, kind: 'literal' });
    if (it.type === 'JSXText') words.push({ file, text: String(it.value).trim(), kind: 'between-tags' });
    for (const [key, child] of Object.entries(it)) if (key !== 'parent') visit(child, it);
  };
  visit(parseSync(file, source).program);
  return words.filter(({ text }) => text !== '');
}

function kindOf(parent: Node | undefined): Words['kind'] {
  const name = parent?.type === 'JSXAttribute' ? (parent.name as unknown as { name: string }).name : '';
  return SHOWN_ATTRIBUTES.has(name) ? 'attribute' : 'literal';
}

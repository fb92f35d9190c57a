// The notice reader: any apology notice in, a draft record with the sentence behind every field out. No network, no model.

import { makeDocument, type NoticeDocument, spanOf } from './document.ts';
import { Evidence } from './evidence.ts';
import { fillDraft } from './fill-draft.ts';
import { maxTextLength } from './fold.ts';
import { findMainText } from './html-main.ts';
import { parseHtml } from './html-tree.ts';
import { likelihoodOfNotice } from './is-notice.ts';
import type { NoticeInput, Reading } from './types.ts';

/**
 * Reads one notice. Never throws; what is not understood is left out, what is uncertain is listed in `unsure`.
 * Costs time in proportion to the input: longer HTML than 1,200,000 and longer text than 60,000 code units are cut.
 */
export function readNotice(input: NoticeInput): Reading {
  const doc = input.kind === 'html' ? documentOfHtml(input) : makeDocument(input.content, { url: input.url });
  const likelihood = likelihoodOfNotice(doc);
  const isNotice = likelihood >= 0.5;
  const evidence = new Evidence(doc);
  if (doc.folded.source.length > maxTextLength) evidence.doubt('', 'text-cut');
  const draft = isNotice ? fillDraft(doc, evidence) : {};
  return {
    isNotice,
    likelihood,
    lang: doc.lang,
    title: doc.title,
    text: doc.folded.source,
    sentences: doc.sentences.map((s) => spanOf(doc, s.start, s.end)),
    joints: doc.folded.joints,
    draft,
    evidence: evidence.fields,
    unsure: evidence.doubts,
  };
}

function documentOfHtml(input: NoticeInput): NoticeDocument {
  const page = parseHtml(input.content);
  const main = findMainText(page);
  const headings = new Map<number, number>();
  let number = 0;
  for (const line of main.lines) {
    if (line.heading !== undefined) headings.set(number, line.heading);
    number += line.text.split('\n').length;
  }
  const text = main.lines.map((line) => line.text).join('\n');
  const url = [input.url, page.canonical].find((u) => u !== undefined && /^https?:\/\//.test(u) && URL.canParse(u));
  const title = main.title ?? page.title?.split(/\s*[|｜]\s*|\s+[-–—]\s+|(?<=[^\s]) ?／ ?/)[0]?.trim();
  return makeDocument(text, { title, pageTitle: page.title, siteName: page.siteName, url: input.url ?? url, headings });
}

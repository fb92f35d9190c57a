// Collects, while the draft is filled, where each field was read.
import { type NoticeDocument, sentenceAt, spanOf } from './document.ts';
import type { Doubt, Span } from './types.ts';

export class Evidence {
  readonly fields: Record<string, Span[]> = {};
  readonly doubts: Doubt[] = [];
  private readonly doc: NoticeDocument;

  constructor(doc: NoticeDocument) {
    this.doc = doc;
  }

  /** Notes the place in the folded text that says what `field` holds. */
  add(field: string, start: number, end: number): void {
    const span = spanOf(this.doc, start, end);
    const spans = this.fields[field] ?? [];
    this.fields[field] = spans;
    if (spans.length < 4 && !spans.some((s) => s.start === span.start && s.end === span.end)) spans.push(span);
  }

  /** Notes the whole sentence around a place. */
  addSentence(field: string, start: number, end: number): void {
    const s = sentenceAt(this.doc, start);
    this.add(field, s?.start ?? start, s?.end ?? end);
  }

  doubt(field: string, reason: Doubt['reason'], start?: number, end?: number): void {
    this.doubts.push({
      field,
      reason,
      span: start === undefined || end === undefined ? undefined : spanOf(this.doc, start, end),
    });
  }
}

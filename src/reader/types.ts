// What the notice reader gives back: a draft in the record's words and, for every field, the place in the text it came from.
import type { Incident, Notice } from '../incident/types.ts';

/** A place in `Reading.text`, in UTF-16 code units, with what stands there. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** A record without the editor's part (id, revision, summary, sources); an absent field was not said, or not understood. */
export type Draft = Partial<Omit<Incident, 'id' | 'revision' | 'summary' | 'sources' | 'changes' | 'notices'>> & {
  notices?: (Omit<Notice, 'url'> & { url?: string })[];
};

/** A field the reader saw something for and did not dare to fill, or filled with less than certainty. */
export interface Doubt {
  field: string;
  reason:
    | 'several-values'
    | 'no-year'
    | 'no-publication-date'
    | 'decided-by-wording'
    | 'planned'
    | 'text-cut'
    | 'not-on-page';
  span?: Span;
}

export interface Reading {
  isNotice: boolean;
  /** How sure the decision is: 0 (certainly no notice) to 1. */
  likelihood: number;
  lang: 'ja' | 'en';
  title?: string;
  /** The readable text all spans point into: the input itself for plain text, the main part of the page for HTML. */
  text: string;
  /** Where the sentences of `text` stand, in its order. */
  sentences: readonly Pick<Span, 'start' | 'end'>[];
  /** Line ends of `text` that stand inside a sentence, and what they are read as. */
  joints: ReadonlyMap<number, '' | ' '>;
  /** Empty when `isNotice` is false. */
  draft: Draft;
  /** Dotted path of a draft field ("data.0.count") to the places that say so. */
  evidence: Record<string, Span[]>;
  unsure: Doubt[];
}

export interface NoticeInput {
  content: string;
  kind: 'text' | 'html';
  /** Where the content was found; used for the notice's own link, never fetched. */
  url?: string;
}

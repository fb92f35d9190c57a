// A whole notice around one way of saying a thing, and what was read from it in short.
import { expect } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';
import type { Draft } from '../../../src/reader/types.ts';

const japanese = (body: string) =>
  `2024年3月18日\n株式会社ナズナ食品\n\n個人情報の漏えいについて\n\n弊社のお客様の個人情報が外部に漏えいしたことが判明しました。お詫び申し上げます。\n\n${body}\n\n重ねてお詫び申し上げます。`;
const english = (body: string) =>
  `18 March 2024\nNazuna Foods Ltd\n\nNotice of data breach\n\nPersonal information of our customers has been leaked. We are very sorry.\n\n${body}\n`;

/** What is no notice has an empty draft, which would look like a fact rightly left out. */
export function draftAround(body: string): Draft {
  const content = /[ぁ-ん]/.test(body) ? japanese(body) : english(body);
  const { isNotice, draft } = readNotice({ content, kind: 'text' });
  expect(isNotice).toBe(true);
  return draft;
}

/** "name=120/hashed": kind, number, protection. */
export const kindsOf = ({ data = [] }: Draft): string =>
  data
    .map((d) => `${d.category}${d.count ? `=${d.count}` : ''}${d.protection ? `/${d.protection}` : ''}`)
    .sort()
    .join(' ');

export const namesOf = (list: readonly { ja?: string; en?: string }[] = []): string =>
  list.map((name) => name.ja ?? name.en).join('|');

/** "1200 people"; empty where no number was read. */
export const subjectsOf = ({ subjects }: Draft): string => (subjects ? `${subjects.max} ${subjects.unit}` : '');

/** "12 notified" of every event before the notice's own day. */
export const eventsAround = (body: string): string[] =>
  (draftAround(body).timeline ?? [])
    .filter((event) => event.on < '2024-03-18')
    .map((event) => `${event.on.slice(8)} ${event.kind}`)
    .sort();

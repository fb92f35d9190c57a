// The notice reader against labelled notices: the ones the rules were tuned on and the ones written before any rule.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';
import type { Reading } from '../../../src/reader/types.ts';
import { addScores, promisedFields, type Scores } from '../../bench/reader-score.ts';
import type { Truth } from '../../bench/reader-truth.ts';

function readSet(set: string): { id: string; truth: Truth; reading: Reading }[] {
  const dir = join(import.meta.dirname, set);
  const index = set === 'notices' ? JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')) : {};
  return readdirSync(dir)
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .map((file) => {
      const id = file.replace(/\.\w+$/, '');
      const truth: Truth = JSON.parse(readFileSync(join(dir, `${id}.json`), 'utf8'));
      truth.accept ??= index[id]?.accept;
      const content = readFileSync(join(dir, file), 'utf8');
      return { id, truth, reading: readNotice({ content, kind: file.endsWith('.html') ? 'html' : 'text' }) };
    });
}

for (const set of ['notices', 'held-out', 'unseen', 'varied', 'later']) {
  const all = readSet(set);
  describe(set, () => {
    test('tells notices from other texts', () => {
      const wrong = all.filter(({ truth, reading }) => truth.isNotice !== reading.isNotice).map(({ id }) => id);
      expect(wrong).toEqual([]);
    });

    test('fills the promised fields with the promised precision and recall', () => {
      const scores: Scores = new Map();
      for (const { id, truth, reading } of all) addScores(scores, id, truth, reading);
      let [right, wrong, missed] = [0, 0, 0];
      for (const field of promisedFields) {
        const score = scores.get(field);
        right += score?.right ?? 0;
        wrong += score?.wrong ?? 0;
        missed += score?.missed ?? 0;
      }
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
      expect(right / (right + missed)).toBeGreaterThanOrEqual(0.85);
    });

    test.each(all)('$id: every span of evidence is a stretch of the text, every filled field has one', ({
      reading,
    }) => {
      for (const spans of Object.values(reading.evidence)) {
        for (const span of spans) expect(reading.text.slice(span.start, span.end)).toBe(span.quote);
      }
      const has = (field: string) => expect(Object.keys(reading.evidence), field).toContain(field);
      for (const [i] of (reading.draft.data ?? []).entries()) has(`data.${i}`);
      for (const [i, item] of (reading.draft.data ?? []).entries()) if (item.count) has(`data.${i}.count`);
      for (const [i] of (reading.draft.contacts ?? []).entries()) has(`contacts.${i}`);
      for (const field of ['subjects', 'occurred', 'affectedPeriod', 'cause', 'secondaryHarm'] as const)
        if (reading.draft[field]) has(field);
      if (reading.draft.subjects) {
        expect(reading.draft.subjects.unit).toBeDefined();
        expect(reading.draft.subjects.note?.ja ?? reading.draft.subjects.note?.en).toBeTruthy();
      }
    });
  });
}

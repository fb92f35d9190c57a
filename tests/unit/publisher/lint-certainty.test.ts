// A number under "confirmed" is doubted where the record's own words put possible leaks into it, and nowhere else.
import { expect, it } from 'vitest';
import type { Incident } from '../../../src/incident/types.ts';
import { lintCertainty } from '../../../src/publisher/lint-certainty.ts';
import { makeIncident } from '../feed/make-incident.ts';

const doubts = (changes: Partial<Incident>) =>
  lintCertainty({ ...makeIncident(1), disclosure: 'confirmed', ...changes });

it.each([
  [{ en: '828,168 records of customers and staff leaked or may have leaked.' }, 828_168],
  [
    { en: 'About 1.914 million records, half of them old, leaked or may have leaked, and about 9 were confirmed.' },
    1_914_000,
  ],
  [{ ja: '顧客ら828,168件が漏れたか、そのおそれがある。' }, 828_168],
  [{ ja: '計約191.4万件に漏えいまたはそのおそれがあり、うち約11.5万件は漏えいが確かめられた。' }, 1_914_000],
  [{ ja: '1万6406件の流出または閲覧された可能性がある。' }, 16_406],
])('doubts %j', (summary, max) => {
  expect(doubts({ summary, subjects: { max } })).toMatchObject([{ severity: 'warning', field: 'subjects.max' }]);
  expect(doubts({ summary, subjects: { max: max + 1 } })).toEqual([]);
  expect(doubts({ summary, subjects: { max }, disclosure: 'suspected' })).toEqual([]);
});

it.each([
  [{ en: 'A leak of about 370,000 records was confirmed, and 20,000 more leaked or may have leaked.' }, 370_000],
  [{ en: '8,853,839 records (possibly duplicated) leaked. Others may have leaked as well.' }, 8_853_839],
  [{ ja: '約37万件の流出を確認し、約2万件にも流出またはそのおそれがある。' }, 370_000],
  [{ ja: '約2,362万件が流出した。非公開画像を見られた可能性が残る。' }, 23_620_000],
])('leaves %j alone', (summary, max) => {
  expect(doubts({ summary, subjects: { max } })).toEqual([]);
});

it('reads the note as well', () => {
  const note = { ja: '計500人。おそれを含む' };
  expect(doubts({ subjects: { max: 500, note } })).toEqual([]);
  expect(doubts({ subjects: { max: 500, note: { ja: '500人はおそれを含む' } } })).toHaveLength(1);
});

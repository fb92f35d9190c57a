// The shipped records pass the publisher's own check, as of the newest day they were looked at.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkRecords } from '../../src/publisher/check-records.ts';

const folder = fileURLToPath(new URL('../../src/records', import.meta.url));

it('has no error in any record, and only doubts that docs/records.md explains', async () => {
  const { incidents, fileCount, findings } = await checkRecords(folder, new Date().toISOString().slice(0, 10));
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  expect(incidents).toHaveLength(fileCount);
  expect(fileCount).toBeGreaterThan(700);
  const explained = await readFile(new URL('../../docs/records.md', import.meta.url), 'utf8');
  expect(findings.filter(({ field }) => field === 'subjects.max')).toEqual([]);
  for (const { file } of findings) expect(explained).toContain(`\`${file.slice(5, -'.json'.length)}\``);
});

it('says "in part" of cards wherever the record itself says that full numbers did not leak', async () => {
  const { incidents } = await checkRecords(folder, new Date().toISOString().slice(0, 10));
  const kept = /^(?:full |credit )?(?:account and )?card numbers$|^data needed for card payment/;
  const concerned = incidents.filter(({ notLeaked = [] }) => notLeaked.some(({ en = '' }) => kept.test(en)));
  expect(concerned.length).toBeGreaterThanOrEqual(5);
  for (const { id, data = [] } of concerned) {
    const whole = data.filter((item) => item.category === 'payment-card' && item.protection === undefined);
    expect(whole, id).toEqual([]);
  }
});

it('qualifies a number as the record’s own summary does', async () => {
  const { incidents } = await checkRecords(folder, new Date().toISOString().slice(0, 10));
  const counted = /\b(up to about|up to|about|at least) (?:an estimated )?([0-9][0-9,.]*[0-9])( million)?/g;
  const said = incidents.flatMap(({ id, summary, subjects }) =>
    [...(summary.en ?? '').matchAll(counted)]
      .filter(([, , n = '', million]) => Number(n.replaceAll(',', '')) * (million ? 1e6 : 1) === subjects?.max)
      .map(([, words = '']) => ({ id, words: words.replaceAll(' ', '-'), qualifier: subjects?.qualifier ?? '' })),
  );
  expect(said.length).toBeGreaterThan(200);
  for (const { id, words, qualifier } of said) expect(qualifier, id).toContain(words);
});

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
  for (const { file } of findings) expect(explained).toContain(`\`${file.slice(5, -'.json'.length)}\``);
});

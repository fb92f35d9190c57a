// The shipped records pass the publisher's own check, as of the newest day they were looked at.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkRecords } from '../../src/publisher/check-records.ts';

const folder = fileURLToPath(new URL('../../src/records', import.meta.url));

it('has no error in any record, and only doubts that docs/records.md explains', async () => {
  const { incidents, fileCount, findings } = await checkRecords(folder, new Date().toISOString().slice(0, 10));
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  expect(incidents).toHaveLength(fileCount);
  expect(fileCount).toBeGreaterThan(700);
  expect([...new Set(findings.map((finding) => finding.file))]).toEqual([
    '2023/jp-2023-ako-city-nursery.json',
    '2023/jp-2023-hidaka-city-jhs.json',
    '2025/jp-2025-surugaya.json',
    '2026/jp-2026-daiichi-life-hr.json',
  ]);
});

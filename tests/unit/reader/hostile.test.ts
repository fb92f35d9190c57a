// Hostile and outsized input (issue: never over a second): the reader neither hangs nor throws, and says when it cut.
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../src/reader/read-notice.ts';
import { hardInputs } from '../../bench/reader-speed.ts';

describe('hard input', () => {
  it.each(hardInputs)('$name', ({ make }) => {
    const { kind, content } = make();
    const from = process.cpuUsage();
    readNotice({ content, kind });
    // A hang limit in processor time, so that a busy machine does not fail it; the bench holds the real limits.
    expect(process.cpuUsage(from).user / 1_000).toBeLessThan(4_000);
  });
});

it('says that a text was cut', () => {
  const reading = readNotice({ content: `個人情報の流出について\n${'あ'.repeat(200_000)}`, kind: 'text' });
  expect(reading.unsure).toContainEqual({ field: '', reason: 'text-cut', span: undefined });
});

it('reads nothing from nothing', () => {
  for (const content of ['', ' ', '\n\n', '\u0000', '\ud800', '<html>', '<p', '&#x110000;', '<!--']) {
    for (const kind of ['text', 'html'] as const) {
      expect(readNotice({ content, kind })).toMatchObject({ isNotice: false, draft: {} });
    }
  }
});

it('carries no control or bidirectional characters into names', () => {
  const { draft } = readNotice({
    content:
      '2024年1月2日\n株式会社\u202eミホン\n\n個人情報の流出について\n\n当社のサーバーが不正アクセスを受け、お客様の氏名が流出したことを確認しました。お詫び申し上げます。',
    kind: 'text',
  });
  expect(JSON.stringify(draft)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

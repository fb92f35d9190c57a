// Where an error is reported: the publisher's own address with the record named, and nothing that could run.
import { expect, it } from 'vitest';
import { reportErrorHrefOf } from '../../../src/check/report-error.ts';

const record = { id: 'jp-2026-shop', revision: 3 };

it('names record and revision in a web address, keeping what it had', () => {
  expect(reportErrorHrefOf('https://feed.example/corrections?lang=ja', record)).toBe(
    'https://feed.example/corrections?lang=ja&record=jp-2026-shop&revision=3',
  );
});

it.each(['fix@feed.example', 'mailto:fix@feed.example'])('writes a mail to %s with the record as its subject', (to) => {
  expect(reportErrorHrefOf(to, record)).toBe('mailto:fix@feed.example?subject=jp-2026-shop%20(3)');
});

it.each([
  undefined,
  '',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:text/html,x',
  'https://user:pass@feed.example/',
  'fix@feed.example?bcc=other@feed.example',
  'mailto:fix@feed.example?bcc=other@feed.example',
  'fix@feed.example\nBcc: x@y.example',
  '//feed.example/x',
  'corrections',
])('gives nothing for %j', (corrections) => {
  expect(reportErrorHrefOf(corrections, record)).toBeUndefined();
});

// Pages no notice reader should stumble over: how long each takes. Used by the bench, and by the test that holds the limits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const notice = readFileSync(join(import.meta.dirname, '../unit/reader/notices/035.html'), 'utf8');

export interface HardInput {
  name: string;
  kind: 'text' | 'html';
  content: string;
  limitMs: number;
}

/** Made when asked for: together they are 100 MB. */
const breach =
  '2024年5月10日\n株式会社ナズナ\n\n個人情報の漏えいに関するお詫び\n\n個人情報が外部に漏えいしたことが判明しました。\n\n■漏えいした情報\n';

export const hardInputs: readonly { name: string; make: () => HardInput }[] = [
  input('a real notice in a page of 300 kB', 'html', 100, () => {
    const menu = `<ul>${'<li><a href="/item/1"><img src="/i.jpg" alt="">商品の名前 1,980円</a></li>'.repeat(2_000)}</ul>`;
    const scripts = `<script>${'window.x=["個人情報","2020年1月1日"];'.repeat(3_000)}</script>`;
    return notice
      .replace('<body>', `<body><nav>${menu}</nav>${scripts}`)
      .replace('</body>', `<footer>${menu.slice(0, 40_000)}</footer></body>`);
  }),
  input(
    '300 kB of readable sentences',
    'html',
    200,
    () =>
      `<main><h1>お知らせ</h1>${'<p>本日は、お客様の会員番号および氏名を、2020年1月2日から3件、ご登録いただきました。</p>'.repeat(6_500)}</main>`,
  ),
  input('10 MB of unclosed tags', 'html', 1_000, () => '<div><p>流出 a &amp; b'.repeat(600_000)),
  input('10 MB of "<"', 'html', 1_000, () => '<'.repeat(10_000_000)),
  input('10 MB of open tables', 'html', 1_000, () => '<table><tr><td>'.repeat(700_000)),
  input('10 MB of attributes', 'html', 1_000, () => `<div ${'a="b" '.repeat(1_700_000)}>`),
  input('10 MB of one text line', 'text', 1_000, () => '個人情報が流出した可能性'.repeat(830_000)),
  input('10^5 digits', 'text', 1_000, () => `流出した件数は${'1'.repeat(100_000)}件です。`),
  input('10^5 kanji digits', 'text', 1_000, () => `流出した件数は${'一'.repeat(100_000)}件です。`),
  input('10^5 commas and digits', 'text', 1_000, () => '1,'.repeat(50_000)),
  input('10^5 dates', 'text', 1_000, () => '2020年1月1日'.repeat(15_000)),
  input('10^5 brackets', 'text', 1_000, () => '「'.repeat(50_000) + '('.repeat(50_000)),
  input('10^5 spaces', 'text', 1_000, () => `株式会社${' '.repeat(100_000)}不正アクセス`),
  input(
    '10^5 letters in an address',
    'text',
    1_000,
    () => `https://${'a.'.repeat(50_000)}example/${'/b'.repeat(20_000)}`,
  ),
  input(
    '10^5 letters before an at sign',
    'text',
    1_000,
    () => `電話 03-0000-0001 ${'a'.repeat(100_000)}@${'b.'.repeat(10_000)}`,
  ),
  input('10^5 telephone numbers', 'text', 1_000, () => 'お問い合わせ 0120-000-001\n'.repeat(4_500)),
  input('10^5 company forms', 'text', 1_000, () => '株式会社'.repeat(28_000)),
  input('10^5 lines', 'text', 1_000, () => '・氏名\n'.repeat(28_000)),
  input(
    '10^5 characters of rows with data and numbers',
    'text',
    1_000,
    () => breach + '氏名\t住所\t12名\t○\n'.repeat(5_000),
  ),
  input('10^5 characters of items with numbers', 'text', 1_000, () => breach + '・氏名 1,234件\n'.repeat(6_000)),
  input('a paragraph of spaces', 'html', 1_000, () => `<p>個人情報</p><p>a${' \u3000\u00a0'.repeat(20_000)}b\n</p>`),
  input('a desk after 10^5 characters', 'text', 1_000, () => `${breach}〒${'0'.repeat(58_000)}あ電話0120-000-001`),
  input('10^5 sentences of a letter', 'text', 1_000, () => `${breach}${'あ。'.repeat(29_000)}`),
  input('10^5 characters of hosts', 'text', 1_000, () => `${breach}${'a.example '.repeat(5_800)}`),
  input('days with lines below', 'text', 1_000, () => `${breach}${'5月3日\nあ\nい\nう\nえ\nお\n'.repeat(3_400)}`),
  input('10^5 English capitals', 'text', 1_000, () => 'Aaa Inc of and '.repeat(7_500)),
  input('10^5 names in English', 'text', 1_000, () => 'names, addresses and 12 customers of '.repeat(3_000)),
];

function input(name: string, kind: 'text' | 'html', limitMs: number, make: () => string) {
  return { name, make: (): HardInput => ({ name, kind, content: make(), limitMs }) };
}

// owabi check against folders written on the spot: each rule refuses what it should and says where (faults 88, 96, 97, 98).
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecords } from '../../../src/publisher/check-records.ts';
import { runCommand as run } from './run-command.ts';

const TODAY = '2026-11-22';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owabi-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

function record(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'jp-2026-shop',
    revision: 1,
    basis: 'company-notice',
    publishedOn: '2026-03-04',
    disclosure: 'confirmed',
    organization: { name: { ja: '見本商事', en: 'Mihon Trading' } },
    summary: { ja: '見本。', en: 'A sample.' },
    scope: { in: [{ site: 'shop.example', role: 'service', hostBasis: 'source' }] },
    notices: [{ url: 'https://shop.example/notice', publishedOn: '2026-03-04', official: true }],
    sources: [{ url: 'https://shop.example/notice', publisher: 'Mihon Trading', retrievedOn: '2026-03-05' }],
    ...changes,
  };
}

async function put(value: unknown, path = '2026/jp-2026-shop.json'): Promise<void> {
  await mkdir(join(folder, path.split('/')[0] ?? ''), { recursive: true });
  const content = typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value, null, 2);
  await writeFile(join(folder, path), content);
}

async function findingsOf(value: unknown, path?: string) {
  await put(value, path);
  const { findings } = await checkRecords(folder, TODAY);
  return findings.map(({ severity, field, reason }) => `${severity} ${field}: ${reason}`);
}

const atSite = (site: string, role = 'service', name?: string) =>
  record({
    scope: { in: [{ site, role, hostBasis: 'source' }] },
    ...(name ? { organization: { name: { ja: name } } } : {}),
  });

it('finds nothing in a good record', async () => {
  expect(await findingsOf(record())).toEqual([]);
});

describe('fault 88: sites that are too wide', () => {
  it.each([
    ['co.jp', 'public suffix'],
    ['tokyo.jp', 'public suffix'],
    ['github.io', 'public suffix'],
    ['myshopify.com', 'public suffix'],
    ['s3.amazonaws.com', 'public suffix'],
    ['rakuten.co.jp', 'is a mall'],
    ['www.rakuten.co.jp', 'is a mall'],
    ['sites.google.com', 'shared by many'],
    ['prtimes.jp', 'statements'],
    ['prtimes.jp/main/html', 'statements'],
    ['forms.gle/abc', 'form service'],
    ['drive.google.com', 'hosts files'],
    ['scan.netsecurity.ne.jp', 'news site'],
    ['bit.ly/abc', 'shortener'],
    ['www.google.com', 'search portal'],
    ['shop.nosuchtld', 'top-level domain'],
  ])('refuses %s', async (site, reason) => {
    expect(await findingsOf(atSite(site))).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    'notgeo.co.jp',
    'a.github.io',
    'books.rakuten.co.jp',
    'item.rakuten.co.jp/shop-a',
    'x.com/someone',
  ])('accepts %s', async (site) => {
    expect(await findingsOf(atSite(site, site.includes('/') ? 'storefront' : 'service'))).toEqual([]);
  });

  it('lets a news site be told of its own breach, and only of that', async () => {
    expect(await findingsOf(atSite('yomiuri.co.jp', 'service', '読売新聞社'))).toEqual([]);
    expect(await findingsOf(atSite('yomiuri.co.jp', 'service', '見本商事'))).toHaveLength(1);
  });

  it('refuses a site in a spelling that no address is matched in', async () => {
    expect(await findingsOf(atSite('shop.example/caf%C3%A9;x=1', 'storefront'))).toEqual([
      expect.stringContaining('one spelling'),
    ]);
  });
});

describe('fault 96: dates, scopes, counts, sources', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a future publication',
      { publishedOn: '2026-12-01', notices: [{ url: 'https://shop.example/n' }] },
      'publishedOn: lies in the future',
    ],
    [
      'a future event',
      { timeline: [{ on: '2027-01-01', kind: 'resumed', text: { ja: '再開' } }] },
      'timeline.0.on: lies in the',
    ],
    [
      'an end before its beginning',
      { occurred: { from: '2026-02-02', to: '2026-02-01' } },
      'occurred: ends before it begins',
    ],
    ['an incident after publication', { occurred: { from: '2026-04-01' } }, 'occurred.from: is after publication'],
    [
      'a notice before the first one',
      { notices: [{ url: 'https://shop.example/n', publishedOn: '2026-03-01' }] },
      'notices.0.publishedOn: is before publishedOn',
    ],
    [
      'a timeline out of order',
      {
        timeline: [
          { on: '2026-02-02', kind: 'detected', text: { ja: '発覚' } },
          { on: '2026-02-01', kind: 'intrusion', text: { ja: '侵入' } },
        ],
      },
      'timeline.1.on: is before an earlier',
    ],
    [
      'a site on both sides',
      {
        scope: {
          in: [{ site: 'shop.example', role: 'service', hostBasis: 'source' }],
          out: [{ site: 'shop.example' }],
        },
      },
      'scope.out.0.site: "shop.example" is also in scope.in',
    ],
    ['a count above every limit', { subjects: { max: 10_000_000_001, unit: 'people' } }, 'subjects.max: is larger'],
    ['a count of zero', { subjects: { max: 0 } }, 'subjects.max: is not a whole number'],
    ['no source', { sources: [] }, 'sources: is an empty list'],
    ['a source without address', { sources: [{ publisher: 'x' }] }, 'sources.0.url: is missing'],
    [
      'sources without any date',
      { sources: [{ url: 'https://shop.example', publisher: 'x' }] },
      'sources: gives no retrievedOn',
    ],
    ['a revision that nothing tells of', { revision: 2 }, 'changes: says nothing of revision 2'],
    ['a mistyped field', { pubishedOn: '2026-03-04' }, 'pubishedOn: is not a field'],
    ['a mistyped field deep down', { subjects: { max: 3, units: 'people' } }, 'subjects.units: is not a field'],
    ['another id than the file name', { id: 'jp-2026-other' }, 'id: is "jp-2026-other" in a file named'],
  ])('refuses %s', async (_, changes, finding) => {
    const found = await findingsOf(record(changes));
    expect(found).toEqual([expect.stringContaining(`error ${finding}`)]);
  });

  it('names file and line', async () => {
    await put(record({ publishedOn: '2026-12-01' }));
    const { exitCode, stdout } = await run('check', folder, '--today', TODAY);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('2026/jp-2026-shop.json:5: error publishedOn lies in the future (2026-12-01)');
  });

  it('refuses a record in the folder of another year', async () => {
    expect(await findingsOf(record(), '2025/jp-2026-shop.json')).toEqual([
      'error id: says 2026, but the folder is 2025',
      "error publishedOn: is not in 2025, the folder's year",
    ]);
  });

  it('refuses the same id in two files', async () => {
    await put(record());
    const found = await findingsOf(record(), '2025/jp-2026-shop.json');
    expect(found).toContainEqual(expect.stringContaining('error id: is also the id of 2025/jp-2026-shop.json'));
  });
});

describe('faults 96 and 97: contacts', () => {
  it.each<[string, unknown, string]>([
    ['an emergency number', [{ tel: '110' }], 'contacts.0.tel: should'],
    ['an emergency number in longer dress', [{ tel: '1-1-0' }], 'error contacts.0.tel: is the emergency number'],
    ['a paid number', [{ tel: '0990-5-12345' }], 'error contacts.0.tel: is a number that charges'],
    ['a number that is too short', [{ tel: '03-1234' }], 'error contacts.0.tel: has 6 digits'],
    ['a free number with a digit too few', [{ tel: '0120-000-12' }], 'error contacts.0.tel: has 9 digits'],
    ['a number with words', [{ tel: '0120-000-000;ext=1' }], 'error contacts.0.tel: is not a telephone number'],
    ['a script address', [{ url: 'javascript:alert(1)' }], 'error contacts.0.url: is not an http'],
    [
      'an address with a user name',
      [{ url: 'https://shop.example@evil.test/' }],
      'error contacts.0.url: is not an http',
    ],
    ['a shortened address', [{ url: 'https://bit.ly/x' }], 'error contacts.0.url: is a shortened'],
    ['a bare IP address', [{ url: 'https://192.0.2.1/desk' }], 'error contacts.0.url: is a bare IP'],
    ['a look-alike name', [{ url: 'https://xn--shp-tna.example/' }], 'warning contacts.0.url: is an internationalized'],
    ['mail headers', [{ email: 'desk@shop.example?bcc=x@evil.test' }], 'error contacts.0.email: is not an e-mail'],
    ['a free mail account', [{ email: 'mihon.desk@gmail.com' }], 'warning contacts.0.email: is a free mail'],
    ['a desk that cannot be reached', [{ name: { ja: '窓口' } }], 'error contacts.0: has no telephone'],
    ['an end before publication', [{ tel: '0120-000-000', until: '2026-01-01' }], 'error contacts.0.until: is before'],
    [
      'a press desk first',
      [
        { tel: '03-0000-0000', audience: 'press' },
        { tel: '0120-000-000', audience: 'customers' },
      ],
      'error contacts.0.audience: is a press desk',
    ],
  ])('says so of %s', async (_, contacts, finding) => {
    const found = await findingsOf(record({ contacts }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(finding.replace(': should', ''));
  });

  it("warns of people's own data in texts, not of the desk's", async () => {
    const text = 'お問い合わせは 0120-000-000、desk@shop.example まで。';
    const contacts = [{ tel: '0120-000-000', email: 'desk@shop.example' }];
    expect(await findingsOf(record({ summary: { ja: text }, contacts }))).toEqual([]);
    expect(
      await findingsOf(record({ summary: { ja: '担当者：見本　花子 (hanako@shop.example、03-0000-0000)' } })),
    ).toEqual([
      expect.stringContaining("warning summary.ja: contains an e-mail address that is no desk's"),
      expect.stringContaining("warning summary.ja: contains a telephone number that is no desk's"),
      expect.stringContaining('warning summary.ja: seems to name a person'),
    ]);
  });
});

describe('fault 97: encodings and strict JSON', () => {
  it('refuses Shift_JIS and EUC-JP by name, a byte order mark, and text that was garbled before', async () => {
    const tail = new TextEncoder().encode('"}');
    const head = new TextEncoder().encode('{"x":"');
    const shiftJis = Uint8Array.from([...head, 0x82, 0xa8, 0x98, 0x6c, 0x82, 0xd1, ...tail]);
    expect(await findingsOf(shiftJis)).toEqual([expect.stringContaining('is not UTF-8 (it may be Shift_JIS)')]);
    const eucJp = Uint8Array.from([...head, 0xa4, 0xaa, 0xcf, 0xcd, 0xa4, 0xd3, ...tail]);
    expect(await findingsOf(eucJp)).toEqual([expect.stringContaining('is not UTF-8 (it may be EUC-JP)')]);
    expect(await findingsOf(`\ufeff${JSON.stringify(record())}`)).toEqual([expect.stringContaining('byte order mark')]);
    for (const ja of ['縺願ｩｫ縺ｳ', 'ã\u0081Šè©«ã\u0081³', 'お\ufffdび']) {
      expect(await findingsOf(record({ summary: { ja } }))).toEqual([
        expect.stringMatching(/error .*(garbled|control)/),
      ]);
    }
  });

  it('accepts Windows line ends and keeps full-width digits in texts as they are', async () => {
    const text = JSON.stringify(record({ summary: { ja: '最大１，２３４件' } }), null, 2).replaceAll('\n', '\r\n');
    expect(await findingsOf(text)).toEqual([]);
    expect(await findingsOf(record({ publishedOn: '２０２６-03-04' }))).toHaveLength(1);
  });

  it('refuses invisible and direction-changing characters', async () => {
    expect(await findingsOf(record({ summary: { ja: 'あ\u202eい' } }))).toEqual([expect.stringContaining('invisible')]);
  });

  it.each([
    ['a key given twice', '{"id":"a","id":"b"}', 'is given twice'],
    ['a comment', '{"id":"a" /* x */}', 'is not JSON'],
    ['a trailing comma', '{"id":"a",}', 'is not JSON'],
    ['an empty file', '', 'is not JSON'],
    ['deep nesting', '['.repeat(100_000), 'is nested more than'],
    ['a number too large', '{"id":1e400}', 'id'],
  ])('refuses %s', async (_, text, reason) => {
    const found = await findingsOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toContain(reason);
  });
});

describe('fault 98: files out of place', () => {
  it('refuses links, other files and ids that climb', async () => {
    await put(record({ id: '../../etc' }));
    await symlink(join(folder, '2026/jp-2026-shop.json'), join(folder, '2026/jp-2026-link.json'));
    await put('x', '2026/notes.txt');
    await symlink('/', join(folder, '2025'));
    const { findings } = await checkRecords(folder, TODAY);
    expect(findings.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      '2025 is a symbolic link',
      '2026/jp-2026-link.json is a symbolic link',
      '2026/notes.txt is not a .json file',
      expect.stringContaining('2026/jp-2026-shop.json is not of the form'),
    ]);
  });
});

describe('exit codes', () => {
  it('is 0 for good records, 1 for faults, 2 where it cannot run', async () => {
    await put(record());
    expect(await run('check', folder, '--today', TODAY)).toMatchObject({ exitCode: 0, stderr: '' });
    await put(record({ pubishedOn: '2026-03-04' }));
    const faulty = await run('check', folder, '--today', TODAY, '--json');
    expect(faulty.exitCode).toBe(1);
    expect(JSON.parse(faulty.stdout)).toMatchObject({ records: 1, good: 0, errors: 1 });
    expect(await run('check', join(folder, 'nowhere'))).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await run('check', folder, '--today', 'tomorrow')).exitCode).toBe(2);
    expect((await run('check')).exitCode).toBe(2);
    expect((await run('nonsense')).exitCode).toBe(2);
    expect((await run('check', '--help')).exitCode).toBe(0);
  });
});

// Hostile input: texts that try to become code, addresses that try to be another, records and bytes bent out of shape.
import fc from 'fast-check';
import type { Incident } from '../../../src/incident/types.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '<!--', // comment that never ends
  '&lt;b&gt;',
  '$'.concat('{alert(1)}'),
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e moc.live',
  'a\u0301'.repeat(60),
  '﷽'.repeat(40),
  '__proto__',
  'x'.repeat(1_900),
];

export const hostileText = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...payloads), fc.string({ maxLength: 12 })).map((parts) => parts.join('')),
);

export const hostileAddress = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    '//evil.example',
    'https://good.example@evil.example/',
    'https://a.example/"onclick="alert(1)',
    'https://a.example/<script>',
    'http://a.example/',
    'HTTPS://A.EXAMPLE./%67eo//x;y=1/../z',
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

const hostPiece = fc.constantFrom(
  'a',
  'shop',
  'example',
  'co',
  'jp',
  'xn--a',
  'ｇｅｏ',
  'gеo',
  '',
  '.',
  '-',
  '127',
  '0x7f',
  '[::1]',
  '１',
);
/** Anything that could stand in an address bar, and much that could not. */
export const anyAddress = fc.oneof(
  hostileAddress,
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'ftp://', 'https:', 'about:', 'file:///', ''),
      fc.constantFrom('', 'user:pw@', '%2f@'),
      fc.array(hostPiece, { maxLength: 6 }).map((pieces) => pieces.join('.')),
      fc.constantFrom('', ':8443', ':', ':99999'),
      fc.array(
        fc.oneof(
          fc.constantFrom('geo', '%67eo', '..', '.', '', 'x;y', '%zz', '%E3%81%82'),
          fc.string({ maxLength: 6 }),
        ),
        {
          maxLength: 5,
        },
      ),
    )
    .map(([scheme, user, host, port, path]) => `${scheme}${user}${host}${port}/${path.join('/')}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** A valid record whose every text is hostile, within the schema's own limits. */
export const hostileIncident = fc
  .record({ text: hostileText, other: hostileText, url: hostileAddress, count: fc.nat() })
  .map(({ text, other, url, count }): Incident => {
    const both = { ja: text, en: other };
    const address =
      URL.canParse(url) && /^https?:\/\/[^@]*$/.test(url) ? url : 'https://source.example/"><script>1</script>';
    return {
      id: 'jp-2026-hostile-one',
      revision: 2,
      basis: 'company-notice',
      publishedOn: '2026-05-01',
      disclosure: 'suspected',
      organization: { name: both },
      service: { name: both, closedOn: '2026-01-01' },
      summary: both,
      cause: 'unauthorized-access',
      via: both,
      data: [{ category: 'payment-card', count: count + 1, protection: 'encrypted' }, { category: 'other' }],
      subjects: { max: count + 1, unit: 'orders', note: both },
      affectedPeriod: { from: '2025-01-01', to: '2025-02-01', who: both },
      scope: { in: [{ site: 'a.example', role: 'service', name: both, hostBasis: 'source' }], out: [{ name: both }] },
      notLeaked: [both],
      timeline: [{ on: '2026-04-01', kind: 'detected', text: both }],
      response: {
        reportedTo: [{ ja: text }],
        investigators: [{ en: other }],
        measures: [{ kind: 'taken', text: both }],
        remedies: [both],
        whyThen: both,
      },
      notices: [{ url: address, title: text, official: true, archivedUrl: address }],
      contacts: [{ name: both, tel: '0120-000-000', hours: both, url: address, email: 'desk@a.example' }],
      sources: [{ url: address, publisher: text, licence: 'CC0' }],
      changes: [{ revision: 2, on: '2026-05-02', material: true, text: both }],
    };
  });

/** Bytes with some of them flipped, cut, doubled or put elsewhere. */
export function bent(original: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const at = fc.nat({ max: Math.max(0, original.length - 1) });
  const bend = fc.oneof(
    fc.tuple(at, fc.nat({ max: 255 })).map(
      ([i, byte]) =>
        (bytes: number[]) =>
          void bytes.splice(i, 1, byte),
    ),
    at.map((i) => (bytes: number[]) => void bytes.splice(i)),
    fc.tuple(at, at).map(
      ([i, j]) =>
        (bytes: number[]) =>
          void bytes.splice(i, 0, ...bytes.slice(j, j + 32)),
    ),
    fc.tuple(at, fc.nat({ max: 64 })).map(
      ([i, n]) =>
        (bytes: number[]) =>
          void bytes.splice(i, n),
    ),
    fc.tuple(at, fc.uint8Array({ maxLength: 16 })).map(
      ([i, more]) =>
        (bytes: number[]) =>
          void bytes.splice(i, 0, ...more),
    ),
  );
  return fc.array(bend, { minLength: 1, maxLength: 4 }).map((bends) => {
    const bytes = [...original];
    for (const apply of bends) apply(bytes);
    return new Uint8Array(bytes);
  });
}

// Group F and the decoders under random fire. OWABI_FUZZ_INPUTS sets how many; `npm run bench:fuzz` fires a million.
import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { afterAll, expect, it } from 'vitest';
import { payloadTypes, verifyEnvelope } from '../../../src/feed/envelope.ts';
import { readFeedFile } from '../../../src/feed/read-file.ts';
import { parseStrictJson } from '../../../src/feed/strict-json.ts';
import { askBuckets } from '../../../src/gate/ask-gate.ts';
import { buildGate } from '../../../src/gate/build-gate.ts';
import { placesOfHost } from '../../../src/gate/gate-hash.ts';
import { gateKeyOf } from '../../../src/gate/gate-keys.ts';
import { validateIncident } from '../../../src/incident/validate.ts';
import { partsOf } from '../../../src/match/address-parts.ts';
import { matchIncident } from '../../../src/match/match-incident.ts';
import { siteKeysOf } from '../../../src/match/site-keys.ts';
import { createFileWriter } from '../../../src/publisher/write-file.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { IncidentSheet } from '../../../src/ui/library/incident-sheet.tsx';
import { signer, signHead } from '../feed/make-feed.ts';
import { makeIncident } from '../feed/make-incident.ts';
import { anyAddress, bent, hostileIncident } from './hostile.ts';
import { dangersIn } from './markup.ts';

const total = Number(process.env.OWABI_FUZZ_INPUTS ?? 3_000);
const seed = Number(process.env.OWABI_FUZZ_SEED ?? Date.now() % 2 ** 31);
const HUNG_MS = 1_000;
const HOURS_MS = 3 * 3_600_000;
const counts: Record<string, { inputs: number; slowestMs: number }> = {};

/** One part of the whole; each input is timed, and none may take a second. */
async function fire<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  tryOne: (input: T) => void | Promise<void>,
) {
  const count = { inputs: 0, slowestMs: 0 };
  counts[name] = count;
  const property = fc.asyncProperty(inputs, async (input) => {
    // Processor time: a busy machine makes nothing hang.
    const start = process.cpuUsage();
    await tryOne(input);
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1_000;
    count.inputs += 1;
    count.slowestMs = Math.max(count.slowestMs, ms);
    if (ms > HUNG_MS) throw new Error(`took ${Math.round(ms)} ms`);
  });
  await fc.assert(property, { numRuns: Math.ceil(total * share), seed });
  expect(count.inputs).toBeGreaterThanOrEqual(Math.ceil(total * share));
}

const sites = ['shop.example', 'a.example/geo', 'geo.jp', 'xn--go-nlc.jp', 'co.example/x/y/z'];
const gate = buildGate(sites);
const scoped = makeIncident(1, {
  scope: { in: sites.map((site) => ({ site, role: 'service', hostBasis: 'source' })) },
});

it('matching: any address', { timeout: HOURS_MS }, () =>
  fire('matching', 0.6, anyAddress, (address) => {
    const keys = siteKeysOf(address);
    const parts = partsOf(address);
    if (!parts) return void expect(keys).toEqual([]);
    for (const key of keys) if (!/^[^/\s:@?#]+(\/[^/\s?#]*){0,3}$/.test(key)) throw new Error(`key ${key}`);
    const hits = askBuckets(placesOfHost(parts.host), (bucket) => gate.get(gateKeyOf(bucket)));
    const match = matchIncident(scoped, keys, '2026-06-01');
    // The gate may say yes too often, never no where a record matches.
    if (match && hits === 0) throw new Error(`the gate missed ${address}`);
  }),
);

const validJson = new TextEncoder().encode(JSON.stringify(makeIncident(3)));
it('records: JSON bent and JSON invented', { timeout: HOURS_MS }, () =>
  fire(
    'records',
    0.2,
    fc.oneof(
      bent(validJson),
      fc.json({ maxDepth: 6 }).map((text) => new TextEncoder().encode(text)),
    ),
    (bytes) => {
      const parsed = parseStrictJson(bytes, 100_000);
      const value: unknown = parsed.kind === 'parsed' ? parsed.value : looseJson(bytes);
      const result = validateIncident(value, 'fuzz');
      expect(['valid', 'invalid']).toContain(result.kind);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  ),
);

const writer = createFileWriter();
for (let i = 0; i < 12; i++) writer.add(makeIncident(i));
const feedFile = writer.finish().bytes;
it('feed files: bytes bent', { timeout: HOURS_MS }, () =>
  fire('feed files', 0.12, bent(feedFile), async (bytes) => {
    let last: string | undefined;
    for await (const part of readFeedFile(bytes)) {
      last = part.kind;
      if (part.kind === 'block')
        for (const one of part.incidents) if (!one.id || !one.summary) throw new Error('half a record');
    }
    expect(last).toBeDefined();
  }),
);

it('signed heads: any bent byte is refused', { timeout: HOURS_MS }, async () => {
  const head = await signHead();
  const same = (bytes: Uint8Array) => bytes.length === head.length && bytes.every((byte, i) => byte === head[i]);
  await fire('signed heads', 0.05, bent(head), async (bytes) => {
    const result = await verifyEnvelope(bytes, {
      payloadType: payloadTypes.head,
      keys: [signer],
      threshold: 1,
      maxBytes: 100_000,
    });
    if (result.kind === 'verified' && !same(bytes)) throw new Error('a changed head was accepted');
  });
});

it('fault 79: whatever a record says, its page holds nothing that runs', { timeout: HOURS_MS }, () =>
  fire(
    'rendering',
    0.03,
    fc.tuple(hostileIncident, fc.constantFrom('ja' as const, 'en' as const)),
    ([incident, language]) => {
      // Also what the validator would refuse must be inert: it is the second line, not the only one.
      const html = render(
        <LanguageProvider language={language}>
          <IncidentSheet incident={incident} level="alert" levelWord="x" today="2026-06-01" />
        </LanguageProvider>,
      );
      expect(html.length).toBeGreaterThan(500);
      const dangers = dangersIn(html);
      if (dangers.length > 0) throw new Error(dangers.join('; '));
    },
  ),
);

it('the look-out itself finds what runs', () => {
  const bad = [
    '<script>1</script>',
    '<img src=x onerror=1>',
    '<a href="javascript:1">x</a>',
    '<p style="background:url(x)">',
    '<!-- x -->',
  ];
  for (const html of bad) expect(dangersIn(html), html).not.toEqual([]);
  expect(dangersIn('<p class="a">x <a href="https://a.example/">y</a></p>')).toEqual([]);
});

afterAll(() => {
  const sum = Object.values(counts).reduce((all, { inputs }) => all + inputs, 0);
  const lines = Object.entries(counts).map(
    ([name, { inputs, slowestMs }]) => `  ${name}: ${inputs} inputs, slowest ${slowestMs.toFixed(1)} ms`,
  );
  console.log(`fuzz (seed ${seed}): ${sum} inputs\n${lines.join('\n')}`);
});

function looseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

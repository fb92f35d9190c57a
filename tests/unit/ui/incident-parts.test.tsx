// The parts of an incident rendered without a browser, as the public site does: every shipped record, both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../src/check/actions.ts';
import { type Language, languages } from '../../../src/i18n/language.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { ActionList } from '../../../src/ui/incident/action-list.tsx';
import { ContactList } from '../../../src/ui/incident/contact-list.tsx';
import { DataList } from '../../../src/ui/incident/data-list.tsx';
import { Headline } from '../../../src/ui/incident/headline.tsx';
import { NoticeSections } from '../../../src/ui/incident/notice-sections.tsx';
import { RecordCredit, RevisionList, SourceList } from '../../../src/ui/incident/record-origin.tsx';
import { TimelineList } from '../../../src/ui/incident/timeline-list.tsx';
import { WasIInIt } from '../../../src/ui/incident/was-i-in-it.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { AppiStrip } from '../../../src/ui/library/appi-strip.tsx';
import { feed, makeIncident } from '../check/make.ts';

const today = '2026-11-22';

function renderWhole(incident: Incident, language: Language): string {
  return render(
    <LanguageProvider language={language}>
      <Headline incident={incident} level="alert" isUpdated />
      <DataList incident={incident} entry={incident.scope?.in?.[0]} />
      <WasIInIt incident={incident} today={today} />
      <ActionList actions={actionsFor(incident, undefined, today)} />
      <NoticeSections incident={incident} open />
      <ContactList incident={incident} today={today} />
      <SourceList incident={incident} />
      <RevisionList incident={incident} />
      <RecordCredit incident={incident} feed={feed} />
    </LanguageProvider>,
  );
}

const records = readdirSync('src/records', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => JSON.parse(readFileSync(`src/records/${path}`, 'utf8')) as Incident);

describe('course of events', () => {
  const entry = (on: string, text: string) => ({ on, kind: 'other' as const, text: { en: text } });
  const shown = render(
    <LanguageProvider language="en">
      <TimelineList entries={[entry('2024-01-09', 'c'), entry('2024-01-02', 'a'), entry('2024-01-02', 'b')]} />
    </LanguageProvider>,
  );
  it('says each day once, in order, with the days that passed', () => {
    expect(shown.match(/<time/g)).toHaveLength(2);
    expect(shown.replaceAll(/<[^>]+>/g, ' ').match(/January \d+, 2024|\d+ days? later|\b[abc]\b/g)).toEqual([
      'January 2, 2024',
      'a',
      'b',
      'January 9, 2024',
      '7 days later',
      'c',
    ]);
  });
});

it.each([
  ['people', '>あり<'],
  ['orders', '>あり（人数とは限らない数）<'],
] as const)('the strip of nine items says what a number of %s is', (unit, state) => {
  const incident: Incident = { ...makeIncident(), subjects: { max: 5, unit } };
  const html = render(
    <LanguageProvider language="ja">
      <AppiStrip incident={incident} />
    </LanguageProvider>,
  );
  const item = html.split('<li').find((part) => part.includes('本人の数')) ?? '';
  expect(item).toContain(state);
});

describe('what the link to the page is called', () => {
  const headline = (official: boolean | undefined) => {
    const notice = { url: 'https://kamome.example/n', ...(official !== undefined && { official }) };
    const incident: Incident = { ...makeIncident(), basis: 'company-notice', notices: [notice] };
    return render(
      <LanguageProvider language="ja">
        <Headline incident={incident} level="alert" isUpdated={false} />
      </LanguageProvider>,
    );
  };
  it.each([true, undefined])('a notice of its own (official: %s)', (official) => {
    expect(headline(official)).toContain('公表文を読む');
  });
  it('a copy on another page is called a copy', () => {
    expect(headline(false)).toContain('公表文の転載を読む');
    expect(headline(false)).not.toContain('公表文を読む');
  });
});

describe.each(languages)('in %s', (language) => {
  it('every shipped record renders, without a hole where a word should be', () => {
    expect(records.length).toBeGreaterThan(700);
    for (const record of records) {
      const html = renderWhole(record, language);
      expect(html, record.id).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
    }
  });

  it('the GEO record shows the numbers of the notice', () => {
    const geo = records.find((record) => record.id === 'jp-2011-geo-eshop');
    if (!geo) throw new Error('the GEO record is missing');
    const text = renderWhole(geo, language).replaceAll(/<[^>]*>/g, ' ');
    expect(text).toMatch(language === 'ja' ? /最大1,007,052件/ : /up to 1,007,052 orders/);
    expect(text).toContain('127,090');
    expect(text).toMatch(language === 'ja' ? /暗号化/ : /encrypted/);
    expect(text).toContain('10,235');
    expect(text).toMatch(language === 'ja' ? /発覚から公表まで37日/ : /37 days from discovery to publication/);
    // The desk of 2011 is history: a number to read, not one to press.
    expect(renderWhole(geo, language)).not.toContain('tel:');
  });
});

it('a place chosen beforehand is no answer: no verdict before the reader has given one', () => {
  const ekinet = records.find((record) => record.id === 'jp-2026-jreast-ekinet');
  if (!ekinet) throw new Error('the Eki-net record is missing');
  for (const place of ['in.0', 'out.0']) {
    const html = render(
      <LanguageProvider language="en">
        <WasIInIt incident={ekinet} today={today} place={place} />
      </LanguageProvider>,
    );
    expect(html).toContain(`value="${place}" checked`);
    expect(html).not.toContain('was-i-verdict');
  }
});

it('says what was not held at this storefront, and never adds counts up', () => {
  const incident = makeIncident({
    data: [
      { category: 'payment-card', count: 10 },
      { category: 'name', count: 20 },
    ],
  });
  const html = render(
    <LanguageProvider language="en">
      <DataList
        incident={incident}
        entry={{ role: 'storefront', site: 'm.example/a', dataExcluded: ['payment-card'] }}
      />
    </LanguageProvider>,
  );
  expect(html).toContain('Published as not held at this shop: Payment card details');
  expect(html).toContain('20');
  expect(html).not.toContain('>10<');
  expect(html).not.toContain('30');
});

it('fault 28: a count is qualified as its source does it, suspected or confirmed', () => {
  const count = (disclosure: 'suspected' | 'confirmed', qualifier?: 'up-to') =>
    render(
      <LanguageProvider language="en">
        <DataList
          incident={makeIncident({ disclosure, subjects: { max: 5, unit: 'people', ...(qualifier && { qualifier }) } })}
        />
      </LanguageProvider>,
    );
  expect(count('suspected')).toContain('>5 people');
  expect(count('confirmed')).toContain('>5 people');
  expect(count('suspected', 'up-to')).toContain('>up to 5 people');
  expect(count('confirmed', 'up-to')).toContain('>up to 5 people');
});

it('fault 81: direction marks are taken out, a foreign host is shown in the spelling that cannot be imitated', () => {
  const html = renderWhole(
    makeIncident({
      organization: { name: { en: 'evil\u202eexe.gpj\u200b' } },
      sources: [{ url: 'https://аррӏе.example/', publisher: 'a\u2066b' }],
      notices: undefined,
      basis: 'press',
    }),
    'en',
  );
  expect(html).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
  expect(html).toContain('xn--80ak6aa92e.example');
});

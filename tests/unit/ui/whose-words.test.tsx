// What is shown says whose words it is and in which language: headline links, advice, kinds of data named in another language.
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../../src/check/actions.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { ActionList } from '../../../src/ui/incident/action-list.tsx';
import { DataList } from '../../../src/ui/incident/data-list.tsx';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { IncidentSheet } from '../../../src/ui/library/incident-sheet.tsx';
import { makeIncident } from '../check/make.ts';

const today = '2026-11-22';
const shown = (language: Language, part: preact.ComponentChild) =>
  render(<LanguageProvider language={language}>{part}</LanguageProvider>);

describe('the headline of the library', () => {
  const press: Partial<Incident> = {
    basis: 'press',
    sources: [{ url: 'https://news.example/report', publisher: 'News' }],
  };
  const head = (part: Partial<Incident>) =>
    shown('en', <IncidentSheet incident={makeIncident(part)} today={today} />).split('</header>')[0];

  it('leads to the report where the press reported it', () => {
    expect(head(press)).toContain('https://news.example/report');
    expect(head(press)).toContain('Read the report');
    expect(head(press)).not.toContain('Read the notice');
  });
  it('leads to the notice where the company published one', () => {
    const notices = [{ url: 'https://shop.example/notice', official: true }];
    expect(head({ basis: 'company-notice', notices })).toMatch(/https:\/\/shop\.example\/notice.*Read the notice/s);
  });
});

describe('what stands there in another language', () => {
  const incident = makeIncident({
    data: [{ category: 'password' }],
    notLeaked: [{ ja: 'パスワード' }, { ja: '会員番号の下四桁' }],
  });

  it('a known kind of data has its name, other words stay as they are', () => {
    const text = shown('en', <DataList incident={incident} />);
    expect(text).toContain('not included: Passwords and 会員番号の下四桁');
    expect(shown('ja', <DataList incident={incident} />)).toContain('パスワード、会員番号の下四桁');
  });
  it('advice says which language its page is in, to those who read another', () => {
    const list = (language: Language) =>
      shown(language, <ActionList actions={actionsFor(incident, undefined, today)} />);
    expect(list('en')).toMatch(/hreflang="ja"[^>]*>JPCERT\/CC \(in Japanese\)/i);
    expect(list('ja')).not.toContain('日本語');
  });
});

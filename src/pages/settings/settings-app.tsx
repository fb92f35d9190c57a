// Settings as one column of sheets; every change takes effect at once and says so only when it could not be kept.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { languageFor } from '../../i18n/language.ts';
import { settingsTexts } from '../../i18n/settings.ts';
import { sourcesTexts } from '../../i18n/sources.ts';
import type { Incident } from '../../incident/types.ts';
import type { Message } from '../../shared/messages.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import type { Choices, Settings } from '../../shared/settings.ts';
import type { ChoicesStore } from '../../store/choices-store.ts';
import type { Written } from '../../store/database.ts';
import type { SubscriptionStore } from '../../store/subscription-store.ts';
import '../../ui/base.css';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { announceLanguage, LanguageProvider, useLanguage, useTexts } from '../../ui/language.tsx';
import '../../ui/page.css';
import { ToastProvider, useToast } from '../../ui/toast.tsx';
import { type ChoicesState, useChoices } from '../../ui/use-choices.ts';
import { ViewsNav } from '../../ui/views-nav.tsx';
import { ChoicesSection } from './choices-section.tsx';
import { DataSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import './settings.css';
import { SourcesSection } from './sources-section.tsx';
import type { Sources } from './use-sources.ts';
import { WarningsSection } from './warnings-section.tsx';
import { WatchSection } from './watch-section.tsx';

interface SettingsAppProps {
  choicesStore: ChoicesStore;
  uiLanguage: string;
  now: () => number;
  /** To the worker, which may be asleep or gone: nothing here waits for it. */
  tell: (message: Message) => void;
  getIncident: SectionProps['getIncident'];
  notifications: NotificationPermission;
  subscriptions: SubscriptionStore;
  loadSources: SectionProps['loadSources'];
}

export function SettingsApp({ choicesStore, uiLanguage, ...rest }: SettingsAppProps) {
  const { tell } = rest;
  const onSaved = useCallback(() => tell({ kind: 'choices-changed' }), [tell]);
  const { choices, write, reload } = useChoices({ store: choicesStore, onSaved });
  if (!choices) return null;
  return (
    <LanguageProvider language={languageFor(choices.settings, uiLanguage)} uiLanguage={uiLanguage}>
      <ToastProvider>
        {choices.unreadable === undefined ? (
          <SettingsPage {...rest} choices={choices} write={write} />
        ) : (
          <UnreadablePage reason={choices.unreadable} onRetry={() => void reload()} />
        )}
      </ToastProvider>
    </LanguageProvider>
  );
}

/** What each section gets. */
export interface SectionProps {
  choices: Choices;
  /** Writes; a failure is shown by the page. */
  write: ChoicesState['write'];
  saveSettings: (patch: Partial<Settings>) => Promise<Written>;
  now: () => number;
  tell: (message: Message) => void;
  subscriptions: SubscriptionStore;
  loadSources: (useHibp: boolean) => Promise<Sources>;
  /** Whether it was kept; says so on the page where it was not. */
  checkWritten: (written: Written) => boolean;
  /** The record behind an id, where a list still has it. */
  getIncident: (id: string) => Promise<Incident | undefined>;
  notifications: NotificationPermission;
}

const sections = [
  { id: 'warnings', Section: WarningsSection },
  { id: 'display', Section: DisplaySection },
  { id: 'choices', Section: ChoicesSection },
  { id: 'watch', Section: WatchSection },
  { id: 'sources', Section: SourcesSection },
  { id: 'data', Section: DataSection },
] as const;

function SettingsPage({ write, ...rest }: Omit<SectionProps, 'saveSettings' | 'checkWritten'>) {
  const t = useTexts(settingsTexts);
  const sourcesTitle = useTexts(sourcesTexts).title;
  const titleOf = (id: (typeof sections)[number]['id']) => (id === 'sources' ? sourcesTitle : t[id].title);
  const language = useLanguage();
  const showToast = useToast();
  announceLanguage(document, language, t.title);
  const checkWritten = useCallback(
    (written: Written) => {
      if (written.kind === 'failed') showToast({ text: t.saveFailed(written.reason) });
      return written.kind === 'saved';
    },
    [showToast, t],
  );
  const checkedWrite = useCallback<ChoicesState['write']>(
    async (work) => {
      const written = await write(work);
      checkWritten(written);
      return written;
    },
    [write, checkWritten],
  );
  const props: SectionProps = {
    ...rest,
    write: checkedWrite,
    checkWritten,
    saveSettings: (patch) => checkedWrite((store) => store.saveSettings(patch)),
  };
  const main = useRef<HTMLElement>(null);
  // What is taken back or removed takes its button along.
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return (
    <div class="settings">
      <SettingsHead />
      <nav class="settings-toc" aria-label={t.toc}>
        <ul class="settings-toc-list">
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{titleOf(id)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main ref={main} class="settings-main">
        {sections.map(({ id, Section }) => (
          <section key={id} id={id} class="sheet" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} tabIndex={-1}>
              {titleOf(id)}
            </h2>
            <Section {...props} />
          </section>
        ))}
      </main>
    </div>
  );
}

function SettingsHead() {
  const { title } = useTexts(settingsTexts);
  return (
    <header class="settings-head">
      <img src="/icons/icon-48.png" alt="" width="40" height="40" />
      <h1>{title}</h1>
      <ViewsNav here="settings" />
    </header>
  );
}

/** What is not known must not be shown as chosen, exported as a copy or written over. */
function UnreadablePage({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const t = useTexts(settingsTexts);
  announceLanguage(document, useLanguage(), t.title);
  return (
    <div class="settings">
      <SettingsHead />
      <main class="settings-main">
        <section class="sheet">
          <div class="callout" role="alert">
            <p>{t.unreadable(reason)}</p>
          </div>
          <Button onClick={onRetry}>{t.tryAgain}</Button>
        </section>
      </main>
    </div>
  );
}

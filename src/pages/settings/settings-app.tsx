// Settings as one column of sheets; every change takes effect at once and says so only when it could not be kept.
import { useCallback } from 'preact/hooks';
import { languageFor } from '../../i18n/language.ts';
import { settingsTexts } from '../../i18n/settings.ts';
import type { Incident } from '../../incident/types.ts';
import type { Message } from '../../shared/messages.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import type { Choices, Settings } from '../../shared/settings.ts';
import type { ChoicesStore, Written } from '../../store/choices-store.ts';
import '../../ui/base.css';
import { announceLanguage, LanguageProvider, useLanguage, useTexts } from '../../ui/language.tsx';
import '../../ui/page.css';
import { ToastProvider, useToast } from '../../ui/toast.tsx';
import { type ChoicesState, useChoices } from '../../ui/use-choices.ts';
import { ChoicesSection } from './choices-section.tsx';
import { DataSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import './settings.css';
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
}

export function SettingsApp({ choicesStore, uiLanguage, tell, ...rest }: SettingsAppProps) {
  const onSaved = useCallback(() => tell({ kind: 'choices-changed' }), [tell]);
  const { choices, write } = useChoices({ store: choicesStore, onSaved });
  if (!choices) return null;
  return (
    <LanguageProvider language={languageFor(choices.settings, uiLanguage)} uiLanguage={uiLanguage}>
      <ToastProvider>
        <SettingsPage {...rest} choices={choices} write={write} />
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
  /** The record behind an id, where a list still has it. */
  getIncident: (id: string) => Promise<Incident | undefined>;
  notifications: NotificationPermission;
}

const sections = [
  { id: 'warnings', Section: WarningsSection },
  { id: 'display', Section: DisplaySection },
  { id: 'choices', Section: ChoicesSection },
  { id: 'watch', Section: WatchSection },
  { id: 'data', Section: DataSection },
] as const;

function SettingsPage({ write, ...rest }: Omit<SectionProps, 'saveSettings'>) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const showToast = useToast();
  announceLanguage(document, language, t.title);
  const checkedWrite = useCallback<ChoicesState['write']>(
    async (work) => {
      const written = await write(work);
      if (written.kind === 'failed') showToast({ text: t.saveFailed(written.reason) });
      return written;
    },
    [write, showToast, t],
  );
  const props: SectionProps = {
    ...rest,
    write: checkedWrite,
    saveSettings: (patch) => checkedWrite((store) => store.saveSettings(patch)),
  };
  return (
    <div class="settings">
      <header class="settings-head">
        <img src="/icons/icon-48.png" alt="" width="40" height="40" />
        <h1>{t.title}</h1>
      </header>
      <nav class="settings-toc" aria-label={t.toc}>
        <ul class="settings-toc-list">
          {sections.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="settings-main">
        {sections.map(({ id, Section }) => (
          <section key={id} id={id} class="sheet" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t[id].title}</h2>
            <Section {...props} />
          </section>
        ))}
      </main>
    </div>
  );
}

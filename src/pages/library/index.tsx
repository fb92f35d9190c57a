// The library page: opens the store, reads every incident, draws.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageFor } from '../../i18n/language.ts';
import { browser } from '../../shared/browser.ts';
import { dayOf } from '../../shared/days.ts';
import type { Message } from '../../shared/messages.ts';
import type { Settings } from '../../shared/settings.ts';
import { createChoicesStore } from '../../store/choices-store.ts';
import { openIncidentStore } from '../../store/incident-store.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import '../../ui/base.css';
import '../../ui/page.css';
import './library.css';
import { LibraryApp } from './library-app.tsx';
import { type Loaded, loadEntries, withoutEntry } from './load-entries.ts';

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve));
const today = dayOf(Date.now());
const uiLanguage = browser.i18n.getUILanguage();
const choicesStore = createChoicesStore(Date.now);

async function start(): Promise<void> {
  const opening = openIncidentStore();
  const { settings } = await choicesStore.load();
  const store = await opening;
  render(<Library settings={settings} store={store} />, document.body);
}

type LibraryProps = { settings: Settings; store: Awaited<ReturnType<typeof openIncidentStore>> };

function Library({ settings, store }: LibraryProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading', entries: [] });
  const [round, setRound] = useState(0);
  useEffect(() => {
    void loadEntries({ store, settings, today, pause: nextFrame, onProgress: setLoaded }).then(setLoaded);
  }, [store, settings, round]);
  const forget = async (id: string) => {
    const written = await choicesStore.forgetRecord(id);
    if (written.kind === 'failed') return false;
    const changed: Message = { kind: 'choices-changed' };
    // The worker takes it out of the records that are read here.
    await browser.runtime.sendMessage(changed).catch(() => undefined);
    // At once, so that the list never shows a row that is about to go.
    setLoaded((last) => withoutEntry(last, id));
    setRound((last) => last + 1);
    return true;
  };
  return (
    <LanguageProvider language={languageFor(settings, uiLanguage)} uiLanguage={uiLanguage}>
      <ToastProvider>
        <LibraryApp loaded={loaded} today={today} onForget={forget} />
      </ToastProvider>
    </LanguageProvider>
  );
}

void start();

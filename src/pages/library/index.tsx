// The library page: opens the store, reads every incident, draws.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageFor } from '../../i18n/language.ts';
import { browser } from '../../shared/browser.ts';
import { dayOf } from '../../shared/days.ts';
import type { Settings } from '../../shared/settings.ts';
import { createChoicesStore } from '../../store/choices-store.ts';
import { openIncidentStore } from '../../store/incident-store.ts';
import { LanguageProvider } from '../../ui/language.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import '../../ui/base.css';
import '../../ui/page.css';
import './library.css';
import { LibraryApp } from './library-app.tsx';
import { type Loaded, loadEntries } from './load-entries.ts';

const nextFrame = () => new Promise<void>((resolve) => setTimeout(resolve));
const today = dayOf(Date.now());
const uiLanguage = browser.i18n.getUILanguage();

async function start(): Promise<void> {
  const opening = openIncidentStore();
  const { settings } = await createChoicesStore(Date.now).load();
  const store = await opening;
  render(<Library settings={settings} store={store} />, document.body);
}

type LibraryProps = { settings: Settings; store: Awaited<ReturnType<typeof openIncidentStore>> };

function Library({ settings, store }: LibraryProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading', entries: [] });
  useEffect(() => {
    void loadEntries({ store, settings, today, pause: nextFrame, onProgress: setLoaded }).then(setLoaded);
  }, [store, settings]);
  return (
    <LanguageProvider language={languageFor(settings, uiLanguage)} uiLanguage={uiLanguage}>
      <ToastProvider>
        <LibraryApp loaded={loaded} today={today} />
      </ToastProvider>
    </LanguageProvider>
  );
}

void start();

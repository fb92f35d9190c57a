// The popup as a whole: loads, shows, marks what was shown as read, and carries out what the user chooses.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../check/report.ts';
import { languageFor } from '../../i18n/language.ts';
import { popupTexts } from '../../i18n/popup.ts';
import type { Message } from '../../shared/messages.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import type { ChoicesStore } from '../../store/choices-store.ts';
import type { Written } from '../../store/database.ts';
import type { IncidentAct } from '../../store/marks.ts';
import '../../ui/base.css';
import { announceLanguage, LanguageProvider } from '../../ui/language.tsx';
import type { OpenPage } from './notice-reader-slot.tsx';
import { Popup, type PopupProps } from './popup.tsx';
import { type PopupModel, shownFindings } from './popup-model.ts';

export interface PopupAppProps {
  load: () => Promise<PopupModel>;
  choicesStore: ChoicesStore;
  uiLanguage: string;
  now: () => number;
  /** To the worker, which may be asleep or gone: nothing here waits for it. */
  tell: (message: Message) => Promise<unknown> | undefined;
  askSiteAccess: () => Promise<boolean>;
  notifications: NotificationPermission;
  /** What the open page says, from its content script. */
  readPage: () => Promise<OpenPage | undefined>;
  /** Opens a page of the extension in a tab. */
  openPage: (path: string) => void;
}

export function PopupApp({ load, choicesStore, uiLanguage, now, tell, ...rest }: PopupAppProps) {
  // Begun before anything is drawn: an effect would first wait for a frame of nothing.
  const [loading] = useState(() => loadView(load));
  const [view, setView] = useState<View>();
  const [hasFailed, setFailed] = useState(false);
  const [keptId, setKept] = useState<string>();
  const [forgotten, setForgotten] = useState(0);

  useEffect(() => {
    void loading.then(async (first) => {
      setView(first);
      const unread = unreadOf(first.model);
      if (unread.length === 0) return;
      const written = await choicesStore.actOn(unread, { kind: 'read' });
      if (written.kind === 'saved') void tell({ kind: 'choices-changed' });
    });
  }, [loading, choicesStore, tell]);

  const write = useCallback(
    async (work: (store: ChoicesStore) => Promise<Written>) => {
      const written = await work(choicesStore);
      setFailed(written.kind === 'failed');
      if (written.kind === 'saved') void tell({ kind: 'choices-changed' });
      setView(await loadView(load));
    },
    [load, choicesStore, tell],
  );

  /** One's own records reach the store through the worker: only then is there something new to show. */
  const writeRecord = useCallback(
    async (work: (store: ChoicesStore) => Promise<Written>) => {
      const written = await work(choicesStore);
      setFailed(written.kind === 'failed');
      if (written.kind === 'saved') await tell({ kind: 'choices-changed' });
      setView(await loadView(load));
      return written.kind === 'saved';
    },
    [load, choicesStore, tell],
  );

  // The button that forgot a record is gone with it: reading goes on at the top.
  useEffect(() => {
    if (forgotten > 0) document.querySelector<HTMLElement>('main [tabindex="-1"]')?.focus();
  }, [forgotten]);

  if (!view) return null;
  const { model, Findings, NoLeak } = view;
  const language = languageFor(model.choices.settings, uiLanguage);
  announceLanguage(document, language, popupTexts[language].title);
  return (
    <LanguageProvider language={language} uiLanguage={uiLanguage}>
      <Popup
        model={model}
        Findings={Findings}
        NoLeak={NoLeak}
        keptId={keptId}
        hasFailed={hasFailed}
        openPage={rest.openPage}
        onAct={(finding: Finding, act: IncidentAct) => void write((store) => store.actOn([finding.incident], act))}
        onMuteSite={(site, isMuted) =>
          void write((store) => store.saveSite(site, { mutedAt: isMuted ? now() : undefined }))
        }
        notifications={rest.notifications}
        onWatch={(site, isWatched) =>
          void write((store) => store.saveSite(site, { watchedAt: isWatched ? now() : undefined }))
        }
        onAskSiteAccess={() => void rest.askSiteAccess().then(async () => setView(await loadView(load)))}
        now={now}
        readPage={rest.readPage}
        onKeepRecord={async (record) => {
          const isKept = await writeRecord((store) => store.keepRecord(record));
          if (isKept) setKept(record.id);
          return isKept;
        }}
        onForgetRecord={async (id) => {
          if (!(await writeRecord((store) => store.forgetRecord(id)))) return;
          setKept(undefined);
          setForgotten((times) => times + 1);
        }}
      />
    </LanguageProvider>
  );
}

interface View {
  model: PopupModel;
  Findings?: PopupProps['Findings'];
  NoLeak?: PopupProps['NoLeak'];
}

/** Most sites have no incident: what draws one is read from the package only for those that have. */
async function loadView(load: PopupAppProps['load']): Promise<View> {
  const model = await load();
  if (model.kind !== 'checked' || model.report.findings.length === 0) return { model };
  if (shownFindings(model).length === 0) return { model, NoLeak: (await import('./no-leak.tsx')).NoLeak };
  return { model, Findings: (await import('./findings.tsx')).Findings };
}

/** What opening the popup reads. Nothing from private windows is ever kept. */
function unreadOf(model: PopupModel) {
  if (model.kind !== 'checked' || model.isPrivateWindow) return [];
  return model.report.findings
    .filter((finding) => finding.level !== 'none' && finding.level !== 'cleared')
    .filter((finding) => finding.state === 'new' || finding.isUpdated)
    .map((finding) => finding.incident);
}

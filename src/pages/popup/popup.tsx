// The popup's frame: name, ways onward, what is wrong with the list, and the one state that holds.
import { useState } from 'preact/hooks';
import type { Finding } from '../../check/report.ts';
import { commonTexts } from '../../i18n/common.ts';
import { popupTexts } from '../../i18n/popup.ts';
import type { Incident } from '../../incident/types.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import { LIBRARY_PAGE, SETTINGS_PAGE } from '../../shared/own-pages.ts';
import type { IncidentAct } from '../../store/marks.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';
import { Seal } from '../../ui/seal.tsx';
import { ListState } from './list-state.tsx';
import { NothingKnown } from './nothing-known.tsx';
import { NoticeReaderSlot, type OpenPage } from './notice-reader-slot.tsx';
import './popup.css';
import { type CheckedPage, type PopupModel, shownFindings } from './popup-model.ts';

export interface PopupProps {
  model: PopupModel;
  /** Handed in once it is loaded; only a site with something to show needs it. */
  Findings?: typeof import('./findings.tsx').Findings | undefined;
  /** The same for a site whose notices found no leak. */
  NoLeak?: typeof import('./no-leak.tsx').NoLeak | undefined;
  /** The record just kept from the open page, to be shown first. */
  keptId: string | undefined;
  /** The last choice could not be saved. */
  hasFailed: boolean;
  openPage: (path: string) => void;
  onAct: (finding: Finding, act: IncidentAct) => void;
  onMuteSite: (site: string, isMuted: boolean) => void;
  notifications: NotificationPermission;
  onWatch: (site: string, isWatched: boolean) => void;
  onAskSiteAccess: () => void;
  now: () => number;
  readPage: () => Promise<OpenPage | undefined>;
  onKeepRecord: (record: Incident) => Promise<boolean>;
  onForgetRecord: (id: string) => void;
}

export function Popup(props: PopupProps) {
  const { model, openPage } = props;
  const t = useTexts(popupTexts);
  const common = useTexts(commonTexts);
  const [isNotice, setNotice] = useState(false);
  // The key lets it move, with what it has read.
  const reader = model.kind === 'checked' && (
    <NoticeReaderSlot
      key="reader"
      page={model}
      readPage={props.readPage}
      onKeep={props.onKeepRecord}
      onShown={setNotice}
    />
  );
  // Where nothing is known, what the page itself says comes first.
  const hasFindings = model.kind === 'checked' && shownFindings(model).length > 0;
  return (
    <div class="popup">
      <header class="popup-top">
        <p class="popup-name">{common.productName}</p>
        <IconButton icon="book" label={t.openLibrary} onClick={() => openPage(LIBRARY_PAGE)} />
        <IconButton icon="settings" label={t.openSettings} onClick={() => openPage(SETTINGS_PAGE)} />
      </header>
      <main class="popup-main">
        <ListState model={model} onAskSiteAccess={props.onAskSiteAccess} />
        {!hasFindings && reader}
        {model.kind === 'checked' ? (
          <Checked {...props} page={model} isNotice={isNotice} />
        ) : (
          <CannotCheck {...props} />
        )}
        {hasFindings && reader}
      </main>
    </div>
  );
}

interface CheckedProps extends Omit<PopupProps, 'model'> {
  page: CheckedPage;
  isNotice: boolean;
}

function Checked({ page, isNotice, Findings, ...props }: CheckedProps) {
  const [first, ...rest] = shownFindings(page);
  if (!first || !Findings) return <NothingKnown page={page} isNotice={isNotice} {...props} />;
  return <Findings page={page} findings={[first, ...rest]} isNotice={isNotice} {...props} />;
}

function CannotCheck({ model, onAskSiteAccess }: PopupProps) {
  const t = useTexts(popupTexts);
  const isNoAccess = model.kind === 'no-access';
  const text = model.kind === 'cannot-check' && model.reason === 'local' ? t.localPage : t.browserPage;
  return (
    <div class="letter quiet-state">
      <Seal level="none" large />
      <h1>{isNoAccess ? t.noAccessTitle : t.browserPageTitle}</h1>
      <p>{isNoAccess ? t.noAccess : text}</p>
      {isNoAccess && (
        <Button kind="primary" onClick={onAskSiteAccess}>
          {t.allowAccess}
        </Button>
      )}
    </div>
  );
}

// The usual case: nothing published is known for this site. Says how far the records reach, never that the site is safe.
import { popupTexts } from '../../i18n/popup.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { Seal } from '../../ui/seal.tsx';
import type { CheckedPage } from './popup-model.ts';
import { WatchToggle } from './watch-toggle.tsx';

interface NothingKnownProps {
  page: CheckedPage;
  /** What the open page itself publishes stands above. */
  isNotice: boolean;
  /** Handed in once it is loaded, where a notice found no leak. */
  NoLeak?: typeof import('./no-leak.tsx').NoLeak | undefined;
  openPage: (path: string) => void;
  notifications: NotificationPermission;
  onWatch: (site: string, isWatched: boolean) => void;
}

export function NothingKnown({ page, isNotice, NoLeak, openPage, notifications, onWatch }: NothingKnownProps) {
  const t = useTexts(popupTexts);
  const formats = useFormats();
  // One's own records say nothing of how far the published ones reach.
  const feeds = page.feeds.filter((feed) => feed.kind !== 'private');
  const count = feeds.reduce((sum, feed) => sum + feed.count, 0);
  const asOf = feeds.map((feed) => feed.asOf).sort()[0] ?? page.today;
  const isEmpty = page.storeState === 'empty';
  const [other, ...others] = page.report.findings.filter((finding) => finding.level === 'none');
  return (
    <div class="letter quiet-state">
      <Seal level="none" large />
      {other && NoLeak ? (
        <NoLeak findings={[other, ...others]} host={page.host} asOf={asOf} openPage={openPage} />
      ) : (
        <>
          <h1 tabIndex={-1}>{isEmpty ? t.listEmptyTitle : isNotice ? t.nothingElseTitle : t.nothingTitle}</h1>
          <p>{isEmpty ? t.listEmpty : t.nothing(page.host, formats.day(asOf))}</p>
        </>
      )}
      {!isEmpty && <p class="quiet-note">{t.nothingMeans}</p>}
      <WatchToggle page={page} notifications={notifications} onWatch={onWatch} />
      {count > 0 && <p class="quiet-note">{t.records(formats.number(count), count)}</p>}
    </div>
  );
}

// "I have an account here": the one way in which a site is ever kept, and only because the user says so.
import { useEffect, useRef, useState } from 'preact/hooks';
import { popupTexts } from '../../i18n/popup.ts';
import type { NotificationPermission } from '../../shared/notification-permission.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { CheckedPage } from './popup-model.ts';

interface WatchToggleProps {
  page: CheckedPage;
  notifications: NotificationPermission;
  onWatch: (site: string, isWatched: boolean) => void;
}

export function WatchToggle({ page, notifications, onWatch }: WatchToggleProps) {
  const t = useTexts(popupTexts);
  const site = page.watchSite;
  const isWatched = page.choices.sites.some((mark) => mark.site === site && mark.watchedAt !== undefined);
  const [mayNotify, setMayNotify] = useState<boolean>();
  // Asked within the press: browsers refuse it later.
  const ask = () => void notifications.ask().then(setMayNotify);
  const box = useRef<HTMLDivElement>(null);
  const askAgain = () =>
    void notifications.ask().then((isAllowed) => {
      // The button goes once it is allowed: the focus goes to what it was about.
      if (isAllowed) box.current?.querySelector('input')?.focus();
      setMayNotify(isAllowed);
    });
  useEffect(() => {
    // Where it has just been switched on, the answer to the question is on its way.
    if (isWatched) void notifications.isAllowed().then(setMayNotify);
  }, []);
  if (site === undefined) return null;
  const toggle = (on: boolean) => {
    if (on) ask();
    onWatch(site, on);
  };
  const isUntold = isWatched && mayNotify === false;
  return (
    <div ref={box} class="watch">
      <Switch label={t.watch} hint={t.watchHint(site)} checked={isWatched} onChange={toggle} />
      <div role="status">
        {isUntold && (
          <div class="watch-untold">
            <p>{t.cannotNotify}</p>
            <Button compact icon="bell" onClick={askAgain}>
              {t.allowNotifications}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

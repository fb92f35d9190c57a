// "I have an account here": the one way in which a site is ever kept, and only because the user says so.
import { popupTexts } from '../../i18n/popup.ts';
import { useTexts } from '../../ui/language.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { CheckedPage } from './popup-model.ts';

interface WatchToggleProps {
  page: CheckedPage;
  onWatch: (site: string, isWatched: boolean) => void;
}

export function WatchToggle({ page, onWatch }: WatchToggleProps) {
  const t = useTexts(popupTexts);
  const site = page.watchSite;
  if (site === undefined) return null;
  const isWatched = page.choices.sites.some((mark) => mark.site === site && mark.watchedAt !== undefined);
  return (
    <div class="watch">
      <Switch label={t.watch} hint={t.watchHint(site)} checked={isWatched} onChange={(on) => onWatch(site, on)} />
    </div>
  );
}

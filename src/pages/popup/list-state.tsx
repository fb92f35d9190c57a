// What the reader should know about the list and the window before believing the rest. Nothing where all is well.
import type { ComponentChildren } from 'preact';
import { popupTexts } from '../../i18n/popup.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useFormats, useTexts } from '../../ui/language.tsx';
import type { PopupModel } from './popup-model.ts';

interface ListStateProps {
  model: PopupModel;
  onAskSiteAccess: () => void;
}

export function ListState({ model, onAskSiteAccess }: ListStateProps) {
  const t = useTexts(popupTexts);
  const formats = useFormats();
  const stale = model.feeds.filter((feed) => feed.isStale).map((feed) => feed.asOf);
  const oldest = stale.sort()[0];
  const isPrivate = model.kind === 'checked' && model.isPrivateWindow;
  return (
    <>
      {model.storeState === 'memory' && <Strip icon="info">{t.listBroken}</Strip>}
      {oldest && <Strip icon="clock">{t.listOld(formats.day(oldest))}</Strip>}
      {isPrivate && (
        <Strip icon="eye">{model.choices.settings.usePrivateWindows === 'off' ? t.privateOff : t.privateWindow}</Strip>
      )}
      {model.kind === 'checked' && !model.hasSiteAccess && (
        <Strip icon="lock">
          {t.noAccessBadge}{' '}
          <Button compact onClick={onAskSiteAccess}>
            {t.allowAccess}
          </Button>
        </Strip>
      )}
    </>
  );
}

export function Strip({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <div class="strip">
      <Icon name={icon} />
      <p>{children}</p>
    </div>
  );
}

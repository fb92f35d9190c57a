// "Update now", and what came of it: a source that has just been asked is not asked again, and the screen says so.
import { sourcesTexts } from '../../i18n/sources.ts';
import { isAskedAgain, type SourceView } from '../../shared/sync-status.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { SectionProps } from './settings-app.tsx';

interface SyncNowProps extends Pick<SectionProps, 'choices' | 'loadSources' | 'tell' | 'now'> {
  view: SourceView;
  name: string;
}

export function SyncNow({ view, name, choices, loadSources, tell, now }: SyncNowProps) {
  const t = useTexts(sourcesTexts);
  const showToast = useToast();
  const press = async () => {
    // What the page shows may be two seconds old.
    const latest = await loadSources(choices.settings.useHibp).catch(() => undefined);
    const { lastAttemptAtMs } = latest?.views.find(({ id }) => id === view.id) ?? view;
    if (isAskedAgain(lastAttemptAtMs, now())) return showToast({ text: t.syncJustAsked });
    tell({ kind: 'sync-now', feedId: view.id });
    showToast({ text: t.syncAsked });
  };
  return (
    <Button
      compact
      icon="refresh"
      disabled={view.state === 'paused'}
      aria-label={t.syncNowOf(name)}
      onClick={() => void press()}
    >
      {t.syncNow}
    </Button>
  );
}

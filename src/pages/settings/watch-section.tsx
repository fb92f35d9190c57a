// Sites where the user has an account: kept here only, and because the user said so.
import { useEffect, useState } from 'preact/hooks';
import { settingsTexts } from '../../i18n/settings.ts';
import { readTypedSite } from '../../match/watched-site.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/language.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ChoiceList } from './choices-section.tsx';
import type { SectionProps } from './settings-app.tsx';

export function WatchSection(props: SectionProps) {
  const t = useTexts(settingsTexts).watch;
  const watched = props.choices.sites.filter((mark) => mark.watchedAt !== undefined);
  return (
    <>
      <p class="section-intro">{t.intro}</p>
      {watched.length > 0 && <NotificationState {...props} />}
      <ChoiceList {...props} kind="watched" />
      <AddSite {...props} />
    </>
  );
}

function NotificationState({ notifications }: SectionProps) {
  const t = useTexts(settingsTexts).watch;
  const [isAllowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    void notifications.isAllowed().then(setAllowed);
  }, [notifications]);
  if (isAllowed !== false) return null;
  return (
    <div class="callout">
      <p>{t.notificationsOff}</p>
      <Button compact icon="bell" onClick={() => void notifications.ask().then(setAllowed)}>
        {t.allow}
      </Button>
    </div>
  );
}

function AddSite({ choices, write, now, notifications }: SectionProps) {
  const t = useTexts(settingsTexts).watch;
  const showToast = useToast();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    const site = readTypedSite(text);
    if (site === undefined) return setProblem(t.notASite);
    if (choices.sites.some((mark) => mark.site === site && mark.watchedAt !== undefined)) return setProblem(t.already);
    // Asked within the press: browsers refuse it later.
    void notifications.ask();
    const written = await write((store) => store.saveSite(site, { watchedAt: now() }));
    if (written.kind === 'failed') return;
    setText('');
    setProblem(undefined);
    showToast({
      text: t.added(site),
      undo: () => void write((store) => store.saveSite(site, { watchedAt: undefined })),
    });
  };
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={t.address} hint={t.addressHint} problem={problem} value={text} onInput={setText} />
      <Button icon="plus" type="submit">
        {t.add}
      </Button>
    </form>
  );
}

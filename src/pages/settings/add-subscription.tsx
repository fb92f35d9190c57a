// Subscribing by one link: paste it, or come here with it in the page's address; nothing is added without a yes.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseLink, type Subscription, subscriptionIdOf } from '../../feed/subscription-link.ts';
import { sourcesTexts } from '../../i18n/sources.ts';
import { subscriptionRowOf } from '../../store/subscription-row.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useTexts } from '../../ui/language.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { SectionProps } from './settings-app.tsx';

/** `settings/index.html#subscribe=<the link, percent-encoded>` asks the same question as pasting it. */
export function linkInHash(hash: string): string | undefined {
  const field = /^#subscribe=(.+)$/.exec(hash)?.[1];
  if (field === undefined) return undefined;
  try {
    return decodeURIComponent(field);
  } catch {
    return field;
  }
}

interface AddSubscriptionProps extends Pick<SectionProps, 'subscriptions' | 'tell' | 'checkWritten' | 'now'> {
  onChanged: () => Promise<void>;
}

export function AddSubscription({ subscriptions, tell, checkWritten, now, onChanged }: AddSubscriptionProps) {
  const t = useTexts(sourcesTexts);
  const showToast = useToast();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [offered, setOffered] = useState<Subscription>();

  const check = useCallback(
    async (link: string) => {
      const parsed = await parseLink(link, { allowLoopback: import.meta.env.DEV });
      setProblem(parsed.kind === 'refused' ? t.linkFault[parsed.reason] : undefined);
      if (parsed.kind === 'refused') return;
      const id = await subscriptionIdOf(parsed.subscription);
      const isKnown = (await subscriptions.list()).some((row) => row.id === id);
      if (isKnown) setProblem(t.add.already);
      else setOffered(parsed.subscription);
    },
    [subscriptions, t],
  );
  useEffect(() => {
    const link = linkInHash(location.hash);
    if (link === undefined) return;
    history.replaceState(null, '', '#sources');
    setText(link);
    void check(link);
  }, [check]);

  const subscribe = async (subscription: Subscription) => {
    setOffered(undefined);
    const row = await subscriptionRowOf(subscription, now());
    if (!checkWritten(await subscriptions.save(row))) return;
    setText('');
    tell({ kind: 'subscriptions-changed' });
    tell({ kind: 'sync-now', feedId: row.id });
    showToast({ text: t.add.added(new URL(subscription.address).hostname) });
    await onChanged();
  };
  return (
    <div class="source">
      <h3>{t.add.title}</h3>
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          void check(text);
        }}
      >
        <TextField label={t.add.label} hint={t.add.hint} problem={problem} value={text} onInput={setText} />
        <Button icon="plus" type="submit">
          {t.add.check}
        </Button>
      </form>
      {offered && (
        <ConfirmDialog
          title={t.add.askTitle}
          confirmLabel={t.add.confirm}
          onConfirm={() => void subscribe(offered)}
          onCancel={() => setOffered(undefined)}
        >
          <dl class="source-facts">
            <div>
              <dt>{t.add.host}</dt>
              <dd>{new URL(offered.address).hostname}</dd>
            </div>
            <div>
              <dt>{t.add.feedId}</dt>
              <dd>{offered.feedId}</dd>
            </div>
            <div>
              <dt>{t.add.key}</dt>
              <dd>{offered.roots.map(({ keyid }) => keyid).join('\n')}</dd>
            </div>
          </dl>
          <p>{t.add.askBody}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

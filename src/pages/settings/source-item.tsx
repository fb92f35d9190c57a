// One source: its state in a word, when it was renewed, what went wrong in words, its keys, and what can be done with it.
import { useState } from 'preact/hooks';
import { commonTexts } from '../../i18n/common.ts';
import { sourcesTexts } from '../../i18n/sources.ts';
import { dayOf } from '../../shared/days.ts';
import type { SourceView } from '../../shared/sync-status.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { SectionProps } from './settings-app.tsx';
import { SyncNow } from './sync-now.tsx';

interface SubscriptionItemProps extends SectionProps {
  view: SourceView;
  onChanged: () => Promise<void>;
}

export function SubscriptionItem(props: SubscriptionItemProps) {
  const { view, subscriptions, tell, checkWritten, onChanged } = props;
  const t = useTexts(sourcesTexts);
  const common = useTexts(commonTexts);
  const showToast = useToast();
  const [isAsking, setAsking] = useState(false);
  const name = nameOf(view);
  const isPaused = view.state === 'paused';

  const setPaused = async (paused: boolean) => {
    if (checkWritten(await subscriptions.setPaused(view.id, paused))) tell({ kind: 'subscriptions-changed' });
    await onChanged();
  };
  const remove = async () => {
    setAsking(false);
    if (checkWritten(await subscriptions.remove(view.id))) {
      tell({ kind: 'subscriptions-changed' });
      showToast({ text: t.removed(name) });
    }
    await onChanged();
  };
  return (
    <li class="subscription">
      <h4>{name}</h4>
      <SourceFacts view={view} />
      <SourceProblem view={view} />
      <SourceDetails view={view} />
      <div class="source-buttons">
        <SyncNow {...props} name={name} />
        <Button
          compact
          icon={isPaused ? 'play' : 'pause'}
          aria-label={isPaused ? t.resumeOf(name) : t.pauseOf(name)}
          onClick={() => void setPaused(!isPaused)}
        >
          {isPaused ? t.resume : t.pause}
        </Button>
        <Button compact icon="trash" aria-label={t.removeOf(name)} onClick={() => setAsking(true)}>
          {common.remove}
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t.removeAsk(name)}
          confirmLabel={common.remove}
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          <p>{t.removeBody}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

export function SourceFacts({ view }: { view: SourceView }) {
  const t = useTexts(sourcesTexts);
  const formats = useFormats();
  const facts: [string, string | undefined][] = [
    [t.facts.lastGood, view.lastGoodAtMs === undefined ? t.facts.never : formats.moment(view.lastGoodAtMs)],
    [t.facts.next, view.nextAtMs === undefined ? undefined : formats.moment(view.nextAtMs)],
    [t.facts.count, view.count === undefined ? undefined : formats.count(view.count)],
    [t.facts.asOf, view.asOf === undefined ? undefined : formats.day(view.asOf)],
    [t.facts.version, view.version === undefined ? undefined : formats.number(view.version)],
  ];
  return (
    <>
      <p class={`source-state source-state-${view.state}`}>{t.state[view.state]}</p>
      <FactList facts={facts} />
    </>
  );
}

export function SourceProblem({ view }: { view: SourceView }) {
  const t = useTexts(sourcesTexts);
  return (
    <>
      {view.result && 'reason' in view.result && (
        <p class="callout source-problem">
          {t.problem(t.reason[view.result.reason])} {view.lastGoodAtMs !== undefined && t.kept}
        </p>
      )}
      {view.isClockDoubted && <p class="callout">{t.clock}</p>}
    </>
  );
}

function SourceDetails({ view }: { view: SourceView }) {
  const t = useTexts(sourcesTexts);
  const formats = useFormats();
  const { publisher, result } = view;
  return (
    <Disclosure summary={t.details} level={4}>
      <FactList
        facts={[
          [t.facts.address, view.address],
          [t.facts.rootKeys, view.rootKeyids.join('\n')],
          [t.facts.signingKeys, view.keyids.join('\n')],
          [t.facts.expires, view.expiresAtMs === undefined ? undefined : formats.day(dayOf(view.expiresAtMs))],
          [t.facts.licence, publisher?.licence],
          [t.facts.link, view.link],
          [t.facts.detail, result && 'detail' in result ? `${result.reason}: ${result.detail}` : undefined],
        ]}
      />
      {publisher?.corrections !== undefined && (
        <p>
          <SafeLink href={publisher.corrections} showHost>
            {t.facts.corrections}
          </SafeLink>
        </p>
      )}
    </Disclosure>
  );
}

function FactList({ facts }: { facts: readonly (readonly [string, string | undefined])[] }) {
  return (
    <dl class="source-facts">
      {facts.map(([term, value]) =>
        value === undefined || value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The publisher's name once it is known from a signed head; until then the host of the link. */
export function nameOf(view: Pick<SourceView, 'publisher' | 'address'>): string {
  return view.publisher?.name ?? new URL(view.address).hostname;
}

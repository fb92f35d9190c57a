// Where records come from: the package, Have I Been Pwned, and publishers the user subscribed to.
import { useCallback } from 'preact/hooks';
import { sourcesTexts } from '../../i18n/sources.ts';
import { HIBP_ID } from '../../shared/sync-status.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { Switch } from '../../ui/switch.tsx';
import { AddSubscription } from './add-subscription.tsx';
import type { SectionProps } from './settings-app.tsx';
import './sources.css';
import { SourceFacts, SourceProblem, SubscriptionItem } from './source-item.tsx';
import { SyncNow } from './sync-now.tsx';
import { useSources } from './use-sources.ts';

export function SourcesSection(props: SectionProps) {
  const { choices, saveSettings, tell, loadSources } = props;
  const { useHibp } = choices.settings;
  const t = useTexts(sourcesTexts);
  const formats = useFormats();
  const load = useCallback(() => loadSources(useHibp), [loadSources, useHibp]);
  const { state, reload } = useSources(load);
  const sources = state.kind === 'ready' ? state.sources : undefined;
  const hibp = sources?.views.find((view) => view.id === HIBP_ID);
  const subscribed = sources?.views.filter((view) => view.kind === 'subscription') ?? [];

  const switchHibp = async (isOn: boolean) => {
    const written = await saveSettings({ useHibp: isOn });
    if (written.kind === 'saved') tell({ kind: 'subscriptions-changed' });
  };
  return (
    <>
      <p class="section-intro">{t.intro}</p>
      {(state.kind === 'unreadable' || (state.kind === 'ready' && state.isOld)) && (
        <p class="callout" role="alert">
          {t.unreadable}
        </p>
      )}
      <div class="source">
        <h3>{t.builtIn}</h3>
        {sources?.builtIn && sources.builtIn.count > 0 && (
          <p class="hint">{t.builtInFacts(formats.count(sources.builtIn.count), formats.day(sources.builtIn.asOf))}</p>
        )}
      </div>
      <div class="source">
        <Switch label={t.hibp} hint={t.hibpHint} checked={useHibp} onChange={(isOn) => void switchHibp(isOn)} />
        <p class="hint">
          <SafeLink href="https://haveibeenpwned.com/">{t.hibpCredit}</SafeLink>
        </p>
        {hibp && useHibp && (
          <>
            <SourceFacts view={hibp} />
            <SourceProblem view={hibp} />
            <div class="source-buttons">
              <SyncNow {...props} view={hibp} name="Have I Been Pwned" />
            </div>
          </>
        )}
      </div>
      <div class="source">
        <h3>{t.subscriptions}</h3>
        {sources && subscribed.length === 0 && <p class="hint">{t.noSubscriptions}</p>}
        <ul class="subscriptions">
          {subscribed.map((view) => (
            <SubscriptionItem key={view.id} {...props} view={view} onChanged={reload} />
          ))}
        </ul>
      </div>
      <AddSubscription {...props} onChanged={reload} />
    </>
  );
}

// What the user does with an incident: handled, later, never; and the way back. Always in reach at the letter's foot.
import { useEffect, useRef } from 'preact/hooks';
import { isQuiet, markOf } from '../../check/level.ts';
import type { Finding } from '../../check/report.ts';
import type { Formats } from '../../i18n/format.ts';
import type { PopupTexts } from '../../i18n/ja/popup.ts';
import { popupTexts } from '../../i18n/popup.ts';
import type { Choices } from '../../shared/settings.ts';
import { type IncidentAct, snoozeForDays } from '../../store/marks.ts';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useFormats, useTexts } from '../../ui/language.tsx';
import './mark-bar.css';
import type { CheckedPage } from './popup-model.ts';

interface MarkBarProps {
  finding: Finding;
  page: CheckedPage;
  hasFailed: boolean;
  onAct: (finding: Finding, act: IncidentAct) => void;
  onMuteSite: (site: string, isMuted: boolean) => void;
  now: () => number;
}

export function MarkBar(props: MarkBarProps) {
  const { finding, page, hasFailed } = props;
  const t = useTexts(popupTexts);
  const formats = useFormats();
  const bar = useRef<HTMLElement>(null);
  // Each choice puts other buttons in the place of the pressed one.
  useEffect(() => (bar.current ? keepFocus(bar.current) : undefined), []);
  if (page.isPrivateWindow) return null;
  return (
    <section ref={bar} class="marks" aria-label={t.marks}>
      <div role="status">
        {hasFailed && <p class="marks-failed">{t.notSaved}</p>}
        {isQuiet(finding) && (
          <p class="marks-state">
            <strong>{wordState(finding, page.choices, t, formats)}</strong>
            {finding.state !== 'muted-site' && <span>{t.untilMaterial}</span>}
          </p>
        )}
      </div>
      {isQuiet(finding) ? <Undo {...props} /> : <Offers {...props} />}
    </section>
  );
}

function Undo({ finding, page, onAct, onMuteSite }: MarkBarProps) {
  const t = useTexts(popupTexts);
  const undo = () => {
    if (finding.state !== 'muted-site') return onAct(finding, { kind: 'undo' });
    for (const mark of page.choices.sites) {
      if (mark.mutedAt !== undefined && page.siteKeys.includes(mark.site)) onMuteSite(mark.site, false);
    }
  };
  return (
    <Button icon="undo" compact onClick={undo}>
      {t.undo}
    </Button>
  );
}

function Offers({ finding, onAct, onMuteSite, now }: MarkBarProps) {
  const t = useTexts(popupTexts);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      if (menu.current?.open && !event.composedPath().includes(menu.current)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);
  const act = (choice: IncidentAct) => onAct(finding, choice);
  return (
    <>
      <Button kind="primary" icon="check" onClick={() => act({ kind: 'handle' })}>
        {t.handle}
      </Button>
      <details
        ref={menu}
        class="marks-more"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !event.currentTarget.open) return;
          // The first Escape closes the menu, the next one the popup.
          event.preventDefault();
          event.currentTarget.open = false;
          event.currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary class="button button-plain">{t.more}</summary>
        <div class="marks-menu">
          <fieldset>
            <legend>{t.snoozeTitle}</legend>
            {([1, 7, 30] as const).map((days) => (
              <Button key={days} compact onClick={() => act({ kind: 'snooze', snooze: snoozeForDays(days, now()) })}>
                {t.snoozeDays[days]}
              </Button>
            ))}
            <Button compact onClick={() => act({ kind: 'snooze', snooze: { until: 'updated' } })}>
              {t.snoozeUntilUpdated}
            </Button>
          </fieldset>
          <fieldset>
            <legend>{t.muteTitle}</legend>
            <Button compact onClick={() => act({ kind: 'mute' })}>
              {t.muteIncident}
            </Button>
            <Button compact onClick={() => onMuteSite(finding.match.site, true)}>
              {t.muteSite}
            </Button>
          </fieldset>
        </div>
      </details>
    </>
  );
}

function wordState(finding: Finding, choices: Choices, t: PopupTexts, formats: Formats): string {
  switch (finding.state) {
    case 'snoozed': {
      const snooze = markOf(choices, finding.incident.id)?.snooze;
      return snooze && 'untilMs' in snooze
        ? t.state.snoozedUntil(formats.moment(snooze.untilMs))
        : t.state.snoozedUntilUpdated;
    }
    case 'muted-incident':
      return t.state['muted-incident'];
    case 'muted-site':
      return t.state['muted-site'];
    default:
      return t.state.handled;
  }
}

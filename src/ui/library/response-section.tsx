// What the organization did: whom it told, who looked into it, what it changed. Shown as credit, never as a score.
import type { ComponentChildren } from 'preact';
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import type { Incident } from '../../incident/types.ts';
import { factText, factWordsFor } from '../../library/fact-text.ts';
import * as f from '../../library/facts.ts';
import { useFormats, useLanguage, useTexts } from '../language.tsx';
import { FactRow, SheetSection } from './sheet-section.tsx';

export function ResponseSection({ incident }: { incident: Incident }) {
  const t = useTexts(incidentSheetTexts);
  const rows: readonly [string, f.Fact[]][] = [
    [t.responseRow.notified, f.notifiedFacts(incident)],
    [t.responseRow.reportedTo, f.reportedToFacts(incident)],
    [t.responseRow.investigators, f.investigatorFacts(incident)],
    [t.responseRow.taken, f.measureFactsOf('taken')(incident)],
    [t.responseRow.planned, f.measureFactsOf('planned')(incident)],
    [t.responseRow.remedies, f.remedyFacts(incident)],
    [t.responseRow.whyThen, f.whyThenFacts(incident)],
  ];
  const held = rows.filter(([, facts]) => facts.length > 0);
  return (
    <SheetSection title={t.response} name="response" isEmpty={held.length === 0}>
      <dl class="fact-rows">
        {held.map(([name, facts]) => (
          <FactRow name={name}>
            <FactLines facts={facts} />
          </FactRow>
        ))}
      </dl>
    </SheetSection>
  );
}

/** One fact as text, several as a list. */
export function FactLines({ facts, after }: { facts: readonly f.Fact[]; after?: (fact: f.Fact) => ComponentChildren }) {
  const language = useLanguage();
  const formats = useFormats();
  const words = factWordsFor(language, formats);
  const line = (fact: f.Fact) => (
    <>
      {factText(fact, words)}
      {after?.(fact)}
    </>
  );
  if (facts.length === 1 && facts[0]) return line(facts[0]);
  return (
    <ul class="fact-lines">
      {facts.map((fact) => (
        <li>{line(fact)}</li>
      ))}
    </ul>
  );
}

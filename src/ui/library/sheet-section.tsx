// A part of the incident page: its heading, and a plain word where the record holds nothing.
import type { ComponentChildren } from 'preact';
import { incidentSheetTexts } from '../../i18n/incident-sheet.ts';
import { useTexts } from '../language.tsx';
import './sheet-section.css';

interface SheetSectionProps {
  title: string;
  name: string;
  isEmpty?: boolean;
  children?: ComponentChildren;
}

export function SheetSection({ title, name, isEmpty = false, children }: SheetSectionProps) {
  const t = useTexts(incidentSheetTexts);
  return (
    <section class={`incident-section incident-${name}`} aria-labelledby={`incident-${name}`}>
      <h2 id={`incident-${name}`}>{title}</h2>
      {isEmpty ? <p class="not-in-record">{t.notInRecord}</p> : children}
    </section>
  );
}

// A site with incidents: the list where there are several, the letter of one, the marks at its foot. Loaded only when needed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../check/report.ts';
import { OwnRecord } from '../../ui/incident/own-record.tsx';
import { IncidentPicker } from './incident-picker.tsx';
import { Letter } from './letter.tsx';
import { MarkBar } from './mark-bar.tsx';
import type { PopupProps } from './popup.tsx';
import type { CheckedPage } from './popup-model.ts';
import { ToReader } from './to-reader.tsx';

interface FindingsProps extends Omit<PopupProps, 'model' | 'Findings' | 'NoLeak'> {
  page: CheckedPage;
  /** Not empty. */
  findings: readonly [Finding, ...Finding[]];
  /** What the open page itself publishes stands below. */
  isNotice: boolean;
}

export function Findings({ page, findings, isNotice, keptId, ...props }: FindingsProps) {
  const [chosenId, choose] = useState<string>();
  const letter = useRef<HTMLDivElement>(null);
  // Marking an incident sorts it elsewhere in the list; the letter under the reader's eyes stays.
  const first = useRef(findings[0].incident.id);
  const current = findings.find(({ incident }) => incident.id === (chosenId ?? first.current)) ?? findings[0];
  useEffect(() => {
    if (keptId === undefined) return;
    choose(keptId);
    scrollTo(0, 0);
  }, [keptId]);
  useEffect(() => {
    if (chosenId !== undefined) letter.current?.querySelector('h1')?.focus();
  }, [chosenId]);
  return (
    <>
      {isNotice && <ToReader />}
      {findings.length > 1 && <IncidentPicker findings={findings} currentId={current.incident.id} onChoose={choose} />}
      {current.feed.kind === 'private' && <OwnRecord onForget={() => props.onForgetRecord(current.incident.id)} />}
      <div ref={letter} class={`letter letter-${current.level}`}>
        <Letter
          key={current.incident.id}
          finding={current}
          page={page}
          onAct={(act) => props.onAct(current, act)}
          notifications={props.notifications}
          onWatch={props.onWatch}
        />
      </div>
      {current.level !== 'cleared' && (
        <MarkBar key={`bar-${current.incident.id}`} finding={current} page={page} {...props} />
      )}
    </>
  );
}

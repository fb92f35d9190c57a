// Export, import, and the two ways to forget.
import { useRef, useState } from 'preact/hooks';
import { settingsTexts } from '../../i18n/settings.ts';
import { addToChoices, takeBack, wasSeen, withoutSeen } from '../../shared/choices-change.ts';
import { type FileProblem, readChoicesFile, writeChoicesFile } from '../../shared/choices-file.ts';
import { dayOf } from '../../shared/days.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useFormats, useTexts } from '../../ui/language.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useToast } from '../../ui/toast.tsx';
import type { SectionProps } from './settings-app.tsx';

export function DataSection(props: SectionProps) {
  return (
    <>
      <Export {...props} />
      <Import {...props} />
      <ForgetSeen {...props} />
      <ClearAll {...props} />
    </>
  );
}

function Export({ choices, now }: SectionProps) {
  const t = useTexts(settingsTexts).data;
  const save = () => saveFile(t.fileName(dayOf(now())), 'application/json', writeChoicesFile(choices, now()));
  return (
    <DataRow title={t.exportTitle} hint={t.exportHint}>
      <Button icon="download" onClick={save}>
        {t.exportButton}
      </Button>
    </DataRow>
  );
}

function Import({ write }: SectionProps) {
  const t = useTexts(settingsTexts).data;
  const formats = useFormats();
  const showToast = useToast();
  const picker = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<FileProblem[]>([]);
  const read = async (file: File) => {
    const result = readChoicesFile(await file.text());
    setProblems(result.kind === 'refused' ? result.problems : []);
    if (result.kind === 'refused') return;
    const written = await write((store) => store.update((own) => addToChoices(own, result.file)));
    if (written.kind === 'failed') return;
    const { incidents, sites, records = [] } = result.file;
    const named = Object.entries({ incidents, sites, records }) as [keyof typeof t.importedOf, unknown[]][];
    const counted = named.filter(([, list]) => list.length > 0);
    showToast({
      text: t.imported(counted.map(([kind, list]) => t.importedOf[kind](formats.count(list.length)))),
      undo: () => void write((store) => store.update((own) => takeBack(own, written.before, written.after))),
    });
  };
  return (
    <>
      <DataRow title={t.importTitle} hint={t.importHint}>
        <input
          ref={picker}
          class="unseen"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            // Cleared, so that the same file can be chosen again once it is mended.
            if (file) void read(file).finally(() => (input.value = ''));
          }}
        />
        <Button icon="upload" onClick={() => picker.current?.click()}>
          {t.importButton}
        </Button>
      </DataRow>
      <div role="alert">{problems.length > 0 && <ProblemList problems={problems} />}</div>
    </>
  );
}

const SHOWN_PROBLEMS = 5;

function ProblemList({ problems }: { problems: readonly FileProblem[] }) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const words = (problem: FileProblem) =>
    problem.reason in t.problem
      ? t.problem[problem.reason as keyof typeof t.problem](problem.detail ?? '')
      : problem.reason;
  return (
    <div class="callout">
      <p>{t.data.importFailed}</p>
      <ul class="problems">
        {problems.slice(0, SHOWN_PROBLEMS).map((problem) => (
          <li key={problem.field + problem.reason}>
            {problem.field !== '' && <code>{problem.field}</code>} {words(problem)}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN_PROBLEMS && <p>{t.data.andMore(formats.count(problems.length - SHOWN_PROBLEMS))}</p>}
    </div>
  );
}

function ForgetSeen({ choices, write, now }: SectionProps) {
  const t = useTexts(settingsTexts).data;
  const formats = useFormats();
  const showToast = useToast();
  const seen = choices.incidents.filter(wasSeen).length;
  const forget = async () => {
    const written = await write((store) => store.update((own) => withoutSeen(own, now())));
    if (written.kind === 'failed') return;
    showToast({
      text: t.seenForgotten,
      undo: () => void write((store) => store.update((own) => takeBack(own, written.before, written.after))),
    });
  };
  return (
    <DataRow title={t.seenTitle} hint={t.seenHint(formats.count(seen))}>
      <Button icon="eye" disabled={seen === 0} onClick={() => void forget()}>
        {t.forgetSeen}
      </Button>
    </DataRow>
  );
}

function ClearAll({ write }: SectionProps) {
  const t = useTexts(settingsTexts).data;
  const showToast = useToast();
  const [isAsking, setAsking] = useState(false);
  const clear = async () => {
    setAsking(false);
    const written = await write((store) => store.clear());
    if (written.kind === 'saved') showToast({ text: t.cleared });
  };
  return (
    <DataRow title={t.clearTitle} hint={t.clearHint}>
      <Button icon="trash" onClick={() => setAsking(true)}>
        {t.clearButton}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t.clearAsk}
          confirmLabel={t.clearButton}
          onConfirm={() => void clear()}
          onCancel={() => setAsking(false)}
        >
          <p>{t.clearAskBody}</p>
        </ConfirmDialog>
      )}
    </DataRow>
  );
}

interface DataRowProps {
  title: string;
  hint: string;
  children: preact.ComponentChildren;
}

function DataRow({ title, hint, children }: DataRowProps) {
  return (
    <div class="data-row">
      <div class="field-words">
        <h3>{title}</h3>
        <p class="hint">{hint}</p>
      </div>
      {children}
    </div>
  );
}

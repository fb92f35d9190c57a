// What a command hands back: lines for a person, a value for a program, and one of three exit codes.
import { plainReasonOf, systemReasonOf } from './plain-reason.ts';

/** 0 good, 1 faults found, 2 cannot run. */
export type ExitCode = 0 | 1 | 2;

export interface Outcome {
  exitCode: ExitCode;
  lines: string[];
  /** Said beside the lines, on standard error: what is printed stays fit for a pipe. */
  warnings?: string[];
  /** Printed by `--json` instead of the lines. */
  json: unknown;
}

/** A command that cannot do its work: wrong arguments, missing or unreadable files, an unfit key. Exit 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

export interface Output {
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * Runs a command's work, prints its outcome and gives its exit code.
 * With `asJson` standard output carries exactly one JSON value, whatever happened.
 */
export async function report(work: () => Promise<Outcome>, asJson: boolean, output: Output): Promise<ExitCode> {
  try {
    const outcome = await work();
    output.stdout(asJson ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.lines.map((l) => `${l}\n`).join(''));
    for (const warning of outcome.warnings ?? []) output.stderr(`owabi: ${warning}\n`);
    return outcome.exitCode;
  } catch (error) {
    const path = error instanceof Error ? (error as NodeJS.ErrnoException).path : undefined;
    const reason = `${systemReasonOf(error) && path ? `${path}: ` : ''}${plainReasonOf(error)}`;
    if (asJson) output.stdout(`${JSON.stringify({ cannotRun: reason }, null, 2)}\n`);
    output.stderr(`owabi: ${reason}\n`);
    const isOurs = !(error instanceof CannotRun) && systemReasonOf(error) === undefined;
    if (isOurs && error instanceof Error && error.stack) output.stderr(`${error.stack}\n`);
    return 2;
  }
}

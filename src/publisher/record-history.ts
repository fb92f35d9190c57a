// What may not happen to a published record in silence: a change under the same revision, a step back, a file that is gone.
import type { Head } from '../feed/head.ts';
import type { Incident } from '../incident/types.ts';
import { differingFacts } from './differing-fields.ts';
import { readRecordsOf } from './published-state.ts';

/** A record whose facts differ from the published ones under the same revision. */
export interface SilentChange {
  file: string;
  id: string;
  revision: number;
  /** Fields that differ. */
  fields: string[];
}

/** @param unraised records that are not as published, by id, in the revision that is published */
export async function findSilentChanges(
  folder: string,
  head: Head,
  unraised: ReadonlyMap<string, { file: string; incident: Incident }>,
): Promise<SilentChange[]> {
  const changes: SilentChange[] = [];
  if (unraised.size === 0) return changes;
  for await (const before of readRecordsOf(folder, head.snapshot)) {
    const now = unraised.get(before.id);
    const fields = now ? differingFacts(before, now.incident) : [];
    if (now && fields.length > 0) changes.push({ file: now.file, id: before.id, revision: before.revision, fields });
  }
  return changes;
}

export function saySilent({ file, id, revision, fields }: SilentChange): string {
  return (
    `${file}: revision: ${id} changed (${fields.join(', ')}), but is still revision ${revision}; raise it to ` +
    `${revision + 1} and add to changes what changed, or, where only spelling changed: --same-revision`
  );
}

export function sayLower(file: string, { id, revision }: Incident, published: number): string {
  return (
    `${file}: revision: ${id} is in revision ${revision}, but ${published} is published; ` +
    `raise it to ${published + 1} and add to changes what changed`
  );
}

/** Records that are published and have no file any more, but for those that are meant to go. */
export function sayGone(gone: readonly string[], meant: readonly string[]): string[] {
  return gone
    .filter((id) => !meant.includes(id))
    .map(
      (id) =>
        `${id}.json: is gone, but ${id} is published; bring the file back, and where the record was wrong set disclosure ` +
        `to "withdrawn", raise revision and say why in changes. If it must leave the feed altogether: --remove ${id}`,
    );
}

export function sayNotGone(meant: readonly string[], gone: readonly string[]): string[] {
  return meant
    .filter((id) => !gone.includes(id))
    .map((id) => `--remove ${id}: is not published, or its file is still there`);
}

// owabi diff: what a reader of one published folder would see change with another.
import type { Command } from 'commander';
import { canonicalJson } from '../feed/canonical-json.ts';
import { readFeedFile } from '../feed/read-file.ts';
import type { Incident } from '../incident/types.ts';
import { differingFields } from './differing-fields.ts';
import { readHeadOf, readNamedFile } from './feed-folder.ts';
import { CannotRun, type Outcome } from './outcome.ts';
import type { Run } from './program.ts';

export function addDiff(program: Command, run: Run): void {
  program
    .command('diff')
    .description('list the records that differ between two published folders')
    .argument('<before>', 'a published folder')
    .argument('<after>', 'another')
    .action(run(diff));
}

interface Change {
  kind: 'added' | 'removed' | 'changed';
  id: string;
  /** For a changed record: revisions, and the fields that differ. */
  revisions?: [before: number, after: number];
  fields?: string[];
}

async function diff(before: string, after: string): Promise<Outcome> {
  const old = await readFolder(before);
  const changes: Change[] = [];
  for (const [id, incident] of await readFolder(after)) {
    const was = old.get(id);
    old.delete(id);
    if (!was) changes.push({ kind: 'added', id });
    else if (was.text !== incident.text) {
      changes.push({
        kind: 'changed',
        id,
        revisions: [was.revision, incident.revision],
        fields: differingFields(JSON.parse(was.text) as Incident, JSON.parse(incident.text) as Incident),
      });
    }
  }
  for (const id of old.keys()) changes.push({ kind: 'removed', id });
  changes.sort((a, b) => (a.id < b.id ? -1 : 1));
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    exitCode: 0,
    lines: [
      ...changes.map(lineOf),
      `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`,
    ],
    json: changes,
  };
}

function lineOf({ kind, id, revisions, fields }: Change): string {
  if (kind === 'added') return `+ ${id}`;
  if (kind === 'removed') return `- ${id}`;
  return `~ ${id} revision ${revisions?.join(' to ')}: ${fields?.join(', ')}`;
}

async function readFolder(folder: string): Promise<Map<string, { revision: number; text: string }>> {
  const head = await readHeadOf(folder);
  const bytes = head && (await readNamedFile(folder, head.snapshot));
  if (!bytes) throw new CannotRun(`${folder} holds no published snapshot`);
  const records = new Map<string, { revision: number; text: string }>();
  const keep = (incident: Incident) =>
    records.set(incident.id, { revision: incident.revision, text: canonicalJson(incident) });
  for await (const part of readFeedFile(bytes)) {
    if (part.kind === 'broken') throw new CannotRun(`${folder}: ${part.detail}`);
    if (part.kind === 'block') part.incidents.forEach(keep);
  }
  return records;
}

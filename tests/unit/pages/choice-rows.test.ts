// The one list of choices: every kind has its row, its undo and the undo's own way back; what has run out is no choice.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { choiceKinds, listChoiceRows } from '../../../src/pages/settings/choice-rows.ts';
import { type ChoicesStore, createChoicesStore } from '../../../src/store/choices-store.ts';
import { makeChoices, makeIncident } from '../check/make.ts';

const choices = {
  ...makeChoices({
    incidents: [
      { incidentId: 'jp-2026-a', revision: 2, snooze: { untilMs: 500 } },
      { incidentId: 'jp-2026-b', revision: 1, snooze: { untilMs: 50 } },
      { incidentId: 'jp-2026-c', revision: 1, handledAt: 20, readAt: 1 },
      { incidentId: 'jp-2026-d', revision: 1, mutedAt: 30 },
      { incidentId: 'jp-2026-e', revision: 1, readAt: 1, noticeAt: 1 },
    ],
    sites: [{ site: 'shop.example', mutedAt: 40, watchedAt: 60 }],
  }),
  records: [makeIncident({ id: 'own-2026-abc' })],
};

/** A store that only writes down what it is asked. */
function recordingStore() {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return { kind: 'saved' as const };
    };
  const store = {
    actOn: note('actOn'),
    saveSite: note('saveSite'),
  } as unknown as ChoicesStore;
  return { store, asked };
}

it('lists each kind once, newest first, without what was only read or has run out', () => {
  const rows = listChoiceRows(choices, 100).map(({ kind, key }) => `${kind} ${key}`);
  expect(rows).toEqual([
    'watched shop.example',
    'muted-site shop.example',
    'muted-incident jp-2026-d',
    'handled jp-2026-c',
    'snoozed jp-2026-a',
    'own-record own-2026-abc',
  ]);
  expect(new Set(listChoiceRows(choices, 100).map(({ kind }) => kind))).toEqual(new Set(choiceKinds));
});

it('undoes and does again just that choice', async () => {
  const { store, asked } = recordingStore();
  for (const row of listChoiceRows(choices, 100)) {
    if (row.kind !== 'own-record') await row.redo(store, await row.undo(store));
  }
  const of = (id: string, revision: number) => [{ id, revision }];
  expect(asked).toEqual([
    ['saveSite', 'shop.example', { watchedAt: undefined }],
    ['saveSite', 'shop.example', { watchedAt: 60 }],
    ['saveSite', 'shop.example', { mutedAt: undefined }],
    ['saveSite', 'shop.example', { mutedAt: 40 }],
    ['actOn', of('jp-2026-d', 1), { kind: 'undo' }],
    ['actOn', of('jp-2026-d', 1), { kind: 'mute' }],
    ['actOn', of('jp-2026-c', 1), { kind: 'undo' }],
    ['actOn', of('jp-2026-c', 1), { kind: 'handle' }],
    ['actOn', of('jp-2026-a', 2), { kind: 'undo' }],
    ['actOn', of('jp-2026-a', 2), { kind: 'snooze', snooze: { untilMs: 500 } }],
  ]);
});

it('gives an own record back with everything that was chosen about it', async () => {
  const store = createChoicesStore(() => 50);
  const record = makeIncident({ id: 'own-2026-abc' });
  await store.keepRecord(record);
  await store.actOn([record], { kind: 'tick', actionId: 'change-password', isDone: true });
  await store.actOn([record], { kind: 'handle' });
  const before = await store.load();
  const row = listChoiceRows(before, 100).find(({ kind }) => kind === 'own-record');
  const undone = await row?.undo(store);
  expect(await store.load()).toEqual({ settings: before.settings, incidents: [], sites: [] });
  if (undone) await row?.redo(store, undone);
  expect(await store.load()).toEqual(before);
  expect(before.incidents).toHaveLength(1);
});

// Taking back a change of all choices gives back what was, and keeps what the user chose meanwhile.
import { expect, test } from 'vitest';
import { addToChoices, takeBack, withoutSeen } from '../../../src/shared/choices-change.ts';
import { type Choices, defaultSettings } from '../../../src/shared/settings.ts';

const own: Choices = {
  settings: { ...defaultSettings, alertMonths: 6 },
  incidents: [
    { incidentId: 'a-1', revision: 1, readAt: 1 },
    { incidentId: 'b-2', revision: 1, handledAt: 2, noticeAt: 1 },
  ],
  sites: [{ site: 'shop.example', watchedAt: 3 }],
};
const file = {
  settings: { alertMonths: 24, showNotices: false },
  incidents: [
    { incidentId: 'b-2', revision: 1, mutedAt: 9 },
    { incidentId: 'c-3', revision: 2, mutedAt: 9 },
  ],
  sites: [{ site: 'other.example', mutedAt: 9 }],
};

test('undo of an import gives back every choice', () => {
  const after = addToChoices(own, file);
  expect(after).not.toEqual(own);
  expect(takeBack(after, own, after)).toEqual(own);
});

test('undo of forgetting gives the marks back', () => {
  const after = withoutSeen(own, 100);
  expect(after.incidents).toEqual([{ incidentId: 'b-2', revision: 1, handledAt: 2 }]);
  const { incidents } = takeBack(after, own, after);
  expect(incidents.toSorted((a, b) => a.incidentId.localeCompare(b.incidentId))).toEqual(own.incidents);
});

test('forgetting leaves nothing of a snooze that has ended', () => {
  const mark = (incidentId: string, untilMs: number) => ({ incidentId, revision: 1, readAt: 1, snooze: { untilMs } });
  const { incidents } = withoutSeen({ ...own, incidents: [mark('a-1', 50), mark('b-2', 500)] }, 100);
  expect(incidents).toEqual([{ incidentId: 'b-2', revision: 1, snooze: { untilMs: 500 } }]);
});

test('what was chosen after the change stays as it was chosen', () => {
  const after = addToChoices(own, file);
  const now: Choices = {
    settings: { ...after.settings, showNotices: true },
    incidents: [
      ...after.incidents.filter(({ incidentId }) => incidentId !== 'c-3'),
      { incidentId: 'd-4', revision: 1, mutedAt: 20 },
    ],
    sites: after.sites.map((mark) => (mark.site === 'other.example' ? { ...mark, watchedAt: 20 } : mark)),
  };
  const back = takeBack(now, own, after);
  expect(back.settings).toEqual({ ...own.settings, showNotices: true });
  expect(back.incidents.map(({ incidentId }) => incidentId).sort()).toEqual(['a-1', 'b-2', 'd-4']);
  expect(back.incidents.find(({ incidentId }) => incidentId === 'b-2')).toEqual(own.incidents[1]);
  expect(back.sites).toEqual([...own.sites, { site: 'other.example', mutedAt: 9, watchedAt: 20 }]);
});

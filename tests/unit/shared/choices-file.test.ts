// Export and import of the user's choices: round trips, what is added, and what is refused with field and reason.
import { describe, expect, test } from 'vitest';
import { addToChoices } from '../../../src/shared/choices-change.ts';
import { MAX_FILE_LENGTH, readChoicesFile, writeChoicesFile } from '../../../src/shared/choices-file.ts';
import { type Choices, defaultSettings } from '../../../src/shared/settings.ts';

const choices: Choices = {
  settings: { ...defaultSettings, language: 'ja', alertMonths: 6, useHibp: false, installedAt: 1_700_000_000_000 },
  incidents: [
    { incidentId: 'jp-2026-example-shop', revision: 2, readAt: 5, snooze: { untilMs: 1_800_000_000_000 } },
    { incidentId: 'jp-2026-other-shop', revision: 1, snooze: { until: 'updated' }, done: ['card-call'] },
    { incidentId: 'jp-2025-third-shop', revision: 1, handledAt: 7 },
  ],
  sites: [
    { site: 'shop.example', mutedAt: 9 },
    { site: 'mall.example/shop-a', watchedAt: 11, told: { 'jp-2026-example-shop': 2 } },
  ],
};
const written = writeChoicesFile(choices, Date.UTC(2026, 10, 22));

/** The written file with one thing changed. */
function spoil(change: (file: { [key: string]: never }) => void): string {
  const file = JSON.parse(written);
  change(file);
  return JSON.stringify(file);
}
const problemsOf = (text: string) => {
  const read = readChoicesFile(text);
  return read.kind === 'refused' ? read.problems : [];
};

test('what was written is read back whole, except when Owabi was installed here', () => {
  const { installedAt: _, ...settings } = choices.settings;
  expect(readChoicesFile(written)).toEqual({
    kind: 'read',
    file: { settings, incidents: choices.incidents, sites: choices.sites },
  });
});

test('a file is added: own entries stay, the file counts where both speak, install time is kept', () => {
  const own: Choices = {
    settings: { ...defaultSettings, installedAt: 3 },
    incidents: [
      { incidentId: 'jp-2026-example-shop', revision: 1, mutedAt: 1 },
      { incidentId: 'jp-2020-mine', revision: 1, handledAt: 1 },
    ],
    sites: [
      { site: 'shop.example', watchedAt: 4 },
      { site: 'mine.example', mutedAt: 4 },
    ],
  };
  const read = readChoicesFile(written);
  if (read.kind !== 'read') throw new Error('refused');
  const sum = addToChoices(own, read.file);
  expect(sum.settings).toEqual({ ...choices.settings, installedAt: 3 });
  expect(sum.incidents.map((mark) => mark.incidentId).sort()).toEqual([
    'jp-2020-mine',
    'jp-2025-third-shop',
    'jp-2026-example-shop',
    'jp-2026-other-shop',
  ]);
  expect(sum.incidents.find((mark) => mark.incidentId === 'jp-2026-example-shop')).toEqual(choices.incidents[0]);
  expect(sum.sites.find((mark) => mark.site === 'shop.example')).toEqual({
    site: 'shop.example',
    watchedAt: 4,
    mutedAt: 9,
  });
  expect(sum.sites.find((mark) => mark.site === 'mine.example')).toBeDefined();
});

test('settings that a file leaves out stay as they are', () => {
  const read = readChoicesFile(spoil((file) => Object.assign(file, { settings: { showNotices: false } })));
  if (read.kind !== 'read') throw new Error('refused');
  expect(addToChoices(choices, read.file).settings).toEqual({ ...choices.settings, showNotices: false });
});

describe('bad files', () => {
  test.each([
    ['', 'not-json'],
    ['<html></html>', 'not-json'],
    ['[]', 'not-owabi'],
    ['null', 'not-owabi'],
    ['{"format":"other","version":1}', 'not-owabi'],
    ['{"format":"owabi-choices","version":"1"}', 'not-owabi'],
    [' '.repeat(MAX_FILE_LENGTH + 1), 'too-large'],
    ['{"format":"owabi-choices","version":2}', 'newer-version'],
  ])('%.40j is refused: %s', (text, reason) => {
    expect(problemsOf(text)).toMatchObject([{ field: '', reason }]);
  });

  test.each([
    ['settings.alertMonths', { settings: { alertMonths: 0 } }, 'not-in-range'],
    ['settings.alertMonths', { settings: { alertMonths: '12' } }, 'not-number'],
    ['settings.language', { settings: { language: 'fr' } }, 'not-one-of'],
    ['settings.useHibp', { settings: { useHibp: 'yes' } }, 'not-boolean'],
    ['settings', { settings: 3 }, 'not-object'],
    ['settings', { settings: undefined }, 'missing'],
    ['incidents', { incidents: {} }, 'not-list'],
    ['incidents[0].incidentId', { incidents: [{ incidentId: '../x', revision: 1 }] }, 'not-id'],
    ['incidents[0].revision', { incidents: [{ incidentId: 'jp-2026-a' }] }, 'missing'],
    ['incidents[0].handledAt', { incidents: [{ incidentId: 'jp-2026-a', revision: 1, handledAt: -1 }] }, 'not-number'],
    [
      'incidents[0].snooze',
      { incidents: [{ incidentId: 'jp-2026-a', revision: 1, snooze: { until: 'x' } }] },
      'not-one-of',
    ],
    ['incidents[1]', { incidents: [1, 2].map((revision) => ({ incidentId: 'jp-2026-a', revision })) }, 'twice'],
    ['sites[0].site', { sites: [{ site: 'https://shop.example/' }] }, 'not-site'],
    ['sites[0].site', { sites: [{ site: 'localhost' }] }, 'not-site'],
    ['sites[0]', { sites: ['shop.example'] }, 'not-object'],
  ])('%s in %j: %s', (field, change, reason) => {
    expect(problemsOf(spoil((file) => Object.assign(file, change)))).toContainEqual(
      expect.objectContaining({ field, reason }),
    );
  });

  test('every reason has words in both languages', async () => {
    const { settingsTexts } = await import('../../../src/i18n/settings.ts');
    const source = await import('node:fs').then((fs) =>
      fs.readFileSync(new URL('../../../src/shared/choices-file.ts', import.meta.url), 'utf8'),
    );
    const reasons = new Set(
      source.match(/(?<=['`])(?:not-[a-z]+(?:-of|-range)?|too-[a-z]+|newer-version|missing|twice)(?=['`|])/g),
    );
    expect([...reasons].sort()).toEqual(Object.keys(settingsTexts.ja.problem).sort());
  });

  test('prototype names stay data', () => {
    const text = written.replace(
      '"settings": {',
      '"__proto__": {"polluted": 1}, "settings": {"__proto__": {"polluted": 1},',
    );
    expect(readChoicesFile(text).kind).toBe('read');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

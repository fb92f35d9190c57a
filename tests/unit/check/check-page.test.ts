// The report of one page: badge, order of findings, and which incident may speak up in the page.
import { describe, expect, it } from 'vitest';
import { checkPage, type SessionFacts } from '../../../src/check/check-page.ts';
import type { Incident } from '../../../src/incident/types.ts';
import { makeChoices, makeIncident, noon, stored } from './make.ts';

const usual: SessionFacts = { isFirstSession: false, noticesShown: 3, isPrivateWindow: false };

function check(
  incidents: Incident[],
  { choices = makeChoices(), session = usual, address = 'https://www.shop.example/cart?x=1', on = '2026-07-01' } = {},
) {
  const store = { findBySites: async () => incidents.map(stored) };
  return checkPage(address, store, choices, noon(on), session);
}

const alert = makeIncident();
const older = makeIncident({ id: 'jp-2020-shop', publishedOn: '2020-01-01' });
const operator = makeIncident({ id: 'jp-2026-op' }, { role: 'operator' });
const cleared = makeIncident({ id: 'jp-2026-out', scope: { out: [{ site: 'shop.example', hostBasis: 'editor' }] } });

describe('the badge', () => {
  it('counts alert and history, coloured by the highest', async () => {
    const report = await check([older, cleared, operator, alert]);
    expect(report.level).toBe('alert');
    expect(report.badge).toEqual({ text: '2', tone: 'alert' });
    expect(report.findings.map((f) => f.level)).toEqual(['alert', 'history', 'related', 'cleared']);
  });

  it('pales once read and goes once set aside', async () => {
    const read = makeChoices({ incidents: [{ incidentId: alert.id, revision: 1, readAt: 1 }] });
    expect((await check([alert], { choices: read })).badge).toEqual({ text: '1', tone: 'alert-read' });
    const handled = makeChoices({ incidents: [{ incidentId: alert.id, revision: 1, handledAt: 1 }] });
    expect((await check([alert, older], { choices: handled })).badge).toEqual({ text: '1', tone: 'history' });
    expect((await check([alert], { choices: handled })).badge).toEqual({ text: '', tone: 'none' });
  });

  it('is a dot for an operator, and nothing for a service declared unaffected', async () => {
    expect((await check([operator, cleared])).badge).toEqual({ text: '•', tone: 'related' });
    const report = await check([cleared]);
    expect(report.level).toBe('cleared');
    expect(report.badge).toEqual({ text: '', tone: 'none' });
  });

  it('leaves out what the settings leave out', async () => {
    const choices = makeChoices({ settings: { showHistoryBadge: false, showRelatedBadge: false } });
    expect((await check([alert, older, operator], { choices })).badge).toEqual({ text: '1', tone: 'alert' });
    expect((await check([older, operator], { choices })).badge).toEqual({ text: '', tone: 'none' });
  });

  it('stays empty in private windows where the user switched them off', async () => {
    const choices = makeChoices({ settings: { usePrivateWindows: 'off' } });
    const session = { ...usual, isPrivateWindow: true };
    const report = await check([alert], { choices, session });
    expect(report.badge.text).toBe('');
    expect(report.announce).toBeUndefined();
    expect(report.findings).toHaveLength(1);
    expect((await check([alert], { session })).badge.text).toBe('1');
  });
});

describe('the notice in the page', () => {
  it('speaks for a new alert, and for nothing less', async () => {
    expect((await check([older, alert])).announce?.incident.id).toBe(alert.id);
    expect((await check([older, operator, cleared])).announce).toBeUndefined();
  });

  it('speaks once per revision, again after a material one', async () => {
    const choices = makeChoices({ incidents: [{ incidentId: alert.id, revision: 1, noticeAt: 1 }] });
    expect((await check([alert], { choices })).announce).toBeUndefined();
    const update = (material: boolean): Incident => ({
      ...alert,
      revision: 2,
      changes: [{ revision: 2, on: '2026-07-01', material, text: { en: 'x' } }],
    });
    expect((await check([update(false)], { choices })).announce).toBeUndefined();
    expect((await check([update(true)], { choices })).announce).toBeDefined();
  });

  it('speaks again when a snooze of some days has ended, as was promised', async () => {
    const end = noon('2026-07-01');
    const snoozed = (untilMs: number) =>
      makeChoices({ incidents: [{ incidentId: alert.id, revision: 1, readAt: 1, noticeAt: 1, snooze: { untilMs } }] });
    const before = await check([alert], { choices: snoozed(end + 1) });
    expect(before).toMatchObject({ badge: { tone: 'none' } });
    expect(before.announce).toBeUndefined();
    const first = { ...usual, isFirstSession: true };
    const after = await check([alert], { choices: snoozed(end), session: first });
    expect(after.announce?.incident.id).toBe(alert.id);
    expect(after.badge).toEqual({ text: '1', tone: 'alert' });
  });

  it('speaks at most once in the first session', async () => {
    const first = { ...usual, isFirstSession: true, noticesShown: 0 };
    expect((await check([alert], { session: first })).announce).toBeDefined();
    expect((await check([alert], { session: { ...first, noticesShown: 1 } })).announce).toBeUndefined();
  });

  it('never names a sensitive service, and keeps silent where notices are off', async () => {
    expect((await check([{ ...alert, sensitive: true }])).announce).toBeUndefined();
    expect(
      (await check([alert], { choices: makeChoices({ settings: { showNotices: false } }) })).announce,
    ).toBeUndefined();
  });
});

it('asks the store nothing for an address that cannot be a site', async () => {
  const store = {
    findBySites: async () => {
      throw new Error('asked');
    },
  };
  for (const address of ['chrome://settings/', 'https://127.0.0.1/', 'about:blank', 'file:///x', 'not an address']) {
    expect((await checkPage(address, store, makeChoices(), noon('2026-07-01'), usual)).level).toBe('none');
  }
});

// Settings as a user meets them: each choice takes effect and outlives a restart, each can be undone, a bad file loses nothing.
import { expect, it } from 'vitest';
import { library } from '../../src/i18n/en/library.ts';
import { settings as en } from '../../src/i18n/en/settings.ts';
import { settings as ja } from '../../src/i18n/ja/settings.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import {
  choicesFile,
  controlOf,
  deleteDatabase,
  exportFile,
  importFile,
  isOn,
  openSettings,
  press,
  spoilDatabase,
  textOf,
  waitForText,
} from './settings-stage.ts';

const records = [
  breachOf('shop.example'),
  breachOf('other.example'),
  breachOf('third.example'),
  breachOf('fourth.example'),
];
const id = (host: string) => `demo-2026-${host.replace('.', '-')}`;
const daysAhead = (days: number) => Date.now() + days * 86_400_000;

describeInBrowsers('settings', { extensionDirOf: productWith('settings', records) }, (the) => {
  it('keeps every switch, list and choice over a restart, and speaks the chosen language at once', async () => {
    await settle(the.browser);
    const page = await openSettings(the.browser);
    for (const label of [en.warnings.showNotices, en.warnings.showHistory, en.warnings.showRelated]) {
      expect(await isOn(page, label), label).toBe(true);
      await (await controlOf(page, label)).click();
      expect(await isOn(page, label), label).toBe(false);
    }
    await (await controlOf(page, en.warnings.alertMonths)).select('6');
    await (await controlOf(page, en.display.privateOff)).click();
    await (await controlOf(page, en.display.language)).select('ja');
    await page.waitForFunction((title) => document.title === title, {}, ja.title);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');

    await the.browser.restart();
    const again = await openSettings(the.browser);
    expect(await again.title()).toBe(ja.title);
    for (const label of [ja.warnings.showNotices, ja.warnings.showHistory, ja.warnings.showRelated])
      expect(await isOn(again, label), label).toBe(false);
    expect(await (await controlOf(again, ja.warnings.alertMonths)).evaluate((list) => list.value)).toBe('6');
    expect(await isOn(again, ja.display.privateOff)).toBe(true);
    await (await controlOf(again, ja.display.language)).select('en');
    await again.waitForFunction((title) => document.title === title, {}, en.title);
  });

  it('adds the choices of a file: they quieten the badge at once, and still after a restart', async () => {
    const shop = await the.browser.open('https://shop.example/');
    await the.browser.waitForBadge(shop, '1');
    const page = await openSettings(the.browser);
    await importFile(
      page,
      choicesFile({
        incidents: [
          { incidentId: id('shop.example'), revision: 1, handledAt: 1 },
          { incidentId: id('other.example'), revision: 1, snooze: { untilMs: daysAhead(7) } },
        ],
        sites: [{ site: 'third.example', mutedAt: 1 }],
      }),
    );
    await waitForText(page, 'choices', 'Company shop-example');
    await the.browser.waitForBadge(shop, '');

    await the.browser.restart();
    for (const host of ['shop.example', 'other.example', 'third.example']) {
      const visited = await the.browser.open(`https://${host}/`);
      await the.browser.waitForBadge(visited, '');
    }
    const list = await textOf(await openSettings(the.browser), 'choices');
    for (const group of [en.choices.groups.handled, en.choices.groups.snoozed, en.choices.groups['muted-site']])
      expect(list).toContain(group);
  });

  it('undoes each choice, and the undo itself', async () => {
    const page = await openSettings(the.browser);
    const shop = await the.browser.open('https://shop.example/');
    const third = await the.browser.open('https://third.example/');
    await page.bringToFront();
    await waitForText(page, 'choices', 'Company shop-example');
    await press(page, en.choices.undoOf('Company shop-example'));
    await the.browser.waitForBadge(shop, '1');
    await page.bringToFront();
    await page.waitForFunction(() => !document.querySelector('#choices')?.textContent?.includes('shop-example'));
    await press(page, 'Undo');
    await waitForText(page, 'choices', 'Company shop-example');
    await the.browser.waitForBadge(shop, '');
    await page.bringToFront();
    await press(page, en.choices.undoOf('third.example'));
    await the.browser.waitForBadge(third, '1');
  });

  it('leads to the incident that a choice is about, and back to the list and the pictures', async () => {
    const page = await openSettings(the.browser);
    await waitForText(page, 'choices', 'Company other-example');
    await page.click(`#choices a[href$="/${id('other.example')}"]`);
    await page.waitForSelector('.incident-title');
    expect(await page.$eval('.incident-title', (title) => title.textContent)).toContain('Company other-example');
    await page.click('.views-nav a[href*="settings"]');
    await page.waitForSelector('.settings-main');
    expect(await page.$eval('.views-nav [aria-current]', (here) => here.textContent)).toBe(library.openSettings);
    await page.click('.views-nav a[href$="#/figures"]');
    await page.waitForSelector('.figure');
    await page.click('.views-nav a[href*="settings"]');
    await page.waitForSelector('.settings-main');
    await page.click('.views-nav a:first-child');
    await page.waitForSelector('.row');
  });

  it('refuses a bad file by field and reason, and leaves everything as it was', async () => {
    const page = await openSettings(the.browser);
    const before = await textOf(page, 'choices');
    await importFile(page, choicesFile({ settings: { alertMonths: 'many' }, sites: [{ site: 'https://x.example/' }] }));
    await waitForText(page, 'data', en.data.importFailed);
    const said = await textOf(page, 'data');
    expect(said).toContain('settings.alertMonths');
    expect(said).toContain(en.problem['not-number']());
    expect(said).toContain('sites[0].site');
    expect(await textOf(page, 'choices')).toBe(before);
    await importFile(page, 'PK not json at all');
    await waitForText(page, 'data', en.problem['not-json']());
    // The same picker takes a good file afterwards.
    await importFile(page, choicesFile({ sites: [{ site: 'fourth.example', mutedAt: 1 }] }));
    await waitForText(page, 'choices', 'fourth.example');
    expect(await textOf(page, 'data')).not.toContain(en.data.importFailed);
  });

  it('counts what a file brings, records of one’s own too, and names them before erasing', async () => {
    const page = await openSettings(the.browser);
    await importFile(page, choicesFile({ records: [{ ...breachOf('kept.example'), id: 'jp-2026-own-kept' }] }));
    const said = 'Imported: records you kept 1. Subscribed publishers are not in such a file';
    await page.waitForFunction((text) => document.querySelector('.toast')?.textContent?.includes(text), {}, said);
    await waitForText(page, 'choices', en.choices.groups['own-record']);
    await press(page, en.data.clearButton);
    const asked = await page.waitForSelector('dialog[open]');
    expect(await asked?.evaluate((dialog) => dialog.textContent)).toContain('The records you kept go too.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await page.$eval('.toast .button', (undo) => (undo as HTMLElement).click());
    await page.waitForFunction(
      (kept) => !document.querySelector('#choices')?.textContent?.includes(kept),
      {},
      en.choices.groups['own-record'],
    );
  });

  it('exports, erases all after one question, and takes the export back whole', async () => {
    const page = await openSettings(the.browser);
    const { exportedAt: _, ...saved } = (await exportFile(page, en.data.exportButton)) as object as Record<
      string,
      unknown
    >;
    expect(saved).toMatchObject({ format: 'owabi-choices', version: 1, settings: { showNotices: false } });
    expect(JSON.stringify(saved)).not.toContain('https://');

    await press(page, en.data.clearButton);
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await textOf(page, 'choices')).toContain('fourth.example');

    await press(page, en.data.clearButton);
    await page.waitForSelector('dialog[open]');
    await press(page, en.data.clearButton);
    await waitForText(page, 'choices', en.choices.empty);
    expect(await isOn(page, en.warnings.showNotices)).toBe(true);

    await importFile(page, JSON.stringify({ exportedAt: _, ...saved }));
    await waitForText(page, 'choices', 'fourth.example');
    const again = await openSettings(the.browser);
    const { exportedAt: __, ...second } = (await exportFile(again, en.data.exportButton)) as object as Record<
      string,
      unknown
    >;
    expect(second).toEqual(saved);
  });

  it('fault 49: says that the choices cannot be read, warns all the same, and goes on once they can', async () => {
    await spoilDatabase(the.browser, 'owabi-choices');
    const page = await openSettings(the.browser);
    await page.waitForSelector('[role=alert]');
    const said = await page.$eval('main', (main) => main.innerText);
    expect(said).toContain(en.unreadable('VersionError').split('VersionError')[0]);
    expect(await page.$$('section')).toHaveLength(1);
    const shop = await the.browser.open('https://fourth.example/');
    await the.browser.waitForBadge(shop, '1');
    await shop.close();

    await deleteDatabase(the.browser, 'owabi-choices');
    await press(page, en.tryAgain);
    await page.waitForSelector('#data');
    expect(await isOn(page, en.warnings.showNotices)).toBe(true);
  });
});

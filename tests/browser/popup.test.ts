// The popup in the real toolbar: what it says of a page, how the badge answers, and what each choice does after a restart.
import { expect, it } from 'vitest';
import { popup as texts } from '../../src/i18n/en/popup.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { differences } from './differences.ts';
import { until } from './driver/base.ts';
import type { Popup, TestBrowser } from './driver.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import { choicesFile, importFile, openSettings, waitForText } from './settings-stage.ts';

const ALERT_NEW = '#c8372d';
const shop = breachOf('shop.example');
const records = [
  shop,
  breachOf('later.example'),
  breachOf('done.example'),
  breachOf('mute.example'),
  breachOf('quiet.example'),
  breachOf('old.example', {}, 2_000),
  breachOf('operator.example', {
    scope: {
      in: [{ site: 'operator.example', role: 'operator', hostBasis: 'editor' }],
      out: [{ site: 'unaffected.example', hostBasis: 'source', name: { ja: '別サービス', en: 'Other service' } }],
    },
  }),
  ...[1, 2, 3, 4, 5].map((n) => breachOf('five.example', { id: `demo-2026-five-${n}` }, n * 20)),
];

async function openOn(the: TestBrowser, host: string): Promise<Popup> {
  const page = await the.open(`https://${host}/`);
  return openPopup(the, page);
}

async function openPopup(the: TestBrowser, page: Awaited<ReturnType<TestBrowser['open']>>): Promise<Popup> {
  const popup = await the.openPopup(page);
  await popup.waitForSelector('h1');
  return popup;
}

/** The badge's colour has left the one of new alerts. */
async function waitUntilCalm(the: TestBrowser, page: Awaited<ReturnType<TestBrowser['open']>>) {
  await until(
    async () => ((await the.badge(page)).color === ALERT_NEW ? undefined : true),
    'the badge still has the colour of a new alert',
  );
}

describeInBrowsers('popup', { extensionDirOf: productWith('popup', records) }, (the) => {
  it('an alert is read by opening the popup: the same number on a pale ground, also after a restart', async () => {
    await settle(the.browser);
    const page = await the.browser.open('https://shop.example/basket?id=1');
    expect(await the.browser.waitForBadge(page, '1')).toEqual({ text: '1', color: ALERT_NEW });
    const popup = await openPopup(the.browser, page);
    expect(await popup.text('h1')).toBe('Company shop-example');
    expect(await popup.text('.headline-statement')).toBe(
      'Company shop-example published a notice that personal data leaked.',
    );
    await waitUntilCalm(the.browser, page);
    expect((await the.browser.badge(page)).text).toBe('1');
    await popup.close();
    await the.browser.restart();
    const again = await the.browser.open('https://shop.example/');
    expect((await the.browser.waitForBadge(again, '1')).color).not.toBe(ALERT_NEW);
  });

  const choices = [
    { host: 'done.example', press: '.marks > .button', says: 'Marked as handled' },
    { host: 'later.example', press: '.marks-menu fieldset:nth-of-type(1) button:nth-of-type(2)', says: 'Silent until' },
    {
      host: 'mute.example',
      press: '.marks-menu fieldset:nth-of-type(2) button:nth-of-type(1)',
      says: 'Silent about this incident',
    },
    {
      host: 'quiet.example',
      press: '.marks-menu fieldset:nth-of-type(2) button:nth-of-type(2)',
      says: 'Silent on this site',
    },
  ];

  it('handled, snoozed, muted and a muted site stay so over a restart', async () => {
    for (const { host, press, says } of choices) {
      const page = await the.browser.open(`https://${host}/`);
      await the.browser.waitForBadge(page, '1');
      const popup = await openPopup(the.browser, page);
      await popup.evaluate(() => document.querySelector('.marks-more')?.setAttribute('open', ''));
      await popup.click(press);
      await popup.waitForSelector('.marks-state');
      expect(await popup.text('.marks-state')).toContain(says);
      await the.browser.waitForBadge(page, '');
      await popup.close();
    }
    await the.browser.restart();
    for (const { host, says } of choices) {
      const page = await the.browser.open(`https://${host}/`);
      const popup = await openPopup(the.browser, page);
      expect(await popup.text('.marks-state'), host).toContain(says);
      expect((await the.browser.badge(page)).text, host).toBe('');
      await popup.close();
    }
  });

  it('and each can be undone where it was chosen', async () => {
    for (const { host } of choices) {
      const page = await the.browser.open(`https://${host}/`);
      const popup = await openPopup(the.browser, page);
      await popup.click('.marks .button');
      await popup.waitForSelector('.marks-more');
      await the.browser.waitForBadge(page, '1');
      await popup.close();
    }
  });

  it('a small revision says "updated" and stays calm, a material one alerts again', async () => {
    const change = (revision: number, material: boolean) => ({
      revision,
      on: new Date().toISOString().slice(0, 10),
      material,
      text: { ja: '更新', en: 'Changed' },
    });
    const small = { ...shop, revision: 2, changes: [change(2, false)] };
    const material = { ...shop, revision: 3, changes: [change(2, false), change(3, true)] };
    await the.browser.restart({ extensionDir: productWith('popup-small', [small])(the.name) });
    let page = await the.browser.open('https://shop.example/');
    // The new package's records are stored within moments of the start; until then the old ones answer.
    const updated = await until(async () => {
      const popup = await openPopup(the.browser, page);
      const text = await popup.evaluate(() => document.querySelector('.headline-updated')?.textContent);
      await popup.close();
      return text ?? undefined;
    }, 'the small revision never came');
    expect(updated).toBe('Updated since you last looked');
    expect((await the.browser.waitForBadge(page, '1')).color).not.toBe(ALERT_NEW);
    await the.browser.restart({ extensionDir: productWith('popup-material', [material])(the.name) });
    page = await the.browser.open('https://shop.example/');
    await until(
      async () => ((await the.browser.badge(page)).color === ALERT_NEW ? true : undefined),
      'the material revision never alerted',
    );
    expect((await the.browser.badge(page)).text).toBe('1');
  });
});

describeInBrowsers('popup, other pages', { extensionDirOf: productWith('popup-pages', records) }, (the) => {
  it('says what is known of each kind of page', async () => {
    await settle(the.browser);
    const seen: Record<string, string> = {};
    for (const host of ['old.example', 'operator.example', 'unaffected.example', 'clean.example']) {
      const popup = await openOn(the.browser, host);
      seen[host] =
        `${await popup.text('h1')} / ${await popup.evaluate(() => document.querySelector('.headline-level')?.textContent ?? '')}`;
      await popup.close();
    }
    expect(seen).toEqual({
      'old.example': 'Company old-example / Past incident',
      'operator.example': 'Company operator-example / Related',
      'unaffected.example': 'Other service is declared unaffected / Declared unaffected',
      'clean.example': 'No published incident known / ',
    });
  });

  it('says of a watched site that it cannot notify while that is not allowed', async () => {
    const settings = await openSettings(the.browser);
    await importFile(settings, choicesFile({ sites: [{ site: 'clean.example', watchedAt: 1 }] }));
    await waitForText(settings, 'watch', 'clean.example');
    for (const [host, said] of [
      ['clean.example', true],
      ['old.example', false],
    ] as const) {
      const popup = await openOn(the.browser, host);
      await popup.waitForSelector('.watch');
      if (said) await popup.waitForSelector('.watch-untold');
      expect((await popup.text()).includes(texts.cannotNotify), host).toBe(said);
      await popup.close();
    }
    await settings.close();
  });

  it('lists five incidents and opens the one that is chosen', async () => {
    const page = await the.browser.open('https://five.example/');
    await the.browser.waitForBadge(page, '5');
    const popup = await openPopup(the.browser, page);
    expect(await popup.evaluate(() => document.querySelectorAll('.picker-row').length)).toBe(5);
    await popup.click('li:nth-of-type(4) > .picker-row');
    await popup.waitForSelector('li:nth-of-type(4) > .picker-row[aria-current]');
    expect(await popup.evaluate(() => document.querySelector('.record-id')?.textContent)).toBe('demo-2026-five-4');
    await popup.close();
  });

  it('fault 77: on a page of the browser or of this machine says that it cannot check', async () => {
    const page = await the.browser.open('http://127.0.0.1/');
    const popup = await openPopup(the.browser, page);
    expect(await popup.text('h1')).toBe('This page cannot be checked');
    await popup.close();
    const own = await the.browser.extensionPage('src/pages/settings/index.html');
    const second = await openPopup(the.browser, own);
    expect(await second.text('h1')).toBe('This page cannot be checked');
    await second.close();
    await own.close();
  });

  it('wakes no worker on a clean page', async () => {
    const page = await the.browser.open('https://clean.example/');
    await the.browser.tabIdOf(page);
    // The first sync after install has an alarm of its own, which may fall into this very moment.
    await the.browser.inExtension(() => browser.alarms.clearAll());
    await the.browser.stopWorker();
    const starts = await the.browser.workerStarts();
    const popup = await openPopup(the.browser, page);
    expect(await popup.text('h1')).toBe('No published incident known');
    await popup.close();
    const woken = (await the.browser.workerStarts()) - starts;
    expect(woken).toBeLessThanOrEqual(differences[the.name].startsAtPopup);
  });
});

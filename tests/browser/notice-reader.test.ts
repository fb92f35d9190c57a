// A shopper meets a notice that no feed has: the popup reads it, keeps it for this site, and "clear all" forgets it.
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachNoticeOf } from './gallery/breach-notice.ts';
import { openLibrary, saveBy } from './library-stage.ts';
import { breachOf, findNotice, look, pause, productWith, quietMs, settle, waitForNotice } from './page-stage.ts';

const today = new Date().toISOString().slice(0, 10);
const hosts = {
  'shop.asagao.example': breachNoticeOf(today),
  'news.example':
    '<!doctype html><title>news</title><h1>近ごろ増える情報漏えい</h1><p>他社で個人情報の流出が増えています。</p>',
};
const address = 'https://shop.asagao.example/owabi';

describeInBrowsers(
  'notice reader',
  { hosts, language: 'ja', extensionDirOf: productWith('reader', [breachOf('other.example')]) },
  (the) => {
    it('reads the open page in the popup, with the words behind each fact, and asks nothing of any host for it', async () => {
      await settle(the.browser);
      const page = await the.browser.open(address);
      const asked = the.browser.requests.length;
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('.reader h2');
      const text = await popup.evaluate(() => document.querySelector('.reader')?.textContent ?? '');
      expect(text).toContain('株式会社アサガオ');
      expect(text).toContain('12,804');
      expect(text).toContain('1,977');
      expect(text).toContain('0120-000-777');
      expect(text).toContain('クレジットカード番号と有効期限も含まれます');
      expect(text).not.toContain('03-0000-0777');
      // Laid out as an incident: what to do now, by the advice of the notice's own country.
      expect(text).toContain('カード会社に連絡する');
      expect(text).toContain('国民生活センター');
      // A number alone says nothing: its whole sentence stands behind it.
      const quotes = await popup.evaluate(() =>
        [...document.querySelectorAll('.reader blockquote')].map((quote) => quote.textContent),
      );
      expect(quotes).toContain('このうち1,977名については、クレジットカード番号と有効期限も含まれます。');
      expect(quotes).not.toContain('1,977名');
      // What keeping it would warn on is said before it is kept.
      expect(await popup.text('.reader-act [role="status"]')).toContain('次にshop.asagao.exampleを開いたとき');
      await popup.screenshot(`out/gallery/popup/${the.name}/reader-story.png`);
      await popup.close();
      expect(the.browser.requests.slice(asked).filter((request) => !request.path.includes('favicon'))).toEqual([]);
      expect((await the.browser.badge(page)).text).toBe('');
    });

    it('says nothing on a page that is no notice', async () => {
      const page = await the.browser.open('https://news.example/');
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('h1');
      await pause(quietMs);
      expect(await popup.evaluate(() => document.querySelector('.reader'))).toBeNull();
      await popup.close();
    });

    it('forgets a record of one’s own in the popup, and shows what it read again', async () => {
      const page = await the.browser.open(address);
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('.reader .button');
      await popup.click('.reader-act .button');
      await popup.waitForSelector('.own-record');
      await the.browser.waitForBadge(page, '1');
      await popup.click('.own-record .button');
      // Asked first: where the page is gone, so is what was read.
      await popup.waitForSelector('.own-record dialog[open]');
      await popup.screenshot(`out/gallery/popup/${the.name}/forget-question.png`);
      await popup.click('dialog[open] .button-primary');
      await popup.waitForSelector('.reader h2');
      await until(
        () => popup.evaluate(() => document.activeElement?.id === 'reader-title' || undefined),
        'focus is lost',
      );
      await popup.close();
      await until(async () => (await the.browser.badge(page)).text === '' || undefined, 'the badge stays');
    });

    it('keeps a record of one’s own: badge at once, on the next visit and after a restart', async () => {
      const page = await the.browser.open(address);
      const popup = await the.browser.openPopup(page);
      await popup.waitForSelector('.reader .button');
      await popup.click('.reader-act .button');
      await popup.waitForSelector('.own-record');
      expect(await popup.text('.own-record')).toContain('読み違えていることがあります');
      expect(await popup.evaluate(() => document.querySelector('.notice-summary'))).toBeNull();
      // Its own letter takes the place of what was read, at the top; nobody published it to the list.
      expect(await popup.evaluate(() => [document.querySelectorAll('.reader').length, scrollY])).toEqual([0, 0]);
      expect(await popup.evaluate(() => document.querySelector('.record-credit'))).toBeNull();
      // The button is gone with what was read: the focus is at the head of the record's letter.
      await until(() => popup.evaluate(() => document.activeElement?.tagName === 'H1' || undefined), 'focus is lost');
      await popup.close();
      await the.browser.waitForBadge(page, '1');
      // The page that is the notice needs none beside it: the one notice is for the next visit.
      await pause(quietMs);
      expect(await findNotice(the.browser, page)).toBeUndefined();
      const next = await the.browser.open('https://shop.asagao.example/items');
      expect((await the.browser.waitForBadge(next, '1')).color).toBe('#c8372d');
      const notice = await waitForNotice(the.browser, next);
      expect((await look(notice)).text).toContain('この端末の読み違い');
      const other = await the.browser.open('https://news.example/');
      await pause(quietMs);
      expect((await the.browser.badge(other)).text).toBe('');
      await the.browser.restart();
      const later = await the.browser.open('https://shop.asagao.example/');
      await the.browser.waitForBadge(later, '1');
    });

    it('tells it apart in the library, credits no publisher with it, exports it to nobody, and removes it', async () => {
      const library = await openLibrary(the.browser);
      await library.waitForSelector('.row');
      const facts = await library.$$eval('.row', (rows) =>
        rows.map((row) => ({
          basis: row.querySelector('.row-side')?.textContent,
          canCompare: row.querySelector('.row-pick') !== null,
        })),
      );
      expect(facts.map((row) => row.canCompare).sort()).toEqual([false, true]);
      expect(facts.find((row) => !row.canCompare)?.basis).toContain('自分で残した記録');
      await library.click('.results-actions summary');
      expect(await library.$eval('.menu-body', (menu) => menu.textContent)).toContain(
        '表示中の1件自分で残した記録は入りません',
      );
      const saved = await saveBy(library, () => library.click('.menu-body .button'));
      expect(saved.text).not.toContain('アサガオ');
      await library.evaluate(() => {
        const rows = [...document.querySelectorAll('.row')];
        rows
          .find((row) => !row.querySelector('.row-pick'))
          ?.querySelector<HTMLElement>('a')
          ?.click();
      });
      await library.waitForSelector('.own-record');
      expect(await library.$eval('.sheet', (sheet) => sheet.textContent)).not.toContain('配布元');
      await the.browser.screenshot(library, `out/gallery/popup/${the.name}/own-in-library.png`);
      await library.click('.own-record .button');
      await library.waitForSelector('dialog[open]');
      await library.click('dialog[open] .button-primary');
      await until(async () => (await library.$$('.row')).length === 1 || undefined, 'the record stays');
      const page = await the.browser.open('https://shop.asagao.example/items');
      await pause(quietMs);
      expect((await the.browser.badge(page)).text).toBe('');
    });

    it('forgets it with "clear all" in settings', async () => {
      const notice = await the.browser.open(address);
      const popup = await the.browser.openPopup(notice);
      await popup.waitForSelector('.reader .button');
      await popup.click('.reader-act .button');
      await popup.waitForSelector('.own-record');
      await popup.close();
      await the.browser.waitForBadge(notice, '1');
      const settings = await the.browser.extensionPage('src/pages/settings/index.html#data');
      await until(async () => (await settings.$$('.data-row .button')).length > 3 || undefined, 'no rows in settings');
      await settings.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.data-row')];
        rows.at(-1)?.querySelector<HTMLButtonElement>('.button')?.click();
      });
      await settings.waitForSelector('dialog[open] .button');
      await settings.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('dialog[open] .button')];
        const clear = document.querySelector('.data-row:last-of-type .button')?.textContent;
        buttons.find((button) => button.textContent === clear)?.click();
      });
      const page = await the.browser.open('https://shop.asagao.example/items');
      await until(async () => (await the.browser.badge(page)).text === '' || undefined, 'the badge stays');
      const again = await the.browser.open('https://shop.asagao.example/');
      await pause(quietMs);
      expect((await the.browser.badge(again)).text).toBe('');
    });
  },
);

// The record this product began with, in the product as it ships: its numbers, its unaffected services, its answers.
import { expect, it } from 'vitest';
import { describeInBrowsers } from './describe-in-browsers.ts';
import type { Popup } from './driver.ts';
import { settle } from './page-stage.ts';

/** Answers the two questions of "Was I in it?" with the reader's own controls, and reads the verdict. */
async function ask(popup: Popup, place: string, period: { day: string } | 'unknown' | undefined): Promise<string> {
  await popup.evaluate((label) => {
    const select = document.querySelector<HTMLSelectElement>('.was-i-select');
    const option = [...(select?.options ?? [])].find((one) => one.label === label);
    if (!select || !option) throw new Error(`no place "${label}"`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, place);
  if (period !== undefined) {
    const value = period === 'unknown' ? 'unknown' : 'by-day';
    await popup.waitForSelector(`.was-i-options input[value="${value}"]`);
    await popup.click(`.was-i-options input[value="${value}"]`);
  }
  if (typeof period === 'object') {
    await popup.waitForSelector('.was-i-day input');
    await popup.evaluate((day) => {
      const input = document.querySelector<HTMLInputElement>('.was-i-day input');
      if (!input) throw new Error('no date field');
      input.value = day;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, period.day);
  }
  await popup.waitForSelector('.was-i-verdict');
  // Let the last answer settle before it is read.
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return popup.text('.was-i-verdict');
}

describeInBrowsers('the GEO record', { language: 'ja' }, (the) => {
  it('on the operator’s site: a dot, and the numbers exactly as the notice gives them', async () => {
    await settle(the.browser);
    const page = await the.browser.open('https://www.geonet.co.jp/');
    await the.browser.waitForBadge(page, '•');
    const popup = await the.browser.openPopup(page);
    await popup.waitForSelector('h1');
    expect(await popup.text('h1')).toBe('ゲオEショップ');
    expect(await popup.text('.headline-level')).toBe('関連');
    expect(await popup.text('.headline-statement')).toBe(
      '株式会社ゲオは、個人情報が漏えいした可能性があると公表しています。',
    );
    expect(await popup.text('.headline-date')).toContain('2011年6月8日公表（最終報告）');
    const data = await popup.text('.data');
    expect(data).toContain('最大1,007,052件');
    expect(data).toMatch(/クレジットカード情報\s*\(特に注意\)\s*暗号化\s*127,090件/);
    expect(data).toMatch(/銀行口座\s*\(特に注意\)\s*10,235件/);
    await the.browser.screenshot(page, `out/gallery/geo/${the.name}-page.png`);
    await popup.screenshot(`out/gallery/geo/${the.name}-related.png`);
    await popup.close();
  });

  it('answers "was I in it?" from the notice', async () => {
    const page = await the.browser.open('https://www.geonet.co.jp/');
    const popup = await the.browser.openPopup(page);
    await popup.waitForSelector('.was-i-select');
    const rakuten = await ask(popup, 'ゲオEショップ 楽天市場店', { day: '2008-06-01' });
    expect(rakuten).toContain('この記録では、対象の可能性があります');
    expect(rakuten).toContain('保管していないと公表：クレジットカード情報、銀行口座');
    const after = await ask(popup, 'ゲオEショップ 楽天市場店', { day: '2011-04-02' });
    expect(after).toContain('この記録では、その日の分は対象ではありません');
    expect(after).toContain('2005年12月10日〜2011年3月31日');
    const store = await ask(popup, 'ゲオ店舗', undefined);
    expect(store).toContain('この記録では、選んだものは対象ではありません');
    expect(store).toContain('ゲオ店舗は、対象外と公表されています');
    const forgotten = await ask(popup, 'ゲオEショップ', 'unknown');
    expect(forgotten).toContain('この記録からは判断できません');
    expect(forgotten).toContain('特設コールセンター');
    expect(forgotten).toContain('0120-007-090');
    await popup.screenshot(`out/gallery/geo/${the.name}-was-i-in-it.png`);
    await popup.close();
  });

  it('on GEO Online: no badge, and the service is declared unaffected', async () => {
    const page = await the.browser.open('https://geo-online.co.jp/');
    const popup = await the.browser.openPopup(page);
    await popup.waitForSelector('h1');
    expect(await popup.text('h1')).toBe('GEOオンラインは、対象外と公表されています');
    await popup.waitForSelector('.was-i-select');
    expect(await popup.evaluate(() => document.querySelector('.was-i-verdict'))).toBeNull();
    expect(await ask(popup, 'GEOオンライン', undefined)).toContain('GEOオンラインは、対象外と公表されています');
    expect((await the.browser.badge(page)).text).toBe('');
    expect(await popup.evaluate(() => document.querySelector('.marks'))).toBeNull();
    await popup.screenshot(`out/gallery/geo/${the.name}-cleared.png`);
    await popup.close();
  });
});

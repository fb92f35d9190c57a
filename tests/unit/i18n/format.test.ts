// Dates, numbers, units and qualifiers as a reader of each language writes them.
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../src/i18n/format.ts';

const ja = createFormats('ja');
const en = createFormats('en');

describe('days', () => {
  test('a calendar day is the same day in every time zone', () => {
    expect(ja.day('2011-06-08')).toBe('2011年6月8日');
    expect(en.day('2011-06-08')).toBe('June 8, 2011');
    expect(createFormats('en', 'en-GB').day('2011-06-08')).toBe('8 June 2011');
  });

  test('periods with both ends, one end, none', () => {
    expect(ja.period({ from: '2005-12-10', to: '2011-03-31' })).toBe('2005年12月10日〜2011年3月31日');
    expect(en.period({ from: '2005-12-10', to: '2011-03-31' })).toBe('December 10, 2005 – March 31, 2011');
    expect(ja.period({ from: '2011-03-31', to: '2011-03-31' })).toBe('2011年3月31日');
    expect(ja.period({ from: '2005-12-10' })).toBe('2005年12月10日から');
    expect(en.period({ to: '2011-03-31' })).toBe('until March 31, 2011');
    expect(en.period({})).toBe('');
  });

  test('short days line up in a table', () => {
    expect(ja.dayShort('2011-06-08')).toBe('2011/06/08');
    expect(en.dayShort('2011-06-08')).toBe('Jun 8, 2011');
  });

  test('durations in days and months', () => {
    expect(ja.days(37)).toBe('37日');
    expect(en.days(1)).toBe('1 day');
    expect(en.days(1234)).toBe('1,234 days');
    expect(ja.months(12)).toBe('12か月');
    expect(en.months(1)).toBe('1 month');
  });
});

describe('counts keep their unit and their bound', () => {
  test('as the notice gives them', () => {
    expect(ja.count(1007052, 'orders', 'up-to')).toBe('注文 最大1,007,052件');
    expect(en.count(1007052, 'orders', 'up-to')).toBe('up to 1,007,052 orders');
    expect(ja.count(6430000, 'accounts', 'up-to-about')).toBe('アカウント 最大約6,430,000件');
    expect(en.count(6430000, 'accounts', 'up-to-about')).toBe('up to about 6,430,000 accounts');
    expect(ja.count(1325, 'people', 'at-least')).toBe('少なくとも1,325人');
    expect(en.count(25000, 'people', 'about')).toBe('about 25,000 people');
    expect(ja.count(25000, 'people')).toBe('25,000人');
    expect(en.count(1, 'people')).toBe('1 person');
    expect(en.count(127090)).toBe('127,090');
    expect(ja.count(127090)).toBe('127,090件');
  });
});

test('lists are joined as the language joins them', () => {
  expect(ja.list(['氏名', '住所', '電話番号'])).toBe('氏名、住所、電話番号');
  expect(en.list(['names', 'addresses'])).toBe('names and addresses');
});

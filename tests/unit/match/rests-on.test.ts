// A notice's page is the same page whatever stands behind its path.
import { expect, it } from 'vitest';
import { restsOn } from '../../../src/match/rests-on.ts';

const incident = { notices: [{ url: 'https://shop.example/owabi/', official: true }] };

it.each([
  'https://shop.example/owabi/',
  'https://shop.example/owabi',
  'https://www.shop.example/owabi',
  'http://shop.example/owabi',
  'https://shop.example/owabi/?utm=mail',
  'https://shop.example/owabi#desk',
  'https://shop.example/owabi/?a=/b/#c/',
])('%s is it', (address) => {
  expect(restsOn(incident, address)).toBe(true);
});

it('takes the record’s own "www." for none as well', () => {
  const listed = { notices: [{ url: 'https://www.shop.example/owabi', official: true }] };
  expect(restsOn(listed, 'https://shop.example/owabi')).toBe(true);
});

it.each([
  'https://shop.example/',
  'https://shop.example/owabi/2',
  'https://other.example/owabi/',
  'https://www2.shop.example/owabi/',
  '',
])('"%s" is another', (address) => {
  expect(restsOn(incident, address)).toBe(false);
  expect(restsOn({}, address)).toBe(false);
});

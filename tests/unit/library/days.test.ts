// Days between the steps of a response.
import { describe, expect, it } from 'vitest';
import { delayClassOf, delayDaysOf, intervalsOf, responseStepsOf } from '../../../src/library/days.ts';
import { full, incidentOf } from './fixtures.ts';

const detected = (on: string, publishedOn: string) =>
  incidentOf('jp-2020-a', { publishedOn, timeline: [{ on, kind: 'detected', text: { en: 'noticed' } }] });

describe('response steps', () => {
  it('takes each step from the timeline, else from its own field', () => {
    expect(responseStepsOf(full)).toEqual({
      intrusion: '2022-01-01',
      detected: '2023-01-05',
      published: '2023-03-10',
      notified: '2023-03-12',
    });
  });
  it('gives the days between', () => {
    expect(intervalsOf(full).map((i) => i.days)).toEqual([369, 64, 2]);
  });
  it('leaves out what the record does not date', () => expect(intervalsOf(incidentOf('jp-2020-b'))).toEqual([]));
  it('keeps the sign when people were told first', () => {
    const incident = incidentOf('jp-2020-c', {
      publishedOn: '2020-02-10',
      response: { notified: [{ channel: 'letter', on: '2020-02-05' }] },
    });
    expect(intervalsOf(incident)).toEqual([{ from: 'published', to: 'notified', days: -5 }]);
  });
  it.each([
    ['2020-01-01', '2020-01-01', 0],
    ['2020-01-01', '2020-01-02', 1],
    ['2020-01-01', '2020-01-04', 1],
    ['2020-01-01', '2020-01-05', 2],
    ['2020-01-01', '2020-12-31', 8],
    ['2020-01-01', '2021-01-01', 9],
    ['2020-01-02', '2020-01-01', undefined],
  ])('%s to %s is class %s', (on, publishedOn, expected) => {
    const days = delayDaysOf(detected(on, publishedOn));
    expect(days === undefined ? days : delayClassOf(days)).toBe(expected);
  });
});

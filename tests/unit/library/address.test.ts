// The page address carries the whole state, both ways.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatState,
  initialState,
  type LibraryState,
  MAX_COMPARED,
  parseState,
  toggleFilter,
  togglePick,
  withOrder,
} from '../../../src/library/address.ts';

describe('address', () => {
  it('the first state is the bare list', () => expect(formatState(initialState)).toBe('#/'));
  it('reads and writes every part', () => {
    const state: LibraryState = {
      view: { kind: 'incident', id: 'jp-2011-geo' },
      query: { text: 'ゲオ & co', filters: { year: ['2011', '2012'], organization: ['げお'], size: ['people-4'] } },
      picked: ['jp-2011-geo', 'jp-2023-bird'],
    };
    expect(parseState(formatState(state))).toEqual(state);
  });
  it('keeps the order, and knows no order that there is not', () => {
    const state: LibraryState = { ...initialState, order: 'largest' };
    expect(formatState(state)).toBe('#/?order=largest');
    expect(parseState('#/?order=largest')).toEqual(state);
    expect(parseState('#/?order=loudest')).toEqual(initialState);
    expect(withOrder(state, undefined)).toEqual(initialState);
  });
  it.each(['', '#', '#/', '#nonsense', '#/incident/', '#/?q=', '#/%E0%A4%A?year='])('%j opens the list', (hash) => {
    expect(parseState(hash)).toEqual(initialState);
  });
  it('any query survives the way out and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const state = { ...initialState, query: { text, filters: {} } };
        expect(parseState(formatState(state)).query.text).toBe(text);
      }),
    );
  });
  it('any hash is read without a throw', () => {
    fc.assert(fc.property(fc.string(), (hash) => parseState(`#/${hash}`).picked.length <= MAX_COMPARED));
  });
  it('toggles a filter on and off', () => {
    const on = toggleFilter(initialState.query, 'cause', 'malware');
    expect(on.filters.cause).toEqual(['malware']);
    expect(toggleFilter(on, 'cause', 'malware').filters.cause).toEqual([]);
  });
  it('keeps apart what an address picks beyond four', () => {
    const state = parseState('#/compare?pick=a-1&pick=b-1&pick=a-1&pick=c-1&pick=d-1&pick=e-1');
    expect(state.picked).toEqual(['a-1', 'b-1', 'c-1', 'd-1']);
    expect(state.surplus).toEqual(['e-1']);
    expect(formatState(state)).toBe('#/compare?pick=a-1&pick=b-1&pick=c-1&pick=d-1');
    expect(parseState('#/compare?pick=a-1&pick=b-1')).not.toHaveProperty('surplus');
  });
  it('picks up to four', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(togglePick(four, 'e')).toEqual(four);
    expect(togglePick(four, 'b')).toEqual(['a', 'c', 'd']);
  });
});

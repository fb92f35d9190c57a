// The first few of many values, as sorting all of them would give.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '../../../src/library/first-of.ts';

it('gives what sorting everything and cutting would give', () => {
  const order = (a: number, b: number) => a - b;
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(12), (values, count) => {
      expect(firstOf(values, count, order)).toEqual([...values].sort(order).slice(0, count));
    }),
  );
});

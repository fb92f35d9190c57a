// The first few of many values in an order, without sorting the rest: ten thousand organizations, six of them shown.

/** @param order as for `Array.sort` */
export function firstOf<T>(values: Iterable<T>, count: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const value of values) {
    const last = first.at(-1);
    if (first.length === count && (last === undefined || order(value, last) >= 0)) continue;
    let at = first.length;
    while (at > 0 && order(value, first[at - 1] as T) < 0) at--;
    first.splice(at, 0, value);
    if (first.length > count) first.pop();
  }
  return first;
}

// Turns records into columns and back: like values side by side compress best. Knows JSON, not incidents.
import { caps } from './limits.ts';

/**
 * A list of present values, by kind:
 * scalars as they are; objects field by field; lists as their lengths and one column of all their items.
 * A field that some values lack carries runs: how many lack it, then how many have it, and so on by turns.
 */
export type Column = Scalar[] | { fields: Record<string, Field> } | { lengths: number[]; items: Column };
type Field = [column: Column] | [column: Column, runs: number[]];
type Scalar = string | number | boolean;
type Fields = Record<string, unknown>;

/** @throws TypeError where values of one field differ in kind or are null; validated records never do */
export function toColumn(values: readonly unknown[]): Column {
  if (values.length === 0) return [];
  if (values.every(Array.isArray)) {
    const lists = values as unknown[][];
    return { lengths: lists.map((list) => list.length), items: toColumn(lists.flat()) };
  }
  if (values.every(isFields)) return { fields: toFields(values) };
  if (values.every(isScalar)) return values.slice();
  throw new TypeError('values of one field differ in kind');
}

function toFields(values: readonly Fields[]): Record<string, Field> {
  const keys = [...new Set(values.flatMap((value) => Object.keys(value)))].sort();
  const fields: Record<string, Field> = {};
  for (const key of keys) {
    if (isDangerous(key)) throw new TypeError(`a field must not be called ${key}`);
    const has = values.map((value) => value[key] !== undefined);
    const column = toColumn(values.flatMap((value) => (value[key] === undefined ? [] : [value[key]])));
    fields[key] = has.every(Boolean) ? [column] : [column, toRuns(has)];
  }
  return fields;
}

function toRuns(has: readonly boolean[]): number[] {
  const runs: number[] = [];
  let run = 0;
  let current = false;
  for (const one of has) {
    if (one !== current) {
      runs.push(run);
      run = 0;
      current = one;
    }
    run++;
  }
  runs.push(run);
  return runs;
}

/**
 * The values of a column read from outside.
 * @param count how many values it must give
 * @throws RangeError on anything a publisher would not have written
 */
export function fromColumn(column: unknown, count: number, depth = 0): unknown[] {
  if (depth > caps.columnDepth) throw new RangeError('columns are nested too deep');
  if (Array.isArray(column)) {
    if (column.length !== count) throw new RangeError(`a column has ${column.length} values, not ${count}`);
    if (!column.every(isScalar)) throw new RangeError('a column holds something else than text, numbers and booleans');
    return column;
  }
  if (!isFields(column)) throw new RangeError('a column is missing');
  if (isFields(column.fields)) return fromFields(column.fields, count, depth);
  return fromLists(column, count, depth);
}

function fromFields(fields: Fields, count: number, depth: number): Fields[] {
  const values = Array.from({ length: count }, (): Fields => ({}));
  for (const [key, field] of Object.entries(fields)) {
    if (isDangerous(key)) throw new RangeError(`a field is called ${key}`);
    if (!Array.isArray(field) || field.length < 1 || field.length > 2) throw new RangeError(`${key} is not a field`);
    const owners = field.length === 1 ? values : pickOwners(values, field[1]);
    const column = fromColumn(field[0], owners.length, depth + 1);
    for (let i = 0; i < owners.length; i++) (owners[i] as Fields)[key] = column[i];
  }
  return values;
}

function pickOwners(values: Fields[], runs: unknown): Fields[] {
  if (!isCounts(runs, values.length)) throw new RangeError('runs are not counts');
  const owners: Fields[] = [];
  let at = 0;
  for (const [i, run] of runs.entries()) {
    if (i % 2 === 1) for (let n = at; n < at + run && n < values.length; n++) owners.push(values[n] as Fields);
    at += run;
  }
  if (at !== values.length) throw new RangeError('runs do not add up');
  return owners;
}

function fromLists(column: Fields, count: number, depth: number): unknown[][] {
  const { lengths, items } = column;
  if (!isCounts(lengths, caps.listEntries) || lengths.length !== count) throw new RangeError('list lengths are wrong');
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const values = fromColumn(items, total, depth + 1);
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return values.slice(at - length, at);
  });
}

function isCounts(value: unknown, max: number): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0 && n <= max);
}

function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDangerous(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

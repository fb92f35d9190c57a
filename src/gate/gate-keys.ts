// The names under which the gate stands in `storage.local`: one key a bucket, absent when it is empty.
import { BUCKETS } from './gate-hash.ts';

/** First character of every bucket key; another format takes another letter, so that no page reads the wrong one. */
const FORMAT = 'a';

/** Short, because the names are stored too: two characters of base 32 tell 1,024 buckets apart. */
export function gateKeyOf(bucket: number): string {
  return FORMAT + (bucket >> 5).toString(32) + (bucket & 31).toString(32);
}

export const allGateKeys = (): string[] => Array.from({ length: BUCKETS }, (_, bucket) => gateKeyOf(bucket));

/** Beside the buckets: which generation of the store they were made from. */
export const GATE_STATE_KEY = 'gate';

export interface GateState {
  generation: number;
  format: typeof FORMAT;
  /** How many sites went in, for settings and diagnostics. */
  sites: number;
  /** Version of the extension that wrote it: another one may lay it out otherwise. */
  writer: string;
}

/** The state found in storage, if it is one of this format. */
export function readGateState(value: unknown): GateState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { generation, format, sites, writer } = value as Partial<Record<keyof GateState, unknown>>;
  if (format !== FORMAT || typeof generation !== 'number' || typeof sites !== 'number') return undefined;
  return typeof writer === 'string' ? { generation, format, sites, writer } : undefined;
}

export function gateStateOf(generation: number, sites: number, writer: string): GateState {
  return { generation, format: FORMAT, sites, writer };
}

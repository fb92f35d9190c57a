// The gate in storage: written in one piece, repaired at the next start, whatever the last one left behind.
import { describe, expect, it } from 'vitest';
import { type GateArea, repairGate, writeGate } from '../../../src/background/gate-writer.ts';
import { askGate } from '../../../src/gate/ask-gate.ts';
import { GATE_STATE_KEY } from '../../../src/gate/gate-keys.ts';

/** `storage.local` in memory; `failAfter` operations it dies, as a worker does. */
function memoryArea(failAfter = Number.POSITIVE_INFINITY) {
  const items = new Map<string, unknown>();
  const sets: Record<string, unknown>[] = [];
  let left = failAfter;
  const step = () => {
    if (left-- <= 0) throw new Error('the worker was stopped');
  };
  const area: GateArea = {
    async get(keys) {
      return Object.fromEntries(keys.flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : [])));
    },
    async set(all) {
      step();
      sets.push(all);
      for (const [key, value] of Object.entries(all)) items.set(key, value);
    },
    async remove(keys) {
      step();
      for (const key of keys) items.delete(key);
    },
  };
  return { area, items, sets, revive: () => (left = Number.POSITIVE_INFINITY) };
}

const isHit = async (area: GateArea, host: string) => (await askGate(host, [], area.get)).isHit;
const sourceOf = (generation: number, sites: string[]) => ({
  generation: async () => generation,
  listGateSites: async () => sites,
});

describe('the gate in storage', () => {
  it('is written with its generation in one call, empty buckets then taken away', async () => {
    const { area, items, sets } = memoryArea();
    await writeGate(area, 7, ['shop.example'], '1.0');
    expect(sets).toHaveLength(1);
    expect(items.get(GATE_STATE_KEY)).toMatchObject({ generation: 7, sites: 1 });
    expect(items.size).toBe(2);
    expect(await isHit(area, 'shop.example')).toBe(true);
  });

  it('forgets sites of the generation before, even when stopped between the two steps', async () => {
    const { area, items, revive } = memoryArea(3);
    await writeGate(area, 1, ['old.example', 'both.example'], '1.0');
    await expect(writeGate(area, 2, ['both.example', 'new.example'], '1.0')).rejects.toThrow('stopped');
    revive();
    expect(await isHit(area, 'old.example')).toBe(false);
    expect(await isHit(area, 'both.example')).toBe(true);
    expect(await isHit(area, 'new.example')).toBe(true);
    expect(items.get(GATE_STATE_KEY)).toMatchObject({ generation: 2 });
  });

  it('is written anew by another version of the extension, whose layout may be another', async () => {
    const { area } = memoryArea();
    const source = sourceOf(3, ['shop.example']);
    expect(await repairGate(area, source, '1.0')).toBe('rewritten');
    expect(await repairGate(area, source, '1.1')).toBe('rewritten');
    expect(await repairGate(area, source, '1.1')).toBe('fitting');
  });

  it('is repaired when missing, older than the store, or of another format, and left alone when it fits', async () => {
    const { area, items, sets } = memoryArea();
    expect(await repairGate(area, sourceOf(3, ['shop.example']), '1.0')).toBe('rewritten');
    expect(await repairGate(area, sourceOf(3, ['shop.example']), '1.0')).toBe('fitting');
    expect(sets).toHaveLength(1);
    expect(await repairGate(area, sourceOf(4, ['other.example']), '1.0')).toBe('rewritten');
    expect(await isHit(area, 'shop.example')).toBe(false);
    for (const broken of [null, 'x', {}, { generation: 4 }, { generation: 4, format: 'z', sites: 1 }]) {
      items.set(GATE_STATE_KEY, broken);
      expect(await repairGate(area, sourceOf(4, ['other.example']), '1.0')).toBe('rewritten');
    }
  });

  it('stopped before its write, leaves the old gate whole; the next start writes the new one', async () => {
    const { area, revive } = memoryArea(2);
    await writeGate(area, 1, ['old.example'], '1.0');
    await expect(repairGate(area, sourceOf(2, ['new.example']), '1.0')).rejects.toThrow('stopped');
    expect(await isHit(area, 'old.example')).toBe(true);
    revive();
    expect(await repairGate(area, sourceOf(2, ['new.example']), '1.0')).toBe('rewritten');
    expect(await isHit(area, 'new.example')).toBe(true);
    expect(await isHit(area, 'old.example')).toBe(false);
  });
});

// Keeps the gate in `storage.local` in step with the store. The two share no transaction, so the gate says from which
// generation it was made, and every start of the worker compares.
import { buildGate } from '../gate/build-gate.ts';
import { allGateKeys, GATE_STATE_KEY, gateStateOf, readGateState } from '../gate/gate-keys.ts';

export interface GateArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface GateSource {
  /** Changes whenever the stored records do. */
  generation(): Promise<number>;
  listGateSites(): Promise<Iterable<string>>;
}

/** One write for everything, so that no page ever reads half of it; emptied keys are then taken away, which can wait. */
export async function writeGate(
  area: GateArea,
  generation: number,
  sites: Iterable<string>,
  writer: string,
): Promise<void> {
  const list = [...sites];
  const texts = buildGate(list);
  const empty = allGateKeys().filter((key) => !texts.has(key));
  await area.set({
    ...Object.fromEntries(texts),
    ...Object.fromEntries(empty.map((key) => [key, ''])),
    [GATE_STATE_KEY]: gateStateOf(generation, list.length, writer),
  });
  await area.remove(empty);
}

/**
 * Rewrites the gate when it is missing, of another format, or made by another version of the extension or from other
 * records than the store holds now.
 * @param writer version of the extension
 */
export async function repairGate(area: GateArea, source: GateSource, writer: string): Promise<'fitting' | 'rewritten'> {
  const generation = await source.generation();
  const state = readGateState((await area.get([GATE_STATE_KEY]))[GATE_STATE_KEY]);
  if (state?.generation === generation && state.writer === writer) return 'fitting';
  await writeGate(area, generation, await source.listGateSites(), writer);
  return 'rewritten';
}

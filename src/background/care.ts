// Looks after what pages depend on: the built-in records are in the store, and the gate fits the store.
import type { LoadResult } from '../store/built-in.ts';
import type { WritableIncidentStore } from '../store/incident-store.ts';
import { type GateArea, type GateSource, repairGate } from './gate-writer.ts';

export interface CareParts {
  area: GateArea;
  /** Of the extension. */
  version: string;
  store: Promise<GateSource & Pick<WritableIncidentStore, 'state'>>;
  loadBuiltIn: () => Promise<LoadResult>;
  recheckTabs: () => Promise<unknown>;
}

export type CareResult = { kind: 'fitting' } | { kind: 'rewritten' } | { kind: 'failed'; reason: string };

/** One care at a time: install, browser start and worker start may all ask at once, and all get the same answer. */
export function createCare(parts: CareParts): () => Promise<CareResult> {
  let running: Promise<CareResult> | undefined;
  return () => {
    running ??= takeCare(parts).finally(() => {
      running = undefined;
    });
    return running;
  };
}

async function takeCare({ area, version, store, loadBuiltIn, recheckTabs }: CareParts): Promise<CareResult> {
  try {
    const loaded = await loadBuiltIn();
    const gate = await repairGate(area, await store, version);
    // A page opened before the gate was there has not asked: it does now.
    if (gate === 'rewritten') await recheckTabs();
    return loaded.kind === 'refused' ? { kind: 'failed', reason: loaded.reason } : { kind: gate };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

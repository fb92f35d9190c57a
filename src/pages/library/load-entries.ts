// Reads all incidents for the library: the first ones are shown while the rest still comes in.
import { levelOf } from '../../check/level.ts';
import type { Incident } from '../../incident/types.ts';
import { compareEntries, type IncidentLevel, type LibraryEntry, toEntry } from '../../library/entry.ts';
import type { Settings } from '../../shared/settings.ts';
import type { IncidentStore, StoredIncident } from '../../store/types.ts';

export type Loaded =
  | { kind: 'loading'; entries: readonly LibraryEntry[] }
  | { kind: 'ready'; entries: readonly LibraryEntry[]; isFromMemory: boolean }
  | { kind: 'failed'; reason: string };

interface LoadEffects {
  store: Pick<IncidentStore, 'listIncidents' | 'state'>;
  settings: Settings;
  /** "2026-11-22" */
  today: string;
  /** Lets the browser draw between two blocks. */
  pause: () => Promise<void>;
  /** Called with all that has come so far, sorted. */
  onProgress: (loaded: Loaded) => void;
}

/** Never rejects: what goes wrong is a state to show. */
export async function loadEntries({ store, settings, today, pause, onProgress }: LoadEffects): Promise<Loaded> {
  const entries: LibraryEntry[] = [];
  try {
    for await (const block of store.listIncidents()) {
      for (const { incident, feed } of block satisfies StoredIncident[]) {
        entries.push(toEntry(incident, feed, levelInLibrary(incident, settings, today)));
      }
      // Each block but the last would sort everything again for a screen that shows ten rows: only the first is drawn early.
      if (entries.length === block.length && block.length > 0) {
        onProgress({ kind: 'loading', entries: [...entries].sort(compareEntries) });
        await pause();
      }
    }
    entries.sort(compareEntries);
    return { kind: 'ready', entries, isFromMemory: (await store.state()) === 'memory' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What the incident's own service would show today; a record that only an unverified listing carries stays "related". */
export function levelInLibrary(incident: Incident, settings: Settings, today: string): IncidentLevel {
  const level = levelOf(incident, { side: 'in', site: '', entry: { role: 'service' } }, settings, today);
  return level === 'cleared' ? 'none' : level;
}

/** What is loaded, without the record that the user has just removed. */
export function withoutEntry(loaded: Loaded, id: string): Loaded {
  if (loaded.kind === 'failed') return loaded;
  return { ...loaded, entries: loaded.entries.filter(({ incident }) => incident.id !== id) };
}

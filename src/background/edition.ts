// The edition's own online feed, if this build names one: subscribed to once, and from its first good sync on it stands
// in for the records in the package. Should it go, or fall behind a newer package, they are back.
import { parseLink, subscriptionIdOf } from '../feed/subscription-link.ts';
import { type LoadResult, loadBuiltIn } from '../store/built-in.ts';
import { builtInInfo } from '../store/built-in-info.ts';
import type { WritableIncidentStore } from '../store/incident-store.ts';
import { subscriptionRowOf } from '../store/subscription-row.ts';
import type { SubscriptionStore } from '../store/subscription-store.ts';
import type { LocalArea } from './sync/ratchet-area.ts';

/** Set by `VITE_OWABI_EDITION` when building: a subscription link, as `owabi link` prints it. */
export const editionLink: string | undefined = import.meta.env.VITE_OWABI_EDITION || undefined;

export interface EditionParts {
  link: string | undefined;
  store: WritableIncidentStore;
  area: LocalArea;
  subscriptions: Pick<SubscriptionStore, 'list' | 'save'>;
  nowMs: () => number;
  allowLoopback?: boolean;
}

export interface Edition {
  /** Subscribes once, and follows the feed to a new link; a user who removes it afterwards has decided, for any link. */
  adopt(): Promise<void>;
  /** Loads the package's records unless the edition's feed stands in for exactly these. */
  loadBuiltIn(parts: { fetch: (url: string) => Promise<Response>; url: string }): Promise<LoadResult>;
  /** Epoch ms of the newest day in the package, also while the feed stands in for its records. */
  builtInDayMs(): Promise<number | undefined>;
  /** Epoch ms before which no head of this source is believed. */
  floorMsOf(sourceId: string): Promise<number | undefined>;
}

/** What `storage.local` remembers. */
interface Remembered {
  link?: string;
  /** The package's records that the feed stands in for: digest of their file, and their newest day. */
  replaced?: { sha256: string; asOf: string };
}

const KEY = 'edition';

export function createEdition({
  link,
  store,
  area,
  subscriptions,
  nowMs,
  allowLoopback = false,
}: EditionParts): Edition {
  const read = async (text: string | undefined) => {
    const parsed = text === undefined ? undefined : await parseLink(text, { allowLoopback });
    return parsed?.kind === 'link' ? parsed.subscription : undefined;
  };
  const idOf = async (text: string | undefined) => {
    const known = await read(text);
    return known && subscriptionIdOf(known);
  };
  const remembered = async () => readRemembered((await area.get([KEY]).catch(() => ({})))[KEY as never]);
  const remember = async (changed: Remembered) => area.set({ [KEY]: { ...(await remembered()), ...changed } });
  const builtInDayMs = async () => {
    const day = (await store.factsOf(builtInInfo.id))?.asOf ?? (await remembered()).replaced?.asOf;
    const dayMs = Date.parse(day ?? '');
    return Number.isNaN(dayMs) ? undefined : dayMs;
  };

  return {
    async adopt() {
      const wanted = await read(link);
      const before = (await remembered()).link;
      if (!wanted || !link || before === link) return;
      const row = await subscriptionRowOf(wanted, nowMs());
      const rows = await subscriptions.list();
      const idBefore = before === undefined ? undefined : await idOf(before);
      const isRemoved = idBefore !== undefined && !rows.some(({ id }) => id === idBefore);
      const held = rows.find(({ id }) => id === row.id);
      if (!isRemoved && held?.address !== row.address) {
        // The same feed under a new address stays what the user made of it.
        const kept = held && { isPaused: held.isPaused, addedAtMs: held.addedAtMs };
        // Not stored, not remembered: the next worker tries again.
        if ((await subscriptions.save({ ...row, ...kept })).kind !== 'saved') return;
      }
      await remember({ link });
    },

    async loadBuiltIn({ fetch, url }) {
      const id = await idOf(link);
      const feed = id === undefined ? undefined : await store.factsOf(id);
      if (!feed) return loadBuiltIn({ fetch, store, url });
      const { replaced } = await remembered();
      const isReplaced = replaced !== undefined && (await announcedDigest(fetch, url)) === replaced.sha256;
      if (isReplaced && (await store.factsOf(builtInInfo.id)) === undefined) return { kind: 'unchanged' };
      const loaded = await loadBuiltIn({ fetch, store, url });
      const packed = await store.factsOf(builtInInfo.id);
      if (loaded.kind === 'refused' || !packed || (feed.issuedAtMs ?? 0) < Date.parse(packed.asOf)) return loaded;
      // Remembered before they go: a worker that dies in between removes them at its next start.
      await remember({ replaced: { sha256: packed.snapshotSha256 ?? '', asOf: packed.asOf } });
      await store.removeFeed(builtInInfo.id);
      return loaded;
    },

    builtInDayMs,
    floorMsOf: async (sourceId) => (sourceId === (await idOf(link)) ? builtInDayMs() : undefined),
  };
}

async function announcedDigest(fetch: (url: string) => Promise<Response>, url: string): Promise<string | undefined> {
  try {
    return (await (await fetch(`${url}.sha256`)).text()).trim();
  } catch {
    return undefined;
  }
}

/** Anything may lie in storage: what does not fit counts as nothing. */
function readRemembered(value: unknown): Remembered {
  if (typeof value !== 'object' || value === null) return {};
  const { link, replaced } = value as Record<string, unknown>;
  const { sha256, asOf } = (typeof replaced === 'object' && replaced !== null ? replaced : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof link === 'string' && { link }),
    ...(typeof sha256 === 'string' && typeof asOf === 'string' && { replaced: { sha256, asOf } }),
  };
}

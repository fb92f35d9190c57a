// A publisher's host for stories about sync: real signed feeds of any version, and every way in which a host can be bad.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { toBase64 } from '../../src/feed/base64.ts';
import type { Head } from '../../src/feed/head.ts';
import { makeLink } from '../../src/feed/subscription-link.ts';
import type { Incident } from '../../src/incident/types.ts';
import type { SyncStatus } from '../../src/shared/sync-status.ts';
import { root, signer, signKeys, trust } from '../unit/feed/make-feed.ts';
import { type Folder, publish } from '../unit/feed/make-folder.ts';
import { until } from './driver/base.ts';
import type { TestBrowser } from './driver.ts';
import { openSettings } from './settings-stage.ts';

const DAY_MS = 86_400_000;
const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

export const FEED_HOST = 'feeds.example';
export const link = makeLink({ address: `https://${FEED_HOST}/watch/`, ...trust, roots: [root] });

export interface FeedHost {
  /** Publishes a version now, with the delta from `before` when given. */
  publish(version: number, incidents: readonly Incident[], options?: PublishOptions): Promise<Folder>;
  /** What lies on the host. */
  folder: Folder;
  /** Answers in place of the folder where it returns true. */
  misbehave: ((request: IncomingMessage, response: ServerResponse, path: string) => boolean) | undefined;
  handler: (request: IncomingMessage, response: ServerResponse) => void;
}

interface PublishOptions {
  before?: readonly Incident[];
  head?: Partial<Head>;
}

export function createFeedHost(): FeedHost {
  const host: FeedHost = {
    folder: new Map(),
    misbehave: undefined,
    async publish(version, incidents, { before, head } = {}) {
      const nowMs = Date.now();
      const times = { issuedAt: instant(nowMs - 60_000), expires: instant(nowMs + 14 * DAY_MS) };
      const folder = await publish(version, incidents, { ...(before && { before }), head: { ...times, ...head } });
      const keys = [{ keyid: signer.keyid, key: toBase64(signer.raw), notAfter: instant(nowMs + 300 * DAY_MS) }];
      // The key list stays as it is between versions, byte for byte, or it would be another list of the same number.
      folder.set(
        'keys.json',
        host.folder.get('keys.json') ?? (await signKeys({ expires: instant(nowMs + 390 * DAY_MS), keys })),
      );
      host.folder = folder;
      return folder;
    },
    handler(request, response) {
      const path = (request.url ?? '').replace('/watch/', '');
      if (host.misbehave?.(request, response, path)) return;
      const bytes = host.folder.get(path);
      response.writeHead(bytes ? 200 : 404, {
        'content-type': 'application/octet-stream',
        'access-control-allow-origin': '*',
      });
      response.end(bytes);
    },
  };
  return host;
}

/** What the worker has written down about a source, straight from its database. */
export function readStatus(the: TestBrowser, sourceId: string): Promise<SyncStatus | undefined> {
  return the.inExtension(
    (id) =>
      new Promise<SyncStatus | undefined>((resolve, reject) => {
        const opening = indexedDB.open('owabi-subscriptions');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => {
          const db = opening.result;
          const got = db.transaction('status').objectStore('status').getAll();
          got.onsuccess = () => {
            db.close();
            resolve(got.result.find((one) => one.sourceId.startsWith(id)));
          };
        };
      }),
    sourceId,
  );
}

/** Moves what is remembered of a source into the past, as days without the computer would: it is due, and may be asked for. */
export function letDaysPass(the: TestBrowser, sourceId: string): Promise<void> {
  return the.inExtension(
    (id) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('owabi-subscriptions');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('status', 'readwrite');
          const store = tx.objectStore('status');
          const got = store.getAll();
          got.onsuccess = () => {
            for (const row of got.result.filter((one) => one.sourceId.startsWith(id))) {
              store.put({ ...row, nextAtMs: Date.now() - 1_000, lastAttemptAtMs: Date.now() - 172_800_000 });
            }
          };
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    sourceId,
  );
}

/** The next finished sync of a source, after `sinceMs`. */
export function waitForSync(
  the: TestBrowser,
  sourceId: string,
  sinceMs: number,
  timeoutMs = 20_000,
): Promise<SyncStatus> {
  let last: SyncStatus | undefined;
  return until(
    async () => {
      last = await readStatus(the, sourceId).catch(() => undefined);
      const isDone = last?.startedAtMs === undefined && (last?.lastAttemptAtMs ?? 0) >= sinceMs;
      return isDone ? last : undefined;
    },
    () => `no sync ended; last known ${JSON.stringify(last)}`,
    timeoutMs,
  );
}

/** "Sync now", as the settings page says it; two days after the last time. */
export async function syncNow(the: TestBrowser, sourceId: string): Promise<SyncStatus> {
  // A worker that just started may take what is due by itself, before the message.
  const sinceMs = Date.now();
  await letDaysPass(the, sourceId);
  await the.inExtension(() => void browser.runtime.sendMessage({ kind: 'sync-now' }));
  return waitForSync(the, sourceId, sinceMs);
}

/** Subscribes as a reader does: paste the link, look at host and key, say yes. Gives the settings page, still open. */
export async function subscribeInSettings(the: TestBrowser, address = link): Promise<Page> {
  const settings = await openSettings(the, '#sources');
  await settings.waitForSelector('.source .add-form input');
  await settings.type('.source .add-form input', address);
  await settings.click('.source .add-form button[type=submit]');
  await settings.waitForSelector('dialog.confirm');
  await settings.click('dialog.confirm .confirm-buttons button:last-child');
  return settings;
}

// Feeds that must not be believed, over real TLS in real browsers: each is refused, the old records go on warning, and
// settings says why (faults 1, 2, 7, 9, 11, 16, 17, 35, 36, 37, 41, 42).
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sources as texts } from '../../src/i18n/en/sources.ts';
import type { SyncReason } from '../../src/shared/sync-status.ts';
import { signHead, stranger } from '../unit/feed/make-feed.ts';
import type { Folder } from '../unit/feed/make-folder.ts';
import { describeInBrowsers } from './describe-in-browsers.ts';
import { until } from './driver/base.ts';
import { breachOf, productWith, settle } from './page-stage.ts';
import { openSettings } from './settings-stage.ts';
import { createFeedHost, FEED_HOST, type FeedHost, subscribeInSettings, syncNow, waitForSync } from './sync-stage.ts';

const SHOP = 'shop.example';
const FEED = 'watch';
const records = [breachOf(SHOP), ...Array.from({ length: 60 }, (_, i) => breachOf(`other-${i}.example`))];
const more = [...records, breachOf('newcomer.example')];
const DAY_MS = 86_400_000;
const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Prepares a bad answer; what it left on the host is put right after the case. */
type Bad = (host: FeedHost) => Promise<void> | void;

const flipped = (folder: Folder, path: string, at: number) => {
  const bytes = folder.get(path)?.slice();
  if (!bytes) throw new Error(`no ${path}`);
  bytes[at < 0 ? bytes.length + at : at] = (bytes.at(at) ?? 0) ^ 1;
  folder.set(path, bytes);
};
const filesOf = (folder: Folder) => [...folder.keys()].filter((path) => path.startsWith('files/'));

const cases: [string, SyncReason, Bad][] = [
  [
    'a feed without signature',
    'BAD_SIGNATURE',
    async (host) => {
      await host.publish(2, more);
      const envelope = JSON.parse(new TextDecoder().decode(host.folder.get('head.json'))) as { signatures: unknown[] };
      host.folder.set('head.json', new TextEncoder().encode(JSON.stringify({ ...envelope, signatures: [] })));
    },
  ],
  [
    'a feed signed by a stranger',
    'BAD_SIGNATURE',
    async (host) => {
      host.folder.set(
        'head.json',
        await signHead({ version: 2, issuedAt: instant(Date.now()), expires: instant(Date.now() + DAY_MS) }, [
          stranger,
        ]),
      );
    },
  ],
  [
    'a tampered file',
    'HASH_MISMATCH',
    async (host) => {
      await host.publish(4, more);
      for (const path of filesOf(host.folder)) flipped(host.folder, path, -40);
    },
  ],
  [
    'a rolled-back feed',
    'ROLLBACK',
    async (host) => {
      await host.publish(2, more);
      // The host had version 3 once; see the first test.
    },
  ],
  [
    'another feed under the same number',
    'EQUIVOCATION',
    async (host) => {
      await host.publish(3, more);
    },
  ],
  [
    'an expired feed',
    'EXPIRED',
    async (host) => {
      await host.publish(4, more, {
        head: { issuedAt: instant(Date.now() - 20 * DAY_MS), expires: instant(Date.now() - 6 * DAY_MS) },
      });
    },
  ],
  [
    'a head of one version with the file of another',
    'HASH_MISMATCH',
    async (host) => {
      const old = [...(await host.publish(4, records))].find(([path]) => path.startsWith('files/'))?.[1];
      await host.publish(4, more);
      for (const path of filesOf(host.folder)) if (old) host.folder.set(path, old);
    },
  ],
  [
    'a head whose files are missing',
    'HTTP_STATUS',
    async (host) => {
      await host.publish(4, more);
      for (const path of filesOf(host.folder)) host.folder.delete(path);
    },
  ],
  [
    'a file cut short, with an honest Content-Length',
    'CUT_SHORT',
    async (host) => {
      await host.publish(4, more);
      for (const path of filesOf(host.folder))
        host.folder.set(path, host.folder.get(path)?.slice(0, -30) ?? new Uint8Array());
    },
  ],
  [
    'fault 35: a file cut short in the middle of the connection',
    'UNREACHABLE',
    async (host) => {
      await host.publish(4, more);
      host.misbehave = (request, response, path) => {
        const bytes = host.folder.get(path);
        if (!path.startsWith('files/') || !bytes) return false;
        response.writeHead(200, { 'content-length': String(bytes.length), 'access-control-allow-origin': '*' });
        response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => request.socket.destroy(), 50));
        return true;
      };
    },
  ],
  [
    'fault 36: a compressed answer cut in half',
    'BAD_ENVELOPE',
    async (host) => {
      await host.publish(4, more);
      host.misbehave = (_, response, path) => {
        const bytes = host.folder.get(path);
        if (path !== 'head.json' || !bytes) return false;
        const packed = gzipSync(bytes);
        response.writeHead(200, { 'content-encoding': 'gzip', 'access-control-allow-origin': '*' });
        response.end(packed.subarray(0, packed.length / 2));
        return true;
      };
    },
  ],
  [
    'fault 37: a redirect to another host',
    'UNREACHABLE',
    (host) => {
      host.misbehave = (_, response) => {
        response.writeHead(302, { location: 'https://elsewhere.example/', 'access-control-allow-origin': '*' }).end();
        return true;
      };
    },
  ],
  [
    'fault 41: a connection that breaks',
    'UNREACHABLE',
    (host) => {
      host.misbehave = (request) => {
        request.socket.destroy();
        return true;
      };
    },
  ],
  [
    'fault 42: an answer that unpacks to 200 MB',
    'TOO_LARGE',
    (host) => {
      const bomb = gzipSync(Buffer.alloc(200_000_000));
      host.misbehave = (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'access-control-allow-origin': '*' }).end(bomb);
        return true;
      };
    },
  ],
  [
    'an answer without end',
    'TOO_LARGE',
    (host) => {
      host.misbehave = (_, response) => {
        response.writeHead(200, { 'access-control-allow-origin': '*' });
        const timer = setInterval(() => response.write('x'.repeat(20_000)), 5);
        response.on('close', () => clearInterval(timer));
        return true;
      };
    },
  ],
  [
    'fault 31: a login page of the network',
    'BAD_ENVELOPE',
    (host) => {
      host.misbehave = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
        return true;
      };
    },
  ],
];

const host = createFeedHost();

describeInBrowsers(
  'a feed that is refused',
  { hosts: { [FEED_HOST]: host.handler }, extensionDirOf: productWith('refused', []) },
  (the) => {
    it('was good once', async () => {
      await settle(the.browser);
      host.folder = new Map();
      host.misbehave = undefined;
      await host.publish(3, records);
      const settings = await subscribeInSettings(the.browser);
      expect(await waitForSync(the.browser, FEED, 0)).toMatchObject({ version: 3, result: { kind: 'updated' } });
      await settings.close();
    });

    let good: Folder = new Map();
    beforeEach(() => {
      good = new Map(host.folder);
    });
    afterEach(({ task }) => {
      host.misbehave = undefined;
      // What was published well stays for the next test; what was spoilt does not.
      if (cases.some(([name]) => name === task.name)) host.folder = good;
    });

    it.each(cases)('%s', async (_, reason, prepare) => {
      await prepare(host);
      const status = await syncNow(the.browser, FEED);
      expect(status.result).toMatchObject({ reason });
      expect(status).toMatchObject({ version: 3 });
      expect(status.failures).toBeGreaterThan(0);
      const shop = await the.browser.open(`https://${SHOP}/`);
      await the.browser.waitForBadge(shop, '1');
      await shop.close();
      const settings = await openSettings(the.browser, '#sources');
      await until(
        async () =>
          (await settings.evaluate(() => document.querySelector('.subscription')?.textContent ?? '')).includes(
            texts.reason[reason],
          ) || undefined,
        () => `settings does not say "${texts.reason[reason]}"`,
      );
      await settings.close();
    });

    it('is believed again once it is good', async () => {
      await host.publish(5, more, { before: records });
      expect(await syncNow(the.browser, FEED)).toMatchObject({ version: 5, failures: 0, result: { kind: 'updated' } });
      const page = await the.browser.open('https://newcomer.example/');
      await the.browser.waitForBadge(page, '1');
      await page.close();
    });
  },
);

// The transport against a real server that misbehaves (faults 31 to 42 where Node can show them).
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTransport, isFetchable, type TransportRequest } from '../../../../src/background/sync/transport.ts';
import { type Loopback, startLoopback } from './loopback-server.ts';

let server: Loopback;
beforeEach(async () => {
  server = await startLoopback((_, response) => response.end('hello'));
});
afterEach(() => server.close());

const transport = createTransport({ fetch: globalThis.fetch, now: Date.now, allowLoopbackHttp: true });
const get = (changes: Partial<TransportRequest> = {}) =>
  transport({ address: `${server.address}/head.json`, maxBytes: 1_000, cache: 'no-cache', ...changes });

describe('a good answer', () => {
  it('gives the bytes, and sends nothing that tells who asks', async () => {
    expect(await get()).toMatchObject({ kind: 'fetched', bytes: new TextEncoder().encode('hello') });
    expect(server.heard).toHaveLength(1);
    expect(Object.keys(server.heard[0]?.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(cookie|referer|authorization|origin|if-none-match)$/)]),
    );
  });

  it('asks for revalidation with no-cache and goes past all copies with no-store', async () => {
    await get({ cache: 'no-cache' });
    await get({ cache: 'no-store' });
    expect(server.heard.map(({ headers }) => headers['cache-control'])).toEqual(['max-age=0', 'no-cache']);
  });
});

describe('addresses', () => {
  it.each([
    ['http://feed.example/head.json', false],
    ['https://feed.example/head.json', true],
    ['https://user:secret@feed.example/', false],
    ['http://localhost:8080/', true],
    ['http://[::1]/', true],
    ['http://127.0.0.1.feed.example/', false],
    ['ftp://feed.example/', false],
    ['javascript:alert(1)', false],
    ['//feed.example/', false],
    ['', false],
  ])('%s may be fetched in trials: %s', (address, expected) => {
    expect(isFetchable(address, true)).toBe(expected);
  });

  it('takes plain http nowhere in a released build', async () => {
    expect(isFetchable('http://localhost/', false)).toBe(false);
    const released = createTransport({ fetch: globalThis.fetch, now: Date.now, allowLoopbackHttp: false });
    const result = await released({ address: `${server.address}/`, maxBytes: 10, cache: 'no-cache' });
    expect(result).toMatchObject({ kind: 'failed', reason: 'BAD_ADDRESS' });
    expect(server.heard).toEqual([]);
  });
});

describe('fault 32: answers that are none', () => {
  it.each([204, 206, 304, 404, 410, 500])('refuses status %i', async (status) => {
    server.answer = (_, response) => {
      response.writeHead(status, { ETag: '"x"' });
      response.end(status === 206 ? 'hel' : undefined);
    };
    expect(await get()).toMatchObject({ kind: 'failed', reason: 'HTTP_STATUS', status });
  });

  it('refuses an empty 200', async () => {
    server.answer = (_, response) => response.end();
    expect(await get()).toMatchObject({ kind: 'failed', reason: 'EMPTY' });
  });
});

describe('fault 35: bodies that break off', () => {
  it('refuses a body shorter than its Content-Length', async () => {
    server.answer = (_, response, socket) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('hello', () => socket.destroy());
    };
    expect(await get()).toMatchObject({ kind: 'failed', reason: 'UNREACHABLE' });
  });

  it('refuses a chunked body that is cut', async () => {
    server.answer = (_, response, socket) => {
      response.write('hello', () => setTimeout(() => socket.destroy(), 20));
    };
    expect(await get()).toMatchObject({ kind: 'failed', reason: 'UNREACHABLE' });
  });

  it('gives a whole body that is shorter than the head announced: its hash will tell', async () => {
    expect(await get({ length: 6 })).toMatchObject({ kind: 'fetched', bytes: new TextEncoder().encode('hello') });
  });
});

describe('fault 37: redirects', () => {
  it.each(['https://other.example/', '/elsewhere'])('does not follow one to %s', async (location) => {
    server.answer = (_, response) => response.writeHead(302, { Location: location }).end();
    expect(await get()).toMatchObject({ kind: 'failed', reason: 'UNREACHABLE' });
    expect(server.heard.map(({ path }) => path)).toEqual(['/head.json']);
  });
});

describe('fault 38: slow servers', () => {
  it('stops when nothing comes', async () => {
    server.answer = () => undefined;
    expect(await get({ stallMs: 100 })).toMatchObject({
      kind: 'failed',
      reason: 'TIMEOUT',
      detail: 'silent for 100 ms',
    });
  });

  it('stops when three bytes came and no more', async () => {
    server.answer = (_, response) => void response.write('hel');
    expect(await get({ stallMs: 100 })).toMatchObject({
      kind: 'failed',
      reason: 'TIMEOUT',
      detail: 'silent for 100 ms',
    });
  });

  it('stops a drip that never stalls', async () => {
    let sent = 0;
    server.answer = (_, response) => {
      const timer = setInterval(() => response.write('x', () => sent++), 20);
      response.on('close', () => clearInterval(timer));
    };
    const result = await get({ stallMs: 200, deadlineMs: 400 });
    expect(result).toMatchObject({ kind: 'failed', reason: 'TIMEOUT', detail: 'not done within 400 ms' });
    expect(sent).toBeGreaterThan(3);
  });

  it('stops when the caller gives up', async () => {
    server.answer = () => undefined;
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    expect(await get({ signal: controller.signal })).toMatchObject({ reason: 'TIMEOUT', detail: 'cancelled' });
  });
});

describe('fault 39: servers that ask for patience', () => {
  it.each<[string, number | undefined]>([
    ['120', 120_000],
    ['0', 0],
    ['315360000', 86_400_000],
    ['soon', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['', undefined],
  ])('Retry-After "%s" is %s ms', async (value, retryAfterMs) => {
    for (const status of [429, 503]) {
      server.answer = (_, response) => response.writeHead(status, { 'Retry-After': value }).end();
      const result = await get();
      expect(result).toMatchObject({ kind: 'failed', reason: 'HTTP_STATUS', status });
      expect(result.kind === 'failed' && result.retryAfterMs).toBe(retryAfterMs);
    }
  });

  it("counts a date from the server's own clock", async () => {
    server.answer = (_, response) =>
      response
        .writeHead(503, { Date: 'Sun, 06 Nov 2016 08:49:37 GMT', 'Retry-After': 'Sun, 06 Nov 2016 08:59:37 GMT' })
        .end();
    expect(await get()).toMatchObject({ retryAfterMs: 600_000 });
  });
});

describe('fault 41: nobody there', () => {
  it('says unreachable for a closed port and an unknown name', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    expect(await get({ address: `http://127.0.0.1:${port}/` })).toMatchObject({
      kind: 'failed',
      reason: 'UNREACHABLE',
    });
    expect(await get({ address: 'https://nobody.invalid/' })).toMatchObject({ kind: 'failed', reason: 'UNREACHABLE' });
  });
});

describe('fault 42: bodies without end', () => {
  it('stops at the cap, whatever Content-Length says', async () => {
    let isClosed = false;
    server.answer = (_, response) => {
      const fill = () => {
        while (!isClosed && response.write('x'.repeat(1_000)));
        if (!isClosed) response.once('drain', fill);
      };
      response.on('close', () => {
        isClosed = true;
      });
      fill();
    };
    expect(await get()).toMatchObject({ kind: 'failed', reason: 'TOO_LARGE', detail: 'more than 1000 bytes' });
    await expect.poll(() => isClosed).toBe(true);
  });

  it('counts what comes out of a compressed answer, not what goes in', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    server.answer = (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    expect(bomb.length).toBeLessThan(30_000);
    expect(await get({ maxBytes: 100_000 })).toMatchObject({ kind: 'failed', reason: 'TOO_LARGE' });
  });
});

// The only place that asks the network: one address, one answer, with a deadline and a cap on everything. Failures are values.
import { joinBytes } from '../../feed/join-bytes.ts';
import { parseRetryAfter } from './retry-after.ts';

export type TransportFault =
  | 'BAD_ADDRESS'
  /** No answer: offline, no such host, refused, a redirect, or the body broke off. The browser does not say which. */
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'HTTP_STATUS'
  | 'EMPTY'
  | 'TOO_LARGE';

export type TransportResult =
  | { kind: 'fetched'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; reason: TransportFault; detail: string; status?: number; retryAfterMs?: number };

export interface TransportRequest {
  address: string;
  /** Largest body taken, after any Content-Encoding. */
  maxBytes: number;
  /** Where a verified head announces one. A shorter body is given as it came: whether it is cut or another is seen in it. */
  length?: number;
  /** `no-cache` asks the server whether our copy still stands; `no-store` goes past every copy. */
  cache: 'default' | 'no-cache' | 'no-store';
  /** Whole request, body included. */
  deadlineMs?: number;
  /** Longest silence. */
  stallMs?: number;
  signal?: AbortSignal;
}

export interface TransportEffects {
  fetch: typeof globalThis.fetch;
  now: () => number;
  /** Plain http to this machine, for trials; never in a released build. */
  allowLoopbackHttp: boolean;
}

export type Transport = (request: TransportRequest) => Promise<TransportResult>;

const DEADLINE_MS = 120_000;
const STALL_MS = 20_000;

export function createTransport(effects: TransportEffects): Transport {
  return (request) => send(effects, request);
}

/** Whether a feed may be fetched from there: https, or loopback http where trials are allowed. No user names. */
export function isFetchable(address: string, allowLoopbackHttp: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' && allowLoopbackHttp && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

async function send(effects: TransportEffects, request: TransportRequest): Promise<TransportResult> {
  const { address, maxBytes, length, cache } = request;
  if (!isFetchable(address, effects.allowLoopbackHttp)) return failed('BAD_ADDRESS', 'not an https address');
  const clock = startClock(request.deadlineMs ?? DEADLINE_MS, request.stallMs ?? STALL_MS, request.signal);
  try {
    const response = await effects.fetch(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: clock.signal,
    });
    clock.heard();
    if (response.status !== 200) {
      await response.body?.cancel();
      const retryAfterMs = parseRetryAfter(response.headers.get('Retry-After'), dateOf(response) ?? effects.now());
      return {
        ...failed('HTTP_STATUS', `status ${response.status}`),
        status: response.status,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      };
    }
    const body = await readBody(response, Math.min(maxBytes, length ?? maxBytes), clock.heard, length !== undefined);
    if (body === 'TOO_LARGE') return failed('TOO_LARGE', `more than ${length ?? maxBytes} bytes`);
    if (body.length === 0) return failed('EMPTY', 'no content');
    return { kind: 'fetched', bytes: body };
  } catch (error) {
    const stopped = clock.stoppedBy();
    if (stopped) return failed('TIMEOUT', stopped);
    return failed('UNREACHABLE', error instanceof Error ? error.message : String(error));
  } finally {
    clock.stop();
  }
}

const failed = (reason: TransportFault, detail: string) => ({ kind: 'failed', reason, detail }) as const;

function dateOf(response: Response): number | undefined {
  const ms = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(ms) ? undefined : ms;
}

/** @param fills whether the body is as long as it may be: then it is written where it stays, not put together at the end */
async function readBody(
  response: Response,
  maxBytes: number,
  heard: () => void,
  fills: boolean,
): Promise<Uint8Array<ArrayBuffer> | 'TOO_LARGE'> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const whole = fills ? new Uint8Array(maxBytes) : undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard();
    if (length + part.value.length > maxBytes) {
      await reader.cancel();
      return 'TOO_LARGE';
    }
    if (whole) whole.set(part.value, length);
    else parts.push(part.value);
    length += part.value.length;
  }
  return whole ? whole.subarray(0, length) : joinBytes(parts);
}

/** Aborts after the deadline, after too long a silence, or when the caller gives up; remembers which it was. */
function startClock(deadlineMs: number, stallMs: number, outer: AbortSignal | undefined) {
  const controller = new AbortController();
  let stopped: string | undefined;
  const stopWith = (reason: string) => () => {
    stopped ??= reason;
    controller.abort();
  };
  const deadline = setTimeout(stopWith(`not done within ${deadlineMs} ms`), deadlineMs);
  const stalled = stopWith(`silent for ${stallMs} ms`);
  let stall = setTimeout(stalled, stallMs);
  const cancelled = stopWith('cancelled');
  if (outer?.aborted) cancelled();
  outer?.addEventListener('abort', cancelled, { once: true });
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(stall);
      stall = setTimeout(stalled, stallMs);
    },
    stoppedBy: () => stopped,
    stop() {
      clearTimeout(deadline);
      clearTimeout(stall);
      outer?.removeEventListener('abort', cancelled);
    },
  };
}

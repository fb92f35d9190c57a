// Reads a published feed over HTTPS as a client does, and notes what a host does that would trouble browsers.
import type { ReadFeedFile } from '../feed/verify-update.ts';

const DEADLINE_MS = 60_000;

export interface HostNotes {
  faults: Set<string>;
  warnings: Set<string>;
  /** The host's own clock, epoch ms; absent where it sends no Date. */
  dateMs?: number;
}

/** @param address of the folder, ending in "/" */
export function hostReader(address: string, notes: HostNotes, fetch = globalThis.fetch): ReadFeedFile {
  return async (path, maxBytes) => {
    try {
      const signal = AbortSignal.timeout(DEADLINE_MS);
      // Node lets the Origin header be set; browsers send their own.
      const headers = { origin: 'https://client.example' };
      const response = await fetch(new URL(path, address), { redirect: 'error', signal, headers });
      if (response.status !== 200) return unreadable(`HTTP_${response.status}`, `the host answers ${response.status}`);
      noteHeaders(response.headers, path, notes);
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of response.body ?? []) {
        length += part.length;
        if (length > maxBytes) return unreadable('TOO_LARGE', `it is larger than ${maxBytes} bytes`);
        parts.push(part);
      }
      return { kind: 'read', bytes: new Uint8Array(Buffer.concat(parts)) };
    } catch (error) {
      const { message, cause } = error as Error;
      return unreadable('UNREACHABLE', cause instanceof Error ? cause.message : message);
    }
  };
}

function noteHeaders(headers: Headers, path: string, notes: HostNotes): void {
  if (headers.get('access-control-allow-origin') !== '*') {
    notes.faults.add(
      'the host does not send "Access-Control-Allow-Origin: *": clients without site access cannot read it',
    );
  }
  const encoding = headers.get('content-encoding');
  if (encoding && path.endsWith('.owabi')) {
    notes.faults.add(`the host sends .owabi files with Content-Encoding ${encoding}: a cut body then looks whole`);
  }
  if (headers.has('set-cookie')) notes.warnings.add('the host sets cookies; clients never send them back');
  const dateMs = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(dateMs)) notes.dateMs = dateMs;
}

function unreadable(reason: string, detail: string) {
  return { kind: 'unreadable', reason, detail } as const;
}

// The whole web as a test browser sees it: one loopback server that answers for every host and notes every request.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { makeCertificate } from './certificate.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
/** A page's HTML, or a function that answers by itself. Keys are hosts without port; sub-domains need keys of their own. */
export type Hosts = Record<string, string | Handler>;

export interface LoggedRequest {
  host: string;
  path: string;
  method: string;
  isTls: boolean;
  headers: IncomingHttpHeaders;
}

/** The browsers' own errands, with or without an extension: refused and not noted. */
const BROWSER_ERRANDS = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
  'aus5.mozilla.org',
]);

export interface Web {
  hosts: Hosts;
  /** Every request of the browser and of the extension, in order. */
  requests: LoggedRequest[];
  httpPort: number;
  httpsPort: number;
  close(): Promise<void>;
}

/** Hosts may be added later by assigning to `web.hosts`. An unknown host answers with an empty page, like a clean site. */
export async function startWeb(hosts: Hosts = {}): Promise<Web> {
  const requests: LoggedRequest[] = [];
  const answer = (isTls: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (BROWSER_ERRANDS.has(host)) return void response.writeHead(503).end();
    requests.push({ host, path: request.url ?? '/', method: request.method ?? '', isTls, headers: request.headers });
    const page = web.hosts[host];
    if (typeof page === 'function') return page(request, response);
    if (request.url === '/favicon.ico') return void response.writeHead(404).end();
    sendHtml(response, page ?? `<!doctype html><html lang="en"><title>${host}</title><h1>A page</h1></html>`);
  };
  const http = createServer(answer(false));
  const https = createTlsServer(await makeCertificate(), answer(true));
  const web: Web = {
    hosts: { ...hosts },
    requests,
    httpPort: await listen(http),
    httpsPort: await listen(https),
    close: async () => {
      await Promise.all([http, https].map((server) => closeServer(server)));
    },
  };
  return web;
}

export function sendHtml(response: ServerResponse, html: string, headers: Record<string, string> = {}) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

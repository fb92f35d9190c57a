// A real HTTP server on this machine that answers as badly as a test asks for.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
}

export interface Loopback {
  address: string;
  /** Every request so far. */
  heard: Heard[];
  answer: (request: IncomingMessage, response: ServerResponse, socket: Socket) => void;
  close(): Promise<void>;
}

export async function startLoopback(answer: Loopback['answer']): Promise<Loopback> {
  const loopback: Loopback = { address: '', heard: [], answer, close: () => closeServer(server) };
  const server = createServer((request, response) => {
    loopback.heard.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    loopback.answer(request, response, request.socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  loopback.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return loopback;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

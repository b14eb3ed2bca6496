/**
 * A proxy that answers every host itself, over http and https. Both browsers are sent through it,
 * so real host names need no hosts file and no test ever leaves the machine.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { certificate } from './certificate.ts';

export interface PortalRequest {
  method: string;
  /** Absolute, as the browser's address line would show it. */
  url: URL;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Starts the proxy; `answer` is asked for every request, whatever its host. */
export async function startProxy(
  answer: (request: PortalRequest) => Promise<Reply>,
): Promise<{ port: number; close(): Promise<void> }> {
  const { key, cert } = await certificate();
  const secureContext = createSecureContext({ key, cert });
  /** Where each tunnelled connection was going: requests inside a tunnel name only a path. */
  const tunnels = new WeakMap<object, string>();
  const sockets = new Set<Socket>();

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const tunnel = tunnels.get(message.socket);
    const address = tunnel ? `https://${tunnel}${message.url}` : (message.url ?? '');
    if (!URL.canParse(address)) {
      response.writeHead(400).end('This is a proxy: ask it for absolute addresses.');
      return;
    }
    const request = {
      method: message.method ?? 'GET',
      url: new URL(address),
      headers: message.headers,
      body: await readBody(message),
    };
    const reply = await answer(request);
    const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : (reply.body ?? Buffer.alloc(0));
    response.writeHead(reply.status ?? 200, {
      'content-length': String(body.byteLength),
      'cache-control': 'no-store',
      ...reply.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.stack : String(error));
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('connect', (message: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const tls = new TLSSocket(socket, { isServer: true, secureContext });
    tls.on('error', () => socket.destroy());
    tunnels.set(tls, (message.url ?? '').replace(/:443$/, ''));
    server.emit('connection', tls);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for the next request; there is none.
        for (const socket of sockets) socket.destroy();
      }),
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server gives for one address: text, and its type where that is not HTML. */
export interface WebPage {
  readonly body: string;
  readonly type?: string;
}

/** A little web of news sites on this machine. */
export interface NewsWeb {
  /** The proxy port a browser is pointed at. */
  readonly port: number;
  /** Every address any part of the browser asked for, in order; `CONNECT host:443` where it asked for a secure one. */
  readonly asked: string[];
  put(address: string, page: WebPage): void;
  close(): Promise<void>;
}

/**
 * Serves pages under any host name by being the browser's only proxy: the addresses are clean (`http://host/path`), and
 * since nothing can go round it, what it was not asked for was not asked by anybody. Secure addresses are refused, which
 * leaves out hosts that browsers know to be https-only.
 */
export async function startNewsWeb(): Promise<NewsWeb> {
  const pages = new Map<string, WebPage>();
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // A proxy is asked for whole addresses.
    const address = withoutQuery(request.url ?? '');
    asked.push(address);
    const page = pages.get(address);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>Not found</title>');
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8' });
    response.end(page.body);
  };
  const server = createServer(answer);
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    put: (address, page) => void pages.set(address, page),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? address;
}

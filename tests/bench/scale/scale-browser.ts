import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import { ROOT } from '../inputs.ts';
import type { ScaleRequest } from './scale-worker.ts';

/** A Chromium whose page starts workers, as the browser starts an extension's. */
export interface ScaleBrowser {
  readonly version: string;
  /** Starts a worker and asks it once; answers with the milliseconds from its start to its answer. */
  readonly askFresh: (request: ScaleRequest) => Promise<{ readonly answer: unknown; readonly ms: number }>;
  /** Asks a worker of its own, and reads the memory it holds meanwhile. */
  readonly askWatched: (request: ScaleRequest) => Promise<{ readonly answer: unknown; readonly bytes: number }>;
  /** Bytes on disk. */
  readonly usage: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const HEAP_EVERY_MS = 100;

/** Starts it with a profile on disk. The worker's script is ours with Dexie, as the extension's background has them. */
export async function openScaleBrowser(executablePath: string, profile: string, port: number): Promise<ScaleBrowser> {
  const script = await bundle(`import ${JSON.stringify(join(ROOT, 'tests/bench/scale/scale-worker.ts'))};`);
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>Scale</title>');
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    protocolTimeout: 0,
    args: ['--no-sandbox', '--unlimited-storage'],
  });
  const page = await browser.newPage();
  page.on('console', (message) => console.error(message.text()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

  const ask = (request: ScaleRequest) =>
    page.evaluate((request) => {
      const begun = performance.now();
      const worker = new Worker('/worker.js');
      worker.postMessage(request);
      return new Promise<{ answer: unknown; ms: number }>((done, fail) => {
        worker.onerror = (error) => fail(new Error(error.message));
        worker.onmessage = ({ data }) => {
          if ('progress' in data) return console.log(data.progress);
          done({ answer: data.answer, ms: performance.now() - begun });
          worker.terminate();
        };
      });
    }, request);

  return {
    version: await browser.version(),
    askFresh: ask,
    async askWatched(request) {
      let bytes = 0;
      const timer = setInterval(async () => {
        try {
          const heap = await page.workers()[0]?.client.send('Runtime.getHeapUsage');
          if (heap) bytes = Math.max(bytes, heap.usedSize + (heap.backingStorageSize ?? 0));
        } catch {
          // It ended between two looks.
        }
      }, HEAP_EVERY_MS);
      const { answer } = await ask(request);
      clearInterval(timer);
      return { answer, bytes };
    },
    usage: () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

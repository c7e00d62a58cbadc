import { Readable, Writable } from 'node:stream';
import type { World } from '@/lib/cli/world.ts';

/** A world to run verbs in: what stands on standard input, and what was printed and said. */
export interface TestWorld extends World {
  readonly printed: () => string;
  readonly said: readonly string[];
  /** What was printed, a JSON value a line. */
  // biome-ignore lint/suspicious/noExplicitAny: printed JSON has no type.
  readonly lines: () => any[];
}

/** Makes a world; `input` is standard input, whole or in pieces. */
export function worldOf(input: string | readonly string[] = ''): TestWorld {
  const pieces: string[] = [];
  const said: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      done();
    },
  });
  return {
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input.map((each) => Buffer.from(each))),
    output,
    outlets: [{ id: 'lantern', name: 'The Lantern', domains: ['lantern.example'], country: null, feeds: [] }],
    warn: (sentence) => said.push(sentence),
    now: () => '2031-05-14T12:00:00.000Z',
    printed: () => pieces.join(''),
    said,
    lines: () =>
      pieces
        .join('')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

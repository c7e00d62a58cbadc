import { Writable } from 'node:stream';
import { compare } from '../lib/cli/compare.ts';

/** Where something stands in a file: UTF-16 offsets, end exclusive. */
export interface PrintedPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A card as `compare` prints it. */
export interface PrintedCard {
  readonly type: string;
  readonly anchor: { readonly start: number; readonly end: number } | null;
  readonly others: readonly PrintedPlace[];
  readonly text: string;
}

/** What tests read of the record that `compare` prints. */
export interface Compared {
  readonly stories: readonly { readonly articles: readonly string[] }[];
  readonly cards: Readonly<Record<string, readonly PrintedCard[]>>;
}

/** Runs `compare` of the command line, which is the browser's own pipeline, on files. */
export async function compareFiles(files: readonly string[]): Promise<Compared> {
  let printed = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  await compare(files, { output, input: process.stdin, outlets: [], warn: () => {}, now: () => '' });
  return JSON.parse(printed);
}

import type { Readable, Writable } from 'node:stream';
import type { ListedOutlet } from '../article/outlets.ts';

/** What a verb needs of the world: where words go, where files come from, what time it is. */
export interface World {
  readonly input: Readable;
  readonly output: Writable;
  /** One plain sentence for the person at the terminal. */
  readonly warn: (sentence: string) => void;
  readonly outlets: readonly ListedOutlet[];
  readonly now: () => string;
}

import type { Highlight } from '../highlights/highlight.ts';
import type { Outcome } from '../protocol.ts';
import type { Sentence } from '../words/sentence.ts';

/** What a file holds, before any of it is looked into: entries that may become highlights. */
export interface Candidates {
  readonly entries: readonly unknown[];
  /** Where an entry stands in the file, as somebody who looks for it there would say. */
  readonly place: (at: number) => Sentence;
  readonly read: (entry: unknown) => Outcome<Highlight>;
}

import type { ReadHighlights } from '@/lib/exports/read-highlights.ts';
import type { Answer, Outcome } from '@/lib/protocol.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { type Sentence, sayIn } from '@/lib/words/sentence.ts';

/** Sentences that lib leaves unsaid, one after the other as a reader of English meets them. */
export function inEnglish(found: Sentence | readonly Sentence[]): string {
  return [found]
    .flat()
    .map((sentence) => sayIn(ENGLISH, sentence))
    .join(' ');
}

/** What came of something, its refusal said in English. */
export function said<Value>(outcome: Outcome<Value>): Answer<Value> {
  return outcome.ok ? outcome : { ok: false, why: inEnglish(outcome.why) };
}

/** Entries of a file that cannot be highlights: where each stands, and why, in English. */
export function refusedIn(read: Outcome<ReadHighlights>): string[][] {
  return read.ok ? read.value.refused.map(({ place, why }) => [inEnglish(place), inEnglish(why)]) : [];
}

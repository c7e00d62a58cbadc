import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import type { Evidence } from './card.ts';
import { joinNames } from './join-names.ts';

/** Who printed it, as far as is known, at the head of a line. */
export function outletName({ outlet }: Pick<Evidence, 'outlet'>, words: Words = ENGLISH): string {
  return outlet?.name ?? words.say('words.another');
}

/** Everybody who printed it, the unknown last. */
export function outletNames(evidence: readonly Evidence[], words: Words = ENGLISH): string {
  const known = evidence.flatMap(({ outlet }) => (outlet === null ? [] : [outlet.name]));
  if (known.length === evidence.length) return joinNames(known, words);
  return known.length === 0
    ? outletName({ outlet: null }, words)
    : joinNames([...known, words.say('who.unknown')], words);
}

import type { Cue } from './cues.ts';
import { type Frame, factsAt, frameWord, lowerAt, type Stretch } from './frame.ts';
import { readPhraseRight } from './noun-phrases.ts';
import type { NounPhrase } from './phrase.ts';

/** Who stands behind the verb of a tag: “…,” said [Ann Lee] · “…,” said a spokesman for the firm, [Ann Lee]. */
export function subjectBehindTag(frame: Frame, verb: number, limit: number): NounPhrase | null {
  const phrase = readPhraseRight(frame, verb + 1, limit);
  if (phrase === null || phrase.kind === 'pronoun') return null;
  // Not "said the mayor was", where the quotation belongs to what came before.
  const after = factsAt(frame, phrase.last + 1);
  if (after.auxiliary && !after.infinitiveMark) return null;
  const apposed = lowerAt(frame, phrase.last + 1) === ',' ? readPhraseRight(frame, phrase.last + 2, limit) : null;
  return phrase.kind === 'common' && apposed?.kind === 'name' && apposed.first === apposed.head.first
    ? apposed
    : phrase;
}

/** Whether a verb of saying stands right behind a quotation or opens its sentence, as one does that comes before its subject. */
export function comesBeforeSubject(
  frame: Frame,
  { first, last }: Stretch,
  { verb, first: begins, form, kind }: Cue,
): boolean {
  if (form !== 'finite' || kind !== 'say' || begins !== verb || verb >= last) return false;
  if (verb === first) return true; // read only where it leads in what comes
  const before = frameWord(frame, verb - 1);
  if (before?.kind === 'quote') return true;
  return (
    before?.kind === 'mark' && verb - 2 >= first && frameWord(frame, verb - 2)?.kind === 'quote' && isPart(before.lower)
  );
}

function isPart(mark: string): boolean {
  return mark === ',' || mark === '—' || mark === '–' || mark === '-';
}

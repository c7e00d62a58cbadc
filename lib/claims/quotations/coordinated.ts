import type { VerbShape } from '../../languages/speech-words.ts';
import type { Cue } from './cues.ts';
import { type Frame, factsAt } from './frame.ts';
import { SENTENCE, type Subject, shared } from './subject.ts';

// Cues looked back over for the verb that another is joined to.
const FAR = 4;

/**
 * Whose a verb behind "and" or "but" is: the subject's of the verb that it is joined to, which stands in the same tense. "Lee
 * said bakers fear a rise and urged them to wait": Lee urged. A participle is joined to no finite verb.
 */
export function coordinated(frame: Frame, cues: readonly Cue[], index: number): Subject {
  const own = tenseOf(frame, cues[index] as Cue);
  if (own === null) return shared(index);
  for (let at = index - 1; at >= 0 && at >= index - FAR; at--) {
    const cue = cues[at] as Cue;
    if (cue.form === 'participle') continue;
    const tense = tenseOf(frame, cue);
    if (tense === own || (tense === null && at === index - 1)) return { at: 'cue', cue: at };
    if (at > 0 && !isInside(frame, cues[at - 1] as Cue, cue)) break;
  }
  return cues[index - 1]?.form === 'participle' ? SENTENCE : shared(index);
}

// Whether what a cue says is part of what the cue before it says: "said [that] bakers [fear]", not "said so, but Ford [fears]".
function isInside(frame: Frame, outer: Cue, inner: Cue): boolean {
  if (outer.kind !== 'say') return false;
  for (let at = outer.last + 1; at < inner.first; at++) {
    const { opener, complement, conjunction } = factsAt(frame, at);
    if (frame.words[at]?.kind !== 'word' || conjunction || (opener && !complement)) return false;
  }
  return true;
}

// The tense that a finite verb without an auxiliary stands in.
function tenseOf(frame: Frame, { form, first, verb }: Cue): 'past' | 'present' | null {
  if (form !== 'finite') return null;
  for (let at = first; at < verb; at++) if (factsAt(frame, at).auxiliary) return null;
  return TENSES[factsAt(frame, verb).verb?.shape ?? 'either'] ?? null;
}

const TENSES: Readonly<Partial<Record<VerbShape, 'past' | 'present'>>> = {
  past: 'past',
  third: 'present',
  base: 'present',
};

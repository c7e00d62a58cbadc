import type { Line } from './line.ts';

const OPENERS = new Set(['separately', 'elsewhere']);
const ANOTHER = new Set(['another', 'related', 'unrelated', 'separate', 'different', 'other', 'earlier']);
const EVENTS = new Set(
  'incident incidents event events case cases development accident attack crash episode operation rescue raid'.split(
    ' ',
  ),
);
/** An opening of this many words still says what the sentence is about. */
const OPENING = 7;

/** Whether a sentence turns aside to another event ("In a separate incident, …"): its figures are not this story's. */
export function isAside({ tokens }: Line): boolean {
  const opening = tokens.slice(0, OPENING).map((token) => token.lower);
  if (OPENERS.has(opening[0] ?? '')) return true;
  if (opening[0] !== 'in' && opening[0] !== 'meanwhile') return false;
  const marker = opening.findIndex((word) => ANOTHER.has(word));
  return marker > 0 && opening.slice(marker + 1).some((word) => EVENTS.has(word));
}

import type { Line } from './line.ts';

/** An opening of this many words still says what the sentence is about. */
const OPENING = 7;

/** Whether a sentence turns aside to another event ("In a separate incident, …"): its figures are not this story's. */
export function isAside({ tokens, language: { setting } }: Line): boolean {
  const first = tokens[0]?.lower ?? '';
  if (setting.asideOpeners.has(first)) return true;
  if (!setting.asideLeads.has(first)) return false;
  const opening = tokens.slice(0, OPENING).map((token) => token.lower);
  const marker = opening.findIndex((word) => setting.anothers.has(word));
  return marker > 0 && opening.slice(marker + 1).some((word) => setting.events.has(word));
}

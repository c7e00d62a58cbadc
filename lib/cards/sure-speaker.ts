import type { QuoteUnit } from '../compare/quote-units.ts';
import { type CardGround, memberAt } from './card-member.ts';

/**
 * Below this, a speaker is not named beside the words but taken over from what stands before: a pronoun that may mean another, a
 * paragraph without a tag. Read by hand on published articles, these were somebody else far more often than those above.
 */
const SURE = 0.75;

/** A name, or a role of several words: "aide" or "team" alone names nobody. */
const NAMING = /\p{Lu}|\p{Lo}|\s/u;

/** Whom a card may say to have spoken sentences: whoever an article names most surely; null where none is sure enough. */
export function sureSpeaker(ground: CardGround, units: readonly QuoteUnit[]): string | null {
  let best: { readonly speaker: string; readonly confidence: number } | null = null;
  for (const { member, quotation, speaker } of units) {
    const confidence = memberAt(ground, member).quotations[quotation]?.confidence ?? 0;
    if (speaker !== null && NAMING.test(speaker) && confidence >= SURE && confidence > (best?.confidence ?? 0))
      best = { speaker, confidence };
  }
  return best?.speaker ?? null;
}

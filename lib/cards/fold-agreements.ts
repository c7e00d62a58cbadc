import type { Words } from '../words/words.ts';
import type { RankedCard } from './card-member.ts';
import { makeCard } from './evidence.ts';
import { RANK } from './rank.ts';
import { wordingIn } from './wording.ts';

/** Agreements that keep a card of their own: those that most texts carry. */
const KEPT = 3;
/** One line for one card would save nothing. */
const LEAST_FOLDED = 2;
const MAX_EVIDENCE = 12;

/** The cards with all but a few of the agreeing figures in one. It stands at the first of them, and shows the evidence of all. */
export function foldAgreements(cards: readonly RankedCard[], language: Words): RankedCard[] {
  const agreeing = cards.filter(({ card }) => card.type === 'figure-agree').sort((a, b) => b.rank - a.rank);
  const folded = agreeing.slice(KEPT).sort((a, b) => (a.card.anchor?.start ?? 0) - (b.card.anchor?.start ?? 0));
  const first = folded[0]?.card;
  if (first === undefined || folded.length < LEAST_FOLDED) return [...cards];
  const words = folded.flatMap(({ card }) => (card.here === null ? [] : [card.here]));
  // One of each before a second of any, so that none goes without.
  const evidence = [0, 1, 2].flatMap((turn) => folded.flatMap(({ card }) => card.evidence.slice(turn, turn + 1)));
  const card = makeCard(
    language,
    'figure-agree',
    first.anchor,
    first.here,
    wordingIn(language).agreeFolded(words),
    evidence.slice(0, Math.max(MAX_EVIDENCE, folded.length)),
    [language.say('reason.folded')],
  );
  return [...cards.filter((each) => !folded.includes(each)), { rank: RANK.agree - 1, card }];
}

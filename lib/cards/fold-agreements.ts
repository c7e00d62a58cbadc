import type { RankedCard } from './card-member.ts';
import { makeCard } from './evidence.ts';
import { RANK } from './rank.ts';
import { wording } from './wording.ts';

/** Agreements that keep a card of their own: those that most texts carry. */
const KEPT = 3;
/** One line for one card would save nothing. */
const LEAST_FOLDED = 2;
const MAX_EVIDENCE = 12;
const REASON = 'Each of these agrees by itself; they are told in one line, so that they do not crowd out what differs.';

/** The cards with all but a few of the agreeing figures in one. It stands at the first of them, and shows the evidence of all. */
export function foldAgreements(cards: readonly RankedCard[]): RankedCard[] {
  const agreeing = cards.filter(({ card }) => card.type === 'figure-agree').sort((a, b) => b.rank - a.rank);
  const folded = agreeing.slice(KEPT).sort((a, b) => (a.card.anchor?.start ?? 0) - (b.card.anchor?.start ?? 0));
  const first = folded[0]?.card;
  if (first === undefined || folded.length < LEAST_FOLDED) return [...cards];
  const words = folded.flatMap(({ card }) => (card.here === null ? [] : [card.here]));
  // One of each before a second of any, so that none goes without.
  const evidence = [0, 1, 2].flatMap((turn) => folded.flatMap(({ card }) => card.evidence.slice(turn, turn + 1)));
  const card = makeCard(
    'figure-agree',
    first.anchor,
    first.here,
    wording.agreeFolded(words),
    evidence.slice(0, Math.max(MAX_EVIDENCE, folded.length)),
    [REASON],
  );
  return [...cards.filter((each) => !folded.includes(each)), { rank: RANK.agree - 1, card }];
}

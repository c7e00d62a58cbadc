import type { ClaimRef } from '../compare/finding.ts';
import { nameClaim } from '../compare/part-findings.ts';
import type { ClaimName, ClaimPair } from '../stories/parted-claims.ts';
import { type CardGround, memberAt } from './card-member.ts';

/** The most claims elsewhere that one card is held to be about. */
const MOST_PAIRED = 40;

/** The claims that a card sets side by side, as a reader can say of them that they are not the same. */
export function claimPair(
  ground: CardGround,
  claims: ClaimPair['claims'],
  index: number,
  others: readonly ClaimRef[],
): ClaimPair | null {
  const here = nameOf(ground, claims, { member: ground.here, index });
  const there = others.slice(0, MOST_PAIRED).flatMap((other) => nameOf(ground, claims, other) ?? []);
  return here === null || there.length === 0 ? null : { claims, here, there };
}

function nameOf(ground: CardGround, claims: ClaimPair['claims'], ref: ClaimRef): ClaimName | null {
  const { outlet, headline } = memberAt(ground, ref.member);
  const name = nameClaim(ground.members, claims, ref);
  return name && { ...name, source: outlet?.name ?? headline };
}

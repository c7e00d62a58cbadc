import type { Claims, Quantity } from '../claims/claim.ts';

/** How far a reader has a kind of hedge reach: half as far as usual, as usual, or twice as far. */
export const REACHES = ['narrow', 'usual', 'wide'] as const;
export type Reach = (typeof REACHES)[number];

/** The same for each kind of hedge: "almost", "more than", "about". */
export type HedgeReach = Readonly<Record<'below' | 'above' | 'approx', Reach>>;

/** What every reader starts with. */
export const USUAL_REACH: HedgeReach = { below: 'usual', above: 'usual', approx: 'usual' };

const TIMES: Readonly<Record<Reach, number>> = { narrow: 0.5, usual: 1, wide: 2 };

/** The claims with their hedges as a reader has them read; the same claims where that is as usual. */
export function withReach<Read extends Claims>(claims: Read, reach: HedgeReach): Read {
  if (Object.values(reach).every((each) => each === 'usual')) return claims;
  return { ...claims, quantities: claims.quantities.map((quantity) => reaching(quantity, reach)) };
}

/** One figure, its hedge reaching as far as that. */
export function reaching(quantity: Quantity, reach: HedgeReach): Quantity {
  const { bound } = quantity;
  return bound === 'exact' || reach[bound] === 'usual' ? quantity : { ...quantity, reach: TIMES[reach[bound]] };
}

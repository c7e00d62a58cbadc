import type { Evidence } from './card.ts';
import { joinNames } from './join-names.ts';

const UNKNOWN = 'another outlet';

/** Who printed it, as far as is known, at the head of a line. */
export function outletName({ outlet }: Pick<Evidence, 'outlet'>): string {
  return outlet?.name ?? 'Another outlet';
}

/** Everybody who printed it, the unknown last. */
export function outletNames(evidence: readonly Evidence[]): string {
  const known = evidence.flatMap(({ outlet }) => (outlet === null ? [] : [outlet.name]));
  if (known.length === evidence.length) return joinNames(known);
  return known.length === 0 ? outletName({ outlet: null }) : joinNames([...known, UNKNOWN]);
}

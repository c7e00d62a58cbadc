import type { Evidence } from '@/lib/cards/card.ts';

/** Who printed it, as far as is known. */
export function outletName(evidence: Pick<Evidence, 'outlet'>): string {
  return evidence.outlet?.name ?? 'another outlet';
}

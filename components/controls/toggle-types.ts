import { CARD_TYPES, type CardType } from '@/lib/cards/card.ts';

/** Card kinds with some switched on or off, in the order of the contract whatever order they were clicked in. */
export function toggleTypes(types: readonly CardType[], which: readonly CardType[], on: boolean): CardType[] {
  return CARD_TYPES.filter((type) => (which.includes(type) ? on : types.includes(type)));
}

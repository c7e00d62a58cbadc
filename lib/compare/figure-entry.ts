import type { Quantity } from '../claims/claim.ts';
import type { ClaimRef } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure with its place and the words of its article's language. */
export interface FigureEntry extends ClaimRef {
  readonly figure: Quantity;
  readonly vocabulary: Vocabulary;
}

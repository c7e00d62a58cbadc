import { exactText, type Fields, listOf, oneOf, orNull, record, type Schema, text } from '../decode.ts';
import type { ClaimName, ClaimPair, PartedClaims } from '../stories/parted-claims.ts';

/** An article's id is its address as a rule. */
const ID_LIMIT = 2200;
const TITLE_LIMIT = 500;
/** More than a claim is named by, and more claims than a card has. */
const WORDS_LIMIT = 600;
const CLAIMS_NAMED = 64;

const claim: Schema<ClaimName> = record<ClaimName>({
  articleId: exactText(ID_LIMIT),
  words: text(WORDS_LIMIT),
  source: orNull(text(TITLE_LIMIT)),
});

const pair: Fields<ClaimPair> = {
  claims: oneOf(['figure', 'quote']),
  here: claim,
  there: listOf(claim, CLAIMS_NAMED),
};

/** Claims of which a reader says that they are not the same, as a page asks for it. */
export const claimPairSchema: Schema<ClaimPair> = record<ClaimPair>(pair);

/** The same as it is kept. */
export const partedSchema: Schema<PartedClaims> = record<PartedClaims>({
  ...pair,
  kind: oneOf(['not-same']),
  id: exactText(64),
  madeAt: orNull(exactText(64)),
});

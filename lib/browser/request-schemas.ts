import { CARD_TYPES } from '../cards/card.ts';
import { byKind, exactText, flag, nothing, oneOf, record, type Schema, slug, text, whole } from '../decode.ts';
import { PACK_SIZE_LIMIT } from '../packs/pack.ts';
import type { Adjustment, Forget, RequestName, Requests } from '../protocol.ts';
import { articleSchema } from './article-schema.ts';
import { claimPairSchema, newCorrectionSchema } from './corrections-schema.ts';
import { railSchema } from './settings-schema.ts';

const forget: Schema<Forget> = byKind<Forget>({
  article: { articleId: text(2200) },
  outlet: { outlet: text(300) },
  day: { day: text(10) },
  learned: {},
  pack: { packId: slug(64) },
});

const adjustment: Schema<Adjustment> = byKind<Adjustment>({
  'card-type': { type: oneOf(CARD_TYPES), isShown: flag() },
  rail: { rail: railSchema },
});

/** Far enough beyond the largest pack that one too large is refused as a pack, in words about packs. */
const FILE_LIMIT = 3 * PACK_SIZE_LIMIT;

/** What each request may ask, decoded before its handler sees it. */
export const requestSchemas: { readonly [Name in RequestName]: Schema<Requests[Name]['ask']> } = {
  annotate: articleSchema,
  learn: articleSchema,
  badge: record({ count: whole(9999) }),
  readStory: articleSchema,
  summarize: nothing(),
  correct: newCorrectionSchema,
  part: claimPairSchema,
  adjust: adjustment,
  undoCorrection: record({ id: exactText(64) }),
  searchStories: record({ words: text(200) }),
  forget,
  importPack: record({ json: exactText(FILE_LIMIT) }),
};

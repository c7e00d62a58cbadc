import { CARD_TYPES } from '../cards/card.ts';
import {
  byKind,
  exactText,
  flag,
  listOf,
  nothing,
  oneOf,
  orNull,
  record,
  type Schema,
  slug,
  text,
  whole,
} from '../decode.ts';
import { LIMITS } from '../packs/limits.ts';
import { PACK_SIZE_LIMIT } from '../packs/pack.ts';
import { claimPairSchema } from '../packs/parted-schema.ts';
import { type Adjustment, type BackUpFrom, DOORS, type Forget, type RequestName, type Requests } from '../protocol.ts';
import { articleSchema } from './article-schema.ts';
import { newCorrectionSchema } from './corrections-schema.ts';
import { AT_ONCE, highlightSchemas } from './highlight-schemas.ts';
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

/** A story's id is made of an address or of a pack's line at most. */
const ID_LIMIT = 2500;
/** Lines come by the hundred kilobytes; one story is a few at least. */
const LINES_LIMIT = 100_000;

/** Far enough beyond the largest pack that one too large is refused as a pack, in words about packs. */
const FILE_LIMIT = 3 * PACK_SIZE_LIMIT;

const backUpFrom: Schema<BackUpFrom> = byKind<BackUpFrom>({
  start: {},
  highlights: { after: exactText(64) },
  packs: { after: exactText(64) },
  stories: { after: exactText(ID_LIMIT) },
});

/** What each request may ask, decoded before its handler sees it. */
export const requestSchemas: { readonly [Name in RequestName]: Schema<Requests[Name]['ask']> } = {
  annotate: articleSchema,
  learn: articleSchema,
  badge: record({ count: whole(9999) }),
  readStory: articleSchema,
  storyById: record({ id: exactText(ID_LIMIT), articleId: orNull(exactText(ID_LIMIT)) }),
  summarize: nothing(),
  correct: newCorrectionSchema,
  part: claimPairSchema,
  adjust: adjustment,
  goTo: record({ door: oneOf(DOORS) }),
  undoCorrection: record({ id: exactText(64) }),
  searchStories: record({ words: text(200) }),
  forget,
  importPack: record({ json: exactText(FILE_LIMIT) }),
  previewPack: record({ json: exactText(FILE_LIMIT) }),
  rollBackPack: record({ packId: slug(64) }),
  exportPack: record({
    id: slug(64),
    title: text(LIMITS.line),
    licence: orNull(text(LIMITS.line)),
    maintainer: orNull(text(LIMITS.line)),
    createdAt: orNull(text(LIMITS.word)),
    storyIds: orNull(listOf(exactText(ID_LIMIT), LIMITS.stories)),
  }),
  backUp: backUpFrom,
  ...highlightSchemas,
  researchFacts: record({
    articles: listOf(record({ articleId: exactText(ID_LIMIT), storyId: orNull(exactText(2500)) }), AT_ONCE),
  }),
  restore: record({ lines: listOf(exactText(FILE_LIMIT), LINES_LIMIT), isTrial: flag() }),
};

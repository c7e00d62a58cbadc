import { byKind, exactText, flag, listOf, nothing, orNull, record, type Schema, text } from '../decode.ts';
import type { HighlightChange, HighlightRequests } from '../highlight-protocol.ts';
import {
  colourSchema,
  highlightId,
  highlightSchema,
  noteSchema,
  tagsSchema,
  targetSchema,
} from '../highlights/highlight-schema.ts';
import type { MadeChange } from '../highlights/made-change.ts';
import { articleSchema } from './article-schema.ts';

/** As many as are changed, deleted or imported in one message; more come in several. */
export const AT_ONCE = 20_000;

const change: Schema<HighlightChange> = byKind<HighlightChange>({
  colour: { colour: colourSchema },
  note: { note: noteSchema },
  tags: { add: tagsSchema, remove: tagsSchema },
});

const deletedAt = orNull(exactText(64));

const madeChange: Schema<MadeChange> = byKind<MadeChange>({
  colour: { id: highlightId, before: colourSchema, after: colourSchema },
  note: { id: highlightId, before: noteSchema, after: noteSchema },
  tags: { id: highlightId, before: tagsSchema, after: tagsSchema },
  deletedAt: { id: highlightId, before: deletedAt, after: deletedAt },
});

/** What each request on highlights may ask. */
export const highlightSchemas: { readonly [Name in keyof HighlightRequests]: Schema<HighlightRequests[Name]['ask']> } =
  {
    saveHighlight: record({
      id: highlightId,
      madeAt: exactText(64),
      target: targetSchema,
      colour: colourSchema,
      note: noteSchema,
      tags: tagsSchema,
      cardId: orNull(exactText(2500)),
      title: text(2000),
      article: orNull(articleSchema),
    }),
    highlightsOnPage: articleSchema,
    removeHighlight: record({ id: highlightId, isUndone: flag() }),
    reattachHighlight: record({ id: highlightId, target: targetSchema }),
    colourHighlight: record({ id: highlightId, colour: colourSchema }),
    highlightStyle: nothing(),
    openHighlight: record({ id: highlightId }),
    findOnItsPage: record({ id: highlightId }),
    listHighlights: record({ after: orNull(highlightId) }),
    changeHighlights: record({ ids: listOf(highlightId, AT_ONCE), change }),
    deleteHighlights: record({ ids: listOf(highlightId, AT_ONCE), isUndone: flag() }),
    takeBackChanges: record({ changes: listOf(madeChange, AT_ONCE) }),
    importHighlights: record({ highlights: listOf(highlightSchema, AT_ONCE), isTrial: flag() }),
    highlightsHealth: nothing(),
    noteBackup: record({ at: exactText(64), isWhole: flag() }),
  };

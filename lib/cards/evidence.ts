import type { Quantity } from '../claims/claim.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import { hash32 } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import type { Card, CardType, DiffRun, Evidence } from './card.ts';
import type { CardMember } from './card-member.ts';

/** What another article printed of a figure. */
export function figureEvidence(member: CardMember, figure: Quantity & { readonly printed?: string }): Evidence {
  return {
    ...source(member),
    start: figure.start,
    end: figure.end,
    words: figure.printed ?? figure.text,
    speaker: figure.attribution,
    diff: null,
  };
}

/** What another article printed of a quotation: the sentences in question, one after the other. */
export function quoteEvidence(
  member: CardMember,
  units: readonly QuoteUnit[],
  diff: readonly DiffRun[] | null = null,
): Evidence {
  const first = units[0];
  const last = units.at(-1);
  return {
    ...source(member),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    words: units.map((unit, at) => gapBefore(units[at - 1], unit) + unit.text).join(''),
    speaker: first?.speaker ?? null,
    diff,
  };
}

/** What stands between two sentences in a card: a mark where the article has others between them. */
function gapBefore(before: QuoteUnit | undefined, unit: QuoteUnit): string {
  if (before === undefined) return '';
  return before.quotation === unit.quotation && before.order + 1 === unit.order ? ' ' : ' … ';
}

/** Puts a card together; its id follows from what it says and where. */
export function makeCard(
  type: CardType,
  anchor: Span | null,
  here: string | null,
  text: string,
  evidence: readonly Evidence[],
  reasons: readonly string[],
): Card {
  const key = `${type}|${anchor?.start ?? ''}|${evidence.map((each) => `${each.articleId}:${each.start}`).join(',')}`;
  const id = hash32(key).toString(36);
  return { id, type, anchor: anchor && { start: anchor.start, end: anchor.end }, here, text, evidence, reasons };
}

function source(member: CardMember): Pick<Evidence, 'articleId' | 'outlet' | 'url' | 'publishedAt' | 'headline'> {
  const { articleId, outlet, url, publishedAt, headline } = member;
  return { articleId, outlet, url, publishedAt, headline };
}

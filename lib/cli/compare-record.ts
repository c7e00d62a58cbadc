import type { Card } from '../cards/card.ts';
import type { CardMember } from '../cards/card-member.ts';
import type { StoryComparison } from '../compare/compare-story.ts';
import type { ClaimRef } from '../compare/finding.ts';

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** One story of `compare`, in the contract's words. A relation across two measures is a group of its own. */
export function storyRecord(
  id: string,
  title: string,
  names: readonly string[],
  members: readonly CardMember[],
  comparison: StoryComparison,
): object {
  const figurePlace = (ref: ClaimRef): Place => {
    const figure = members[ref.member]?.quantities[ref.index];
    return { file: names[ref.member] ?? '', start: figure?.start ?? 0, end: figure?.end ?? 0 };
  };
  const quotePlace = (ref: ClaimRef): Place => {
    const segments = members[ref.member]?.quotations[ref.index]?.segments ?? [];
    return { file: names[ref.member] ?? '', start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
  };
  return {
    id,
    title,
    articles: names,
    figures: figureGroups(members, comparison, figurePlace),
    quotes: quoteGroups(members, comparison, quotePlace),
  };
}

/** One card of `compare`. */
export function cardRecord(card: Card, names: readonly string[], members: readonly CardMember[]): object {
  const nameOf = new Map(members.map((member, at) => [member.articleId, names[at] ?? member.articleId]));
  return {
    type: card.type,
    anchor: card.anchor,
    others: card.evidence.map(({ articleId, start, end }) => ({
      file: nameOf.get(articleId) ?? articleId,
      start,
      end,
    })),
    text: card.text,
    reasons: card.reasons,
  };
}

function figureGroups(
  members: readonly CardMember[],
  { figures }: StoryComparison,
  place: (ref: ClaimRef) => Place,
): object[] {
  const measureOf = (ref: ClaimRef): string => members[ref.member]?.quantities[ref.index]?.measure ?? '';
  const same = figures.findings.filter(({ relation }) => relation !== 'part-of' && relation !== 'differ');
  const groups = figures.measures.map((refs): object => {
    const at = (ref: ClaimRef): number =>
      refs.findIndex((each) => each.member === ref.member && each.index === ref.index);
    const relations = same.flatMap(({ a, b, relation }) =>
      at(a) >= 0 && at(b) >= 0 ? [{ a: at(a), b: at(b), relation }] : [],
    );
    return { measure: measureOf(refs[0] as ClaimRef), members: refs.map(place), relations };
  });
  for (const { relation, a, b } of figures.findings) {
    if (relation !== 'part-of' && relation !== 'differ') continue;
    groups.push({ measure: measureOf(a), members: [a, b].map(place), relations: [{ a: 0, b: 1, relation }] });
  }
  for (const { total, operands } of figures.derived) {
    const relations = [{ a: 0, b: null, relation: 'derived', operands: operands.map(place) }];
    groups.push({ measure: measureOf(total), members: [place(total)], relations });
  }
  return groups;
}

/** Quotations joined by their relations: one group a statement, as wide as its versions reach. */
function quoteGroups(
  members: readonly CardMember[],
  { quotes }: StoryComparison,
  place: (ref: ClaimRef) => Place,
): object[] {
  const speakerOf = (ref: ClaimRef): string | null => members[ref.member]?.quotations[ref.index]?.speaker ?? null;
  return quotes.findings.map(({ a, b, relation, attributionConflict }) => ({
    speaker: speakerOf(a) ?? speakerOf(b),
    members: [a, b].map(place),
    relations: [{ a: 0, b: 1, relation, ...(attributionConflict ? { attributionConflict: true } : {}) }],
  }));
}

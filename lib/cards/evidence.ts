import type { ClaimRef } from '../compare/finding.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import { hash32 } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import type { Words } from '../words/words.ts';
import type { Card, CardType, DiffRun, Evidence } from './card.ts';
import { type CardGround, type CardMember, figureAt, memberAt, wordsOf } from './card-member.ts';
import { sayLookAlikes } from './look-alikes.ts';
import { printedLine } from './printed-line.ts';
import { sureSpeaker } from './sure-speaker.ts';

/** What another article printed of a figure. */
export function figureEvidence(ground: CardGround, ref: ClaimRef): Evidence {
  const [member, figure] = [memberAt(ground, ref.member), figureAt(ground, ref)];
  const words = printedLine(figure);
  const { start, end, attribution: speaker } = figure;
  return {
    ...source(member),
    start,
    end,
    words,
    speaker,
    diff: null,
    lookAlikes: lookAlikes(wordsOf(ground), member, words, speaker, null),
  };
}

/** What another article, by its place, printed of a quotation: the sentences in question, one after the other, unless only a part is. */
export function quoteEvidence(
  ground: CardGround,
  at: number,
  units: readonly QuoteUnit[],
  diff: readonly DiffRun[] | null = null,
  part: string | null = null,
): Evidence {
  const member = memberAt(ground, at);
  const words = part ?? joinUnits(units);
  const speaker = sureSpeaker(ground, units);
  return {
    ...source(member),
    start: units[0]?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    words,
    speaker,
    diff,
    lookAlikes: lookAlikes(wordsOf(ground), member, words, speaker, diff),
  };
}

/** Sentences of one quotation as they are shown: a mark of omission stands where the article has others, or who says it, between them. */
export function joinUnits(units: readonly QuoteUnit[]): string {
  return units.reduce((joined, unit, at) => {
    const before = units[at - 1];
    if (before === undefined) return unit.text;
    // A comma at the end of a run is that of its tag: "It is late," she said. "We go."
    return runsOn(before, unit)
      ? `${joined} ${unit.text}`
      : `${joined.replace(/(?:,|…|\.{3})$/, '').trimEnd()} … ${unit.text}`;
  }, '');
}

function runsOn(before: QuoteUnit, unit: QuoteUnit): boolean {
  return before.quotation === unit.quotation && before.order + 1 === unit.order && !before.text.endsWith(',');
}

/** Puts a card together; its id follows from what it says and where, and its reasons begin with the rule of its kind. */
export function makeCard(
  words: Words,
  type: CardType,
  anchor: Span | null,
  here: string | null,
  text: string,
  evidence: readonly Evidence[],
  grounds: readonly string[],
  { pair = null, spread = null }: Partial<Pick<Card, 'pair' | 'spread'>> = {},
): Card {
  const reasons = [words.say(`rule.${type}`), ...grounds];
  const key = `${type}|${anchor?.start ?? ''}|${evidence.map((each) => `${each.articleId}:${each.start}`).join(',')}`;
  const id = hash32(key).toString(36);
  const place = anchor && { start: anchor.start, end: anchor.end };
  return { id, type, anchor: place, here, text, evidence: eachLineOnce(evidence), reasons, pair, spread };
}

/** One sentence with two figures is one piece of evidence. */
function eachLineOnce(evidence: readonly Evidence[]): Evidence[] {
  const shown = new Set<string>();
  return evidence.filter(({ articleId, words }) => {
    const line = `${articleId} ${words}`;
    const isNew = !shown.has(line);
    shown.add(line);
    return isNew;
  });
}

/** On all that is shown: the words, who is said to have said and printed them, and this article's words beside them. */
function lookAlikes(
  language: Words,
  { outlet, headline }: CardMember,
  words: string,
  speaker: string | null,
  diff: readonly DiffRun[] | null,
): string[] {
  const here = (diff ?? []).flatMap((run) => (run.side === 'there' ? [] : [run.text]));
  return sayLookAlikes([words, speaker, headline, outlet?.name, ...here].join('\n'), language);
}

function source(member: CardMember): Pick<Evidence, 'articleId' | 'outlet' | 'url' | 'publishedAt' | 'headline'> {
  const { articleId, outlet, url, publishedAt, headline } = member;
  return { articleId, outlet, url, publishedAt, headline };
}

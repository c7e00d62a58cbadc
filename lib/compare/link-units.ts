import { type Alignment, alignWords } from './align-words.ts';
import type { QuoteUnit } from './quote-units.ts';
import { areTwoPeople, isSameSpeaker } from './speakers.ts';
import type { UnitLink } from './unit-link.ts';

// How well words must align, by length: measured on unrelated articles, none of which reached these lines.
const LINES: readonly { readonly words: number; readonly score: number }[] = [
  { words: 8, score: -0.4 },
  { words: 6, score: -0.3 },
  { words: 4, score: -0.2 },
  { words: 2, score: 0 },
];
/** Two or three words must be said by one speaker to be one quotation: short phrases are anybody's. */
const SHORT_WORDS = 4;
/** Two named people say like things of one event; only the same sentence, nearly word for word, is one quotation. */
const TWO_SPEAKERS = -0.16;
const TWO_SPEAKERS_WORDS = 8;
const TWO_SPEAKERS_WHOLE = 0.7;
/** … or, where it is the same to the last word, from so many: languages that drop pronouns say more in fewer. */
export const TWO_SPEAKERS_SAME = 6;
/** A role or a body may be the person another outlet names, or somebody who contradicts: looser wording proves neither. */
const OTHER_NAME = 0.5;
/** A free rewording keeps this share of the shorter sentence's meaning-bearing words … */
const CONTENT_SHARE = 0.5;
/** … and at least so many of them, so that a topic word or two is not taken for a statement. */
const CONTENT_SHARED = 3;
/** … with about a quarter of its words in the same order: three words of one field are not a sentence. */
const CONTENT_SCORE = -0.78;
/** A long first sentence before one that is linked: half of the words that carry meaning, and about half of all in order. */
const OPENING_WORDS = 10;
const OPENING_SHARE = 0.5;
const OPENING_SCORE = -0.5;
/** Between neighbours that are linked in order, less is enough. */
const CONTEXT_SHARE = 0.2;
const CONTEXT_SHARED = 2;
const CONTENT_WORDS = 5;

/** Of articles days apart only what is nearly word for word is one quotation: people say like things every week. */
const OTHER_DAY = -0.2;

/** Whether two members are of different days, so that the same people may have spoken again. */
export type DaysApart = (a: number, b: number) => boolean;

/** The links between sentences of different articles. Candidates share a language and a stem, so unrelated pairs cost nothing. */
export function linkUnits(units: readonly QuoteUnit[], daysApart: DaysApart = () => false): UnitLink[] {
  const links: UnitLink[] = [];
  const weak: [QuoteUnit, QuoteUnit][] = [];
  for (const [left, right] of candidatePairs(units)) {
    const link = linkPair(left, right);
    if (daysApart(left.member, right.member)) {
      if (link !== null && link.alignment.score >= OTHER_DAY) links.push(link);
    } else if (link !== null) links.push(link);
    else weak.push([left, right]);
  }
  return [...links, ...linkByContext(weak, links)];
}

function* candidatePairs(units: readonly QuoteUnit[]): Generator<[QuoteUnit, QuoteUnit]> {
  const byStem = new Map<string, QuoteUnit[]>();
  for (const unit of units) {
    const seen = new Set<number>();
    for (const stem of unit.stems) {
      const holders = byStem.get(stem);
      if (holders === undefined) byStem.set(stem, [unit]);
      else {
        for (const other of holders) {
          if (other.member === unit.member || other.vocabulary !== unit.vocabulary || seen.has(other.id)) continue;
          seen.add(other.id);
          yield [other, unit];
        }
        holders.push(unit);
      }
    }
  }
}

function linkPair(left: QuoteUnit, right: QuoteUnit): UnitLink | null {
  const [a, b] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const sameSpeaker = areOfOneSpeaker(a, b);
  const alignment = alignWords(a.words, b.words);
  // "It was safe" and "It was not safe" are two statements, unless one person is known to have made both.
  if (!sameSpeaker && isTurnedOver(a, b, alignment)) return null;
  const isOther = a.speaker !== null && b.speaker !== null && !sameSpeaker;
  const isTwo = areTwoPeople(a.speaker, b.speaker, a.vocabulary);
  const isSame = alignment.score === 0 && a.words.length === b.words.length;
  const least = isSame ? TWO_SPEAKERS_SAME : Math.max(TWO_SPEAKERS_WORDS, b.words.length * TWO_SPEAKERS_WHOLE);
  if (isTwo && (alignment.score < TWO_SPEAKERS || a.words.length < least)) return null;
  const line = LINES.find((each) => a.words.length >= each.words);
  if (line !== undefined && alignment.score >= (isOther ? line.score * OTHER_NAME : line.score)) {
    if (a.words.length >= SHORT_WORDS || sameSpeaker) return { a, b, alignment, by: 'words' };
  }
  if (!sameSpeaker) return null;
  const { shared, share } = sharedContent(a, b);
  if (
    Math.min(a.stems.size, b.stems.size) < CONTENT_SHARED ||
    shared < CONTENT_SHARED ||
    share < CONTENT_SHARE ||
    alignment.score < CONTENT_SCORE
  )
    return null;
  return { a, b, alignment, by: 'content' };
}

/** Sentences of one speaker that lie between, or right beside, sentences already linked in the same order. */
function linkByContext(pairs: readonly [QuoteUnit, QuoteUnit][], links: readonly UnitLink[]): UnitLink[] {
  const linked = new Set<string>();
  const taken = new Set<string>();
  for (const { a, b } of links) {
    linked.add(place(a, 0, b, 0)).add(place(b, 0, a, 0));
    taken.add(`${a.id}>${b.member}`).add(`${b.id}>${a.member}`);
  }
  const found: UnitLink[] = [];
  for (const [left, right] of pairs) {
    if (!areOfOneSpeaker(left, right)) continue;
    if (taken.has(`${left.id}>${right.member}`) && taken.has(`${right.id}>${left.member}`)) continue;
    if (Math.min(left.words.length, right.words.length) < CONTENT_WORDS) continue;
    const { shared, share } = sharedContent(left, right);
    if (shared < CONTEXT_SHARED || share < CONTEXT_SHARE) continue;
    const before = [1, 2].some((n) => linked.has(place(left, -1, right, -n)) || linked.has(place(left, -n, right, -1)));
    const after = [1, 2].some((n) => linked.has(place(left, 1, right, n)) || linked.has(place(left, n, right, 1)));
    const isBetween = before && (after || share >= CONTEXT_SHARE * 1.5);
    const opens = after && left.order === 0 && right.order === 0 && share >= OPENING_SHARE;
    if (!isBetween && !opens) continue;
    const [a, b] = left.words.length <= right.words.length ? [left, right] : [right, left];
    const alignment = alignWords(a.words, b.words);
    if (!isBetween && (a.words.length < OPENING_WORDS || alignment.score < OPENING_SCORE)) continue;
    found.push({ a, b, alignment, by: 'context' });
  }
  return found;
}

/** Whether a word that makes the opposite stands in one and not in the other. */
function isTurnedOver(a: QuoteUnit, b: QuoteUnit, { steps }: Alignment): boolean {
  const { negations } = a.vocabulary;
  const negates = ({ words }: QuoteUnit, at: number): boolean => negations.has(words[at]?.key ?? '');
  return steps.some((step) => !step.same && negates(a, step.a) !== negates(b, step.b));
}

function areOfOneSpeaker(a: QuoteUnit, b: QuoteUnit): boolean {
  return a.speaker !== null && b.speaker !== null && isSameSpeaker(a.speaker, b.speaker, a.vocabulary);
}

function place(a: QuoteUnit, stepA: number, b: QuoteUnit, stepB: number): string {
  return `${a.member}.${a.quotation}.${a.order + stepA}|${b.member}.${b.quotation}.${b.order + stepB}`;
}

function sharedContent(a: QuoteUnit, b: QuoteUnit): { shared: number; share: number } {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared++;
  return { shared, share: shared / Math.max(1, Math.min(a.stems.size, b.stems.size)) };
}

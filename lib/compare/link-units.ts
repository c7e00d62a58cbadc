import { type AlignedStep, type Alignment, alignWords } from './align-words.ts';
import { linkByContext } from './link-by-context.ts';
import { linkSameRuns } from './link-same-runs.ts';
import { linkSplices } from './link-splices.ts';
import { withoutPrintedAlike } from './printed-alike.ts';
import type { QuoteUnit } from './quote-units.ts';
import { isSamePhrase } from './same-phrase.ts';
import { areKin, type SharedMeaning, sharedMeaning, sharedSense } from './shared-meaning.ts';
import { areOfOneSpeaker, areTwoPeople } from './speakers.ts';
import { isLongOpening, isSameButTrifles, type UnitLink } from './unit-link.ts';
import type { ComparedWord } from './words.ts';

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
/** … or a little looser where they share so much that is not everybody's that nobody said it twice. */
const TWO_SPEAKERS_TELLING = -0.3;
const TELLING_WEIGHT = 3;
const TELLING_SHARE = 0.7;
const TWO_SPEAKERS_WORDS = 8;
const TWO_SPEAKERS_WHOLE = 0.7;
/** … or, where it is the same to the last word, from so many: languages that drop pronouns say more in fewer. */
const TWO_SPEAKERS_SAME = 6;
/** A role or a body may be the person another outlet names, or somebody who contradicts: looser wording proves neither. */
const OTHER_NAME = 0.5;
/** A free rewording keeps this share of the shorter sentence's meaning-bearing words … */
const CONTENT_SHARE = 0.5;
/** … and at least so many of them, so that a topic word or two is not taken for a statement. */
const CONTENT_SHARED = 3;
const CONTENT_WEIGHT = 2;
/** … in more than a phrase, which is used again of other things. */
const CONTENT_WORDS = 6;
/** … with about a quarter of its words in the same order: three words of one field are not a sentence. */
const CONTENT_SCORE = -0.78;
/** Where near-synonyms count too, they must be of about one length, nearer in order and share more: a topic has synonyms as well. */
const SENSE_LENGTH = 0.6;
const SENSE_SCORE = -0.65;
const SENSE_SHARE = 0.6;
/** The same course is this share of the longer sentence, in order, with some telling words: everyday ones will do. */
const COURSE_WORDS = 8;
const COURSE_SHARE = 0.75;
const COURSE_TELLING = 2;
/** Two sentences of about one length that have no more than two or three telling words share most of them, on either side, in one order. */
const FEW_WORDS = 8;
const FEW_LENGTH = 0.7;
const FEW_SHARE = 0.65;
/** A rewording keeps its beginning or its end, this many words of it, and another run as long. */
const END_WORDS = 3;
const END_SENTENCE = 10;
/** Words changed inside the marks leave this share of what the sentence says. */
const KEPT_SHARE = 0.5;
/** Of two such words one may be all that a turn of phrase brings along. */
const KEPT_WEIGHT = 1;
/** What is not known to be of one speaker must be a sentence; a short one, of words that are not everybody's. */
const UNKNOWN_WORDS = 5;
const UNKNOWN_WEIGHT = 2;
/** Even one speaker's few words may be a manner of speaking. */
const SHORT_WEIGHT = 1;

/** … unless they open the other's sentence. */
const OPENING_WORDS = 3;

/** Of articles days apart only what is nearly word for word is one quotation: people say like things every week. */
const OTHER_DAY = -0.2;
/** … unless both quote a sentence of so many words alike: then they are of one occasion. */
const OCCASION_WORDS = 8;

/** Whether two members are of different days, so that the same people may have spoken again. */
export type DaysApart = (a: number, b: number) => boolean;

/** The links between sentences of different articles. Candidates share a language and a stem, so unrelated pairs cost nothing. */
export function linkUnits(units: readonly QuoteUnit[], daysApart: DaysApart = () => false): UnitLink[] {
  const links: UnitLink[] = [];
  const weak: [QuoteUnit, QuoteUnit][] = [];
  const apart: { readonly pair: [QuoteUnit, QuoteUnit]; readonly link: UnitLink | null }[] = [];
  for (const pair of candidatePairs(units)) {
    const link = linkPair(...pair);
    const isFar = daysApart(pair[0].member, pair[1].member) && (link?.alignment.score ?? -1) < OTHER_DAY;
    if (isFar) apart.push({ pair, link });
    else if (link !== null) links.push(link);
    else weak.push(pair);
  }
  links.push(...linkSameRuns(weak));
  const occasions = new Set(links.filter(isOneOccasion).map(({ a, b }) => membersOf(a, b)));
  for (const { pair, link } of apart) {
    if (!occasions.has(membersOf(...pair))) continue;
    if (link !== null) links.push(link);
    else weak.push(pair);
  }
  const splices = linkSplices(
    weak.filter(([left, right]) => areOfOneSpeaker(left, right)),
    links,
  );
  const unlinked = splices.length > 0 ? [...links, ...splices] : links;
  return withoutPrintedAlike([...unlinked, ...linkByContext(weak, unlinked)]);
}

/** Whether two articles that share a sentence so quote one occasion, however many days lie between them. */
function isOneOccasion({ a, alignment }: UnitLink): boolean {
  return a.words.length >= OCCASION_WORDS && alignment.score >= OTHER_DAY;
}

function membersOf(a: QuoteUnit, b: QuoteUnit): string {
  return a.member < b.member ? `${a.member} ${b.member}` : `${b.member} ${a.member}`;
}

function* candidatePairs(units: readonly QuoteUnit[]): Generator<[QuoteUnit, QuoteUnit]> {
  const byStem = new Map<string, QuoteUnit[]>();
  for (const unit of units) {
    const seen = new Set<number>();
    for (const stem of keysOf(unit)) {
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

/** What a sentence is looked up by: its telling words; one that has none ("It is much too early to say") by all of it. */
function keysOf({ stems, words }: QuoteUnit): Iterable<string> {
  return stems.size > 0 || words.length < UNKNOWN_WORDS ? stems : [words.map(({ key }) => key).join(' ')];
}

function linkPair(left: QuoteUnit, right: QuoteUnit): UnitLink | null {
  const [a, b] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const sameSpeaker = areOfOneSpeaker(a, b);
  const alignment = alignWords(a.words, b.words);
  const meaning = sharedMeaning(a, b);
  // "It was safe" and "It was not safe" are two statements, unless one person is known to have made both.
  if (!sameSpeaker && (isTurnedOver(a, b, alignment) || isCited(a, b, alignment))) return null;
  if (areSameWords(a, b, alignment, sameSpeaker, meaning) || isSamePhrase(a, b, alignment))
    return { a, b, alignment, by: 'words' };
  if (!sameSpeaker) return null;
  if (haveSameContent(a, b, alignment, meaning)) return { a, b, alignment, by: 'content' };
  if (haveSameEnd(a, b, alignment)) return { a, b, alignment, by: 'ends' };
  if (haveSameSense(a, b, alignment)) return { a, b, alignment, by: 'content' };
  return haveSameCourse(a, b, meaning) ? { a, b, alignment, by: 'content' } : null;
}

/** Whether sentences align so well, for their length and for who says them, that they must be one. */
function areSameWords(
  a: QuoteUnit,
  b: QuoteUnit,
  alignment: Alignment,
  sameSpeaker: boolean,
  { weight, share }: SharedMeaning,
): boolean {
  const { score, steps } = alignment;
  const length = a.words.length;
  const isOther = a.speaker !== null && b.speaker !== null && !sameSpeaker;
  const isSame = isSameButTrifles({ a, b, alignment }) && (length === b.words.length || weight >= UNKNOWN_WEIGHT);
  const whole = isLongOpening(alignment) ? 0 : b.words.length * TWO_SPEAKERS_WHOLE;
  const least = isSame ? TWO_SPEAKERS_SAME : Math.max(TWO_SPEAKERS_WORDS, whole);
  const closest = weight >= TELLING_WEIGHT && share >= TELLING_SHARE ? TWO_SPEAKERS_TELLING : TWO_SPEAKERS;
  if (areTwoPeople(a.speaker, b.speaker, a.vocabulary) && (score < closest || length < least)) return false;
  if (!sameSpeaker && (length < UNKNOWN_WORDS || (length < TWO_SPEAKERS_WORDS && weight < UNKNOWN_WEIGHT)))
    return false;
  if (length < SHORT_WORDS && weight < SHORT_WEIGHT && !isOpening(a, b, alignment)) return false;
  if (score < 0 && share < KEPT_SHARE) return false;
  if (share <= KEPT_SHARE && weight <= KEPT_WEIGHT && isOfAnother(a, b, steps)) return false;
  const line = LINES.find((each) => length >= each.words);
  return line !== undefined && score >= (isOther ? Math.min(line.score * OTHER_NAME, closest) : line.score);
}

/** Whether a short sentence is the beginning of the other, to the last word: "Nothing changes today." */
function isOpening(a: QuoteUnit, b: QuoteUnit, { score, steps }: Alignment): boolean {
  return (
    score === 0 &&
    a.words.length >= OPENING_WORDS &&
    a.stems.size > 0 &&
    steps[0]?.b === 0 &&
    /[.,!?]$/.test(a.text) &&
    b.order === a.order
  );
}

/** Whether one word for another, no synonym, is all that parts two sentences: "never take your vote for granted" and "your house". */
function isOfAnother(a: QuoteUnit, b: QuoteUnit, steps: readonly AlignedStep[]): boolean {
  const changed = steps.filter((step) => !step.same);
  const [only] = changed;
  if (changed.length !== 1 || only === undefined || areAlike(a, b, only)) return false;
  return isTelling(a, only.a) && isTelling(b, only.b);
}

function areAlike(a: QuoteUnit, b: QuoteUnit, step: AlignedStep): boolean {
  return areKin(a.words[step.a]?.stem ?? '', b.words[step.b]?.stem ?? '', a.vocabulary);
}

function isTelling({ words }: QuoteUnit, at: number): boolean {
  return words[at]?.content === true;
}

/** Whether one speaker's sentences say most of the same, freely worded. */
function haveSameContent(
  a: QuoteUnit,
  b: QuoteUnit,
  { score }: Alignment,
  { words, weight, share }: SharedMeaning,
): boolean {
  if (a.words.length < CONTENT_WORDS) return false;
  if (weight < CONTENT_WEIGHT || share < CONTENT_SHARE || shareOnlyNames(a, b)) return false;
  if (words >= CONTENT_SHARED) return score >= CONTENT_SCORE;
  if (a.words.length < Math.max(FEW_WORDS, b.words.length * FEW_LENGTH)) return false;
  if (words < Math.max(a.stems.size, b.stems.size) * FEW_SHARE || score < CONTENT_SCORE) return false;
  return inOrder(a, b) === inOrder(b, a);
}

/** Whether names are all that two sentences have in common: they say of whom somebody spoke, not what was said. */
function shareOnlyNames(a: QuoteUnit, b: QuoteUnit): boolean {
  if (a.vocabulary.nounsCapitalised) return false;
  const isName = ({ words, text }: QuoteUnit, stem: string): boolean =>
    words.some((word, at) => at > 0 && word.stem === stem && /\p{Lu}/u.test(text.charAt(word.start)));
  return [...a.stems].every((stem) => !b.stems.has(stem) || isName(a, stem) || isName(b, stem));
}

/** Whether one speaker's sentences, of about one length, say most of the same, some of it in other words: "my dad" and "my father". */
function haveSameSense(a: QuoteUnit, b: QuoteUnit, { score }: Alignment): boolean {
  if (a.words.length < b.words.length * SENSE_LENGTH || score < SENSE_SCORE) return false;
  const { words, weight, share } = sharedSense(a, b);
  return words >= CONTENT_SHARED && weight >= CONTENT_WEIGHT && share >= SENSE_SHARE;
}

/** Whether one speaker's sentences run alike, word by word but for endings: "still thinking of leaving" and "thinking whether to leave". */
function haveSameCourse(a: QuoteUnit, b: QuoteUnit, { words }: SharedMeaning): boolean {
  const least = b.words.length * COURSE_SHARE;
  if (words < COURSE_TELLING || a.words.length < Math.max(COURSE_WORDS, least)) return false;
  const stemmed = (unit: QuoteUnit): ComparedWord[] => unit.words.map((word) => ({ ...word, key: word.stem }));
  return alignWords(stemmed(a), stemmed(b)).steps.filter(({ same }) => same).length >= least;
}

/** The telling words that a sentence shares with another, in its own order. */
function inOrder({ stems }: QuoteUnit, other: QuoteUnit): string {
  return [...stems].filter((stem) => other.stems.has(stem)).join(' ');
}

/** Whether one speaker's sentences begin or end alike and have another run alike, either with a word that is not everybody's. */
function haveSameEnd(a: QuoteUnit, b: QuoteUnit, { steps }: Alignment): boolean {
  if (a.words.length < END_SENTENCE) return false;
  const runs: AlignedStep[][] = [];
  for (const [at, step] of steps.entries()) {
    if (!step.same) continue;
    if (at > 0 && steps[at - 1]?.same) runs.at(-1)?.push(step);
    else runs.push([step]);
  }
  const { light } = a.vocabulary;
  const telling = runs.filter(
    (run) =>
      run.length >= END_WORDS &&
      run.some((step) => a.words[step.a]?.content && !light.has(a.words[step.a]?.stem ?? '')),
  );
  const isAtEnd = (run: readonly AlignedStep[]): boolean =>
    (run[0]?.a === 0 && run[0].b === 0) ||
    (run.at(-1)?.a === a.words.length - 1 && run.at(-1)?.b === b.words.length - 1);
  return telling.length > 1 && telling.some(isAtEnd);
}

/** Whether all that two sentences share stands, in one of them alone, in marks within: then its speaker cites the other. */
function isCited(a: QuoteUnit, b: QuoteUnit, { steps }: Alignment): boolean {
  const same = steps.filter((step) => step.same);
  const stands = ({ cited }: QuoteUnit, places: readonly number[]): boolean =>
    cited.some(({ from, to }) => places.every((place) => place >= from && place < to));
  const inA = stands(
    a,
    same.map((step) => step.a),
  );
  const inB = stands(
    b,
    same.map((step) => step.b),
  );
  return inA !== inB;
}

/** Whether a word that makes the opposite stands in one and not in the other. */
function isTurnedOver(a: QuoteUnit, b: QuoteUnit, { steps }: Alignment): boolean {
  const { negations } = a.vocabulary;
  const negates = ({ words }: QuoteUnit, at: number): boolean => negations.has(words[at]?.key ?? '');
  return steps.some((step) => !step.same && negates(a, step.a) !== negates(b, step.b));
}

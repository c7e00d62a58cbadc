import type { Quotation } from '../claims/claim.ts';
import type { QuotationPair } from './quotation-pairs.ts';
import { type QuoteUnit, quotationKey } from './quote-units.ts';
import { areTwoPeople, isSameSpeaker, speakersConflict } from './speakers.ts';
import { isLongOpening, isSameButTrifles, type UnitLink } from './unit-link.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Only words this alike, in order, may be called one line that two speakers are given. */
const CONFLICT_SCORE = -0.2;
const CONFLICT_WORDS = 8;
/** … or, the same to the last word that tells anything, from so many: languages that drop pronouns say more in fewer. */
const CONFLICT_WORDS_SAME = 6;
/** … and most of both sentences: a phrase inside another sentence may be taken up by anybody. */
const CONFLICT_WHOLE = 0.7;
/**
 * A conflict of speakers is an accusation: both must be named beside their words, by name or by office, or by a pronoun
 * beyond doubt, which is as sure as a name; and one of them as surely as by name. On a thousand articles, other pronouns
 * made nine in ten of the conflicts, all of them ours.
 */
const CONFLICT_CONFIDENCE = 0.8;
const CONFLICT_BY_NAME = 0.9;
/** With both tagged by name ("…," said Ada Marlow) there is nothing left to resolve wrongly. */
const CONFLICT_BY_TAG = 0.95;

/** A quotation of a pair as conflicts are judged: its speaker by the fullest name the story has, and how sure that is. */
interface Side {
  readonly unit: QuoteUnit;
  readonly speaker: string;
  readonly confidence: number;
  /** Its own article names the speaker in full beside it, or another does beside the same words. */
  readonly isNamed: boolean;
}

/** The speakers of each article, each once. */
type Cast = ReadonlyMap<number, ReadonlySet<string>>;

/** The pairs of quotations in which two articles give one line to two people. */
export function findConflicts(
  pairs: readonly QuotationPair[],
  units: readonly QuoteUnit[],
  quotationOf: (unit: QuoteUnit) => Quotation,
): ReadonlySet<QuotationPair> {
  const cast = castOf(units);
  const confirmed = confirmedQuotations(pairs, quotationOf);
  const sideOf = (unit: QuoteUnit): Side | null => {
    const { speaker, mention, confidence } = quotationOf(unit);
    if (speaker === null || mention === null) return null;
    const isConfirmed = confirmed.has(quotationKey(unit));
    return {
      unit,
      speaker: fullName(speaker, cast),
      confidence: isConfirmed ? Math.max(confidence, CONFLICT_BY_TAG) : confidence,
      isNamed: isConfirmed || isNamedInFull(speaker, mention.end - mention.start),
    };
  };
  const direct = pairs.filter(({ a, b, links }) => {
    if (!isOneLine(links)) return false;
    const [one, other] = [sideOf(a), sideOf(b)];
    return one !== null && other !== null && isConflict(one, other, cast);
  });
  return new Set(direct.length === 0 ? [] : [...direct, ...inParts(pairs, direct)]);
}

/**
 * Whether two articles give one line to two people. Unless both tag it by name, both must quote both of them: an article
 * that names only one may mean the other by an office that we resolve wrongly, and then the conflict would be ours.
 */
function isConflict(one: Side, other: Side, cast: Cast): boolean {
  const { vocabulary } = one.unit;
  const [least, most] = [Math.min(one.confidence, other.confidence), Math.max(one.confidence, other.confidence)];
  if (least < CONFLICT_CONFIDENCE || most < CONFLICT_BY_NAME) return false;
  // Two of one surname are two ways of printing one person, for all we know, unless one article quotes both.
  const isKnown =
    one.isNamed &&
    other.isNamed &&
    areTwoPeople(one.speaker, other.speaker, vocabulary) &&
    areKnownTwo(one.speaker, other.speaker, cast, vocabulary);
  if (!isKnown && !speakersConflict(one.speaker, other.speaker, vocabulary)) return false;
  const bothQuoteBoth =
    quotes(cast.get(one.unit.member), other.speaker, vocabulary) &&
    quotes(cast.get(other.unit.member), one.speaker, vocabulary);
  return bothQuoteBoth || least >= CONFLICT_BY_TAG;
}

/** Whether what meets is a line of some length: one sentence, or several that are the same to the last telling word. */
function isOneLine(links: readonly UnitLink[]): boolean {
  const same = links.filter(isSameButTrifles).reduce((sum, { a }) => sum + a.words.length, 0);
  const isLong = ({ a, b, alignment }: UnitLink): boolean =>
    a.words.length >= CONFLICT_WORDS &&
    (a.words.length >= b.words.length * CONFLICT_WHOLE || isLongOpening(alignment)) &&
    alignment.score >= CONFLICT_SCORE;
  return same >= CONFLICT_WORDS_SAME || links.some(isLong);
}

/** What one article gives to somebody in full, another may give to the same person in part: that part is in conflict too. */
function inParts(pairs: readonly QuotationPair[], direct: readonly QuotationPair[]): QuotationPair[] {
  const against = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    against.set(one, (against.get(one) ?? new Set()).add(other));
  };
  for (const { a, b } of direct) {
    add(quotationKey(a), quotationKey(b));
    add(quotationKey(b), quotationKey(a));
  }
  const shares = pairs.filter((pair) => pair.links.some(({ alignment }) => alignment.score === 0) && areOfOne(pair));
  const opposing = new Set(
    shares.flatMap(({ a, b }) => [
      ...[...(against.get(quotationKey(a)) ?? [])].map((other) => `${quotationKey(b)} ${other}`),
      ...[...(against.get(quotationKey(b)) ?? [])].map((other) => `${quotationKey(a)} ${other}`),
    ]),
  );
  return pairs.filter(
    (pair) =>
      (opposing.has(`${quotationKey(pair.a)} ${quotationKey(pair.b)}`) ||
        opposing.has(`${quotationKey(pair.b)} ${quotationKey(pair.a)}`)) &&
      !areOfOne(pair),
  );
}

/**
 * The quotations whose speaker another article confirms: it gives the same words to the same person, and tags them by the
 * whole name. A pronoun or a first name is then as sure as that tag.
 */
function confirmedQuotations(
  pairs: readonly QuotationPair[],
  quotationOf: (unit: QuoteUnit) => Quotation,
): ReadonlySet<string> {
  const isTagged = (unit: QuoteUnit): boolean => {
    const { speaker, mention, confidence } = quotationOf(unit);
    if (speaker === null || mention === null || confidence < CONFLICT_BY_TAG) return false;
    return speaker.includes(' ') && mention.end - mention.start >= speaker.length;
  };
  return new Set(
    pairs.flatMap((pair) => {
      const { a, b, links } = pair;
      if (!areOfOne(pair) || !isOneLine(links)) return [];
      return [...(isTagged(a) ? [quotationKey(b)] : []), ...(isTagged(b) ? [quotationKey(a)] : [])];
    }),
  );
}

function areOfOne({ a, b }: QuotationPair): boolean {
  return a.speaker !== null && b.speaker !== null && isSameSpeaker(a.speaker, b.speaker, a.vocabulary);
}

/** Whether some article quotes the one and the other. */
function areKnownTwo(one: string, other: string, cast: Cast, vocabulary: Vocabulary): boolean {
  return [...cast.values()].some((speakers) => {
    const [firsts, seconds] = [one, other].map((name) =>
      [...speakers].filter((speaker) => isSameSpeaker(speaker, name, vocabulary)),
    ) as [string[], string[]];
    return firsts.some(
      (first) =>
        !isSameSpeaker(first, other, vocabulary) &&
        seconds.some((second) => !isSameSpeaker(second, first, vocabulary) && !isSameSpeaker(second, one, vocabulary)),
    );
  });
}

function quotes(speakers: ReadonlySet<string> | undefined, name: string, vocabulary: Vocabulary): boolean {
  return [...(speakers ?? [])].some((speaker) => isSameSpeaker(speaker, name, vocabulary));
}

/** "Ada" alone, of a family whose names are known, as the one Ada whom the story names in full; else as it is. */
function fullName(speaker: string, cast: Cast): string {
  if (speaker.includes(' ')) return speaker;
  const full = new Set(
    [...cast.values()].flatMap((speakers) => [...speakers].filter((name) => name.startsWith(`${speaker} `))),
  );
  const [only] = full;
  return full.size === 1 && only !== undefined ? only : speaker;
}

/** Whether the whole name stands beside the words, or what is too short for a name: a surname alone may be read as another's of the family. */
function isNamedInFull(speaker: string, mention: number): boolean {
  return mention >= speaker.length || speaker.split(' ').every((word) => mention < word.length);
}

function castOf(units: readonly QuoteUnit[]): Cast {
  const cast = new Map<number, Set<string>>();
  for (const { member, speaker } of units)
    if (speaker !== null) cast.set(member, (cast.get(member) ?? new Set()).add(speaker));
  return cast;
}

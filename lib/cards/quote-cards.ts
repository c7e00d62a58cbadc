import { alignWords } from '../compare/align-words.ts';
import type { ClaimRef, QuoteFinding } from '../compare/finding.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import { isSameSpeaker } from '../compare/speakers.ts';
import { sayIn } from '../words/sentence.ts';
import type { Evidence } from './card.ts';
import { type CardGround, type CardMember, memberAt, type RankedCard, vocabularyHere, wordsOf } from './card-member.ts';
import { claimPair } from './claim-pair.ts';
import { type Counterpart, findCounterparts, isAlsoHere, type UnitPair, unitsOf } from './counterparts.ts';
import { joinUnits, makeCard, quoteEvidence } from './evidence.ts';
import { nameSources } from './name-sources.ts';
import { RANK } from './rank.ts';
import { whoseWords } from './whose-words.ts';
import { wordDiff } from './word-diff.ts';
import { type Subject, wordingIn } from './wording.ts';

/** Past this, a sentence holds so much else that the words in question would be lost in it. */
const MUCH_LONGER = 1.6;
/** Nobody reads a thirteenth version; who else prints one is in the sentence. */
const MAX_EVIDENCE = 12;

/** Cards on the quotations of the open article: other words, another speaker, more or less of the statement. */
export function quoteCards(ground: CardGround): RankedCard[] {
  const counterparts = findCounterparts(ground);
  return [...counterparts].flatMap(([index, found]) => cardsFor(ground, index, found));
}

function cardsFor(ground: CardGround, index: number, counterparts: readonly Counterpart[]): RankedCard[] {
  const cards: RankedCard[] = [];
  const wording = wordingIn(wordsOf(ground));
  const conflicts = counterparts.filter(({ finding }) => finding.attributionConflict);
  // Versions that only a third article joins must at least be of one speaker.
  const rest = counterparts.filter(({ finding, pairs }) => !finding.attributionConflict && pairs.every(isOfOneSpeaker));
  const of = (relation: QuoteFinding['relation']): Counterpart[] =>
    rest.filter(({ finding, pairs }) => finding.relation === relation && pairs.length > 0);
  const firstUnit = ground.comparison.units.find((u) => u.member === ground.here && u.quotation === index);
  if (firstUnit === undefined) return [];

  if (conflicts.length) {
    const speaker = conflicts[0]?.pairs[0]?.there.speaker ?? null;
    cards.push(
      card(ground, 'quote-attribution', conflicts, RANK.attribution, (who, words, outlet) =>
        wording.attribution(who, firstUnit.speaker, speaker, words, outlet),
      ),
    );
  }
  if (of('reworded').length)
    cards.push(
      card(ground, 'quote-reworded', of('reworded'), RANK.reworded, (...told) => wording.quote('reworded', ...told)),
    );
  const hasMore = (counterpart: Counterpart): boolean => counterpart.finding.a.member === ground.here;
  const withMore = of('spliced').filter(hasMore);
  const withLess = of('spliced').filter((counterpart) => !hasMore(counterpart));
  if (withMore.length)
    cards.push(card(ground, 'quote-spliced', withMore, RANK.spliced, (...told) => wording.quote('spliced', ...told)));
  if (withLess.length)
    cards.push(
      card(ground, 'quote-spliced', withLess, RANK.splicedThere, (...told) => wording.quote('splicedThere', ...told)),
    );
  cards.push(...trimmedCards(ground, index, of('trimmed')));
  if (of('verbatim').length)
    cards.push(card(ground, 'quote-verbatim', of('verbatim'), RANK.verbatim, wording.verbatim));
  return cards;
}

function isOfOneSpeaker({ here, there, linked }: UnitPair): boolean {
  return (
    linked ||
    here.speaker === null ||
    there.speaker === null ||
    isSameSpeaker(here.speaker, there.speaker, here.vocabulary)
  );
}

/** Trimmed either way: another article carries more of it (worth reading), or less (worth a line). */
function trimmedCards(ground: CardGround, index: number, trimmed: readonly Counterpart[]): RankedCard[] {
  const cards: RankedCard[] = [];
  const wording = wordingIn(wordsOf(ground));
  const longer: { counterpart: Counterpart; extra: QuoteUnit[] }[] = [];
  const shorter: Counterpart[] = [];
  for (const counterpart of trimmed) {
    const extra = unitsOf(ground, counterpart.other).filter((unit) => !isAlsoHere(ground, unit));
    const isShorterHere = counterpart.finding.a.member === ground.here && counterpart.finding.a.index === index;
    if (extra.length) longer.push({ counterpart, extra });
    // By the sentences that meet: the longer quotation as a whole may still have less of one of them.
    else if (isCutShort(counterpart) || goesOn(counterpart))
      longer.push({ counterpart, extra: theirUnits(counterpart) });
    // A pack may have cut it: then what it leaves out is the pack's doing.
    else if (!isShorterHere && !isCut(ground, counterpart.other)) shorter.push(counterpart);
  }
  if (longer.length) {
    const who = nameSources(
      longer.map(({ counterpart }) => memberAt(ground, counterpart.other.member)),
      hereMember(ground),
      wordsOf(ground),
    );
    const words = joinUnits(longer[0]?.extra ?? []);
    const evidence = longer.map(({ counterpart, extra }) => quoteEvidence(ground, counterpart.other.member, extra));
    cards.push(
      finish(
        ground,
        'quote-trimmed',
        longer.map((each) => each.counterpart),
        evidence,
        RANK.moreOfQuote,
        wording.quote('carriesMore', who, words, whoseWords(words, evidence)),
      ),
    );
  }
  if (shorter.length)
    cards.push(
      card(ground, 'quote-trimmed', shorter, RANK.lessOfQuote, (...told) => wording.quote('carriesLess', ...told)),
    );
  return cards;
}

/** Whether this article has less of the very sentences that meet; a whole sentence misses nothing of itself. */
function isCutShort({ pairs }: Counterpart): boolean {
  return pairs.some(({ here, there }) => there.words.length > here.words.length + 1);
}

/** Whether a sentence there, though it has fewer words, goes on where the one here ends, or begins before it. */
function goesOn({ finding, other }: Counterpart): boolean {
  return finding.links.some(
    ({ a, alignment }) => a.member === other.member && alignment.steps.some((step) => step.a >= 0 && !step.same),
  );
}

function isCut(ground: CardGround, ref: ClaimRef): boolean {
  return memberAt(ground, ref.member).quotations[ref.index]?.cut === true;
}

function theirUnits({ pairs }: Counterpart): QuoteUnit[] {
  return inOrder(pairs.map((pair) => pair.there));
}

function card(
  ground: CardGround,
  type: Parameters<typeof makeCard>[1],
  counterparts: readonly Counterpart[],
  rank: number,
  word: (who: Subject, words: string, outlet: string | null) => string,
): RankedCard {
  const who = nameSources(
    counterparts.map(({ other }) => memberAt(ground, other.member)),
    hereMember(ground),
    wordsOf(ground),
  );
  const evidence = counterparts.slice(0, MAX_EVIDENCE).map(({ other, pairs, finding }): Evidence => {
    const changed = pairs.filter((pair) => !pair.same);
    const shown = changed.length && finding.relation === 'reworded' ? changed : pairs;
    const there = inOrder(shown.map((pair) => pair.there));
    const here = inOrder(shown.map((pair) => pair.here));
    const differs = finding.relation === 'reworded' || (finding.attributionConflict && finding.score < 0);
    const diff = differs ? wordDiff(join(here), join(there), vocabularyHere(ground)) : null;
    const part = shown.length === 1 && shown[0] ? partThatMeets(shown[0]) : null;
    return quoteEvidence(ground, other.member, there, diff, part);
  });
  const words = evidence[0]?.words ?? '';
  const text = word(who, words, whoseWords(words, evidence));
  return finish(ground, type, counterparts, evidence, rank + Math.min(3, evidence.length), text);
}

/** Of a much longer sentence elsewhere, the part that meets the words here, between marks of omission. */
function partThatMeets({ here, there, linked }: UnitPair): string {
  if (!linked || there.words.length < here.words.length * MUCH_LONGER) return there.text;
  const places = alignWords(here.words, there.words).steps.flatMap((step) => (step.b < 0 ? [] : [step.b]));
  const first = there.words[Math.min(...places)];
  const last = there.words[Math.max(...places)];
  if (first === undefined || last === undefined) return there.text;
  const before = first === there.words[0] ? '' : '… ';
  const after = last === there.words.at(-1) ? there.text.slice(last.end) : ' …';
  return before + there.text.slice(first.start, last.end) + after;
}

function finish(
  ground: CardGround,
  type: Parameters<typeof makeCard>[1],
  counterparts: readonly Counterpart[],
  evidence: readonly Evidence[],
  rank: number,
  text: string,
): RankedCard {
  const pairs = counterparts.flatMap((counterpart) => counterpart.pairs);
  const anchor = (pairs.find((pair) => !pair.same) ?? pairs[0])?.here ?? null;
  const words = wordsOf(ground);
  const found = counterparts.flatMap(({ finding }) => finding.reasons);
  const reasons = [...new Set(found.map((reason) => sayIn(words, reason)))];
  const [first] = counterparts;
  const mine = first && (first.finding.a.member === ground.here ? first.finding.a : first.finding.b);
  const others = counterparts.map(({ other }) => other);
  const pair = mine === undefined ? null : claimPair(ground, 'quote', mine.index, others);
  return { rank, card: makeCard(words, type, anchor, anchor?.text ?? null, text, evidence, reasons, { pair }) };
}

function inOrder(units: readonly QuoteUnit[]): QuoteUnit[] {
  return [...new Set(units)].sort((a, b) => a.start - b.start);
}

function join(units: readonly QuoteUnit[]): string {
  return units.map((unit) => unit.text).join(' ');
}

function hereMember(ground: CardGround): CardMember {
  return memberAt(ground, ground.here);
}

import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Quantity, Quotation, Salience } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { chooseTime } from './choose-time.ts';
import { describeMeasure, takenBy } from './describe-measure.ts';
import { findAttribution } from './find-attribution.ts';
import { chooseHour, findHours, type Hour } from './find-hours.ts';
import { choosePlace, findPlaces } from './find-place.ts';
import { findRole } from './find-role.ts';
import { findTimePhrases } from './find-time-phrases.ts';
import { headlineFigures } from './headline-figures.ts';
import { isAside } from './is-aside.ts';
import type { Standing } from './is-news.ts';
import { isPointer } from './is-pointer.ts';
import { judgeSalience } from './judge-salience.ts';
import { lendUnits, printedWith } from './lend-units.ts';
import { type Line, pairAt, phraseBefore, type Run, sliceRun, wordAt } from './line.ts';
import { linesOf } from './lines-of.ts';
import { lastCurrency, nameCents } from './name-cents.ts';
import { countsSterling, namePounds } from './name-pounds.ts';
import type { Amount } from './read-amount.ts';
import { readHedge } from './read-hedge.ts';
import { type NumberReading, readLine } from './read-line.ts';
import type { Noise } from './read-noise.ts';
import { resolvePeriod } from './resolve-period.ts';
import type { Printed } from './unsaid-unit.ts';

// The paragraphs that say what the news is, before the background begins.
const OPENING = 3;

/**
 * The figures of an article's body, in text order. `quotations` tell which stand inside somebody's words. One pass over
 * the tokens: a token that can begin a number starts a small local reader, everything else is looked at only near one.
 */
export function findQuantities(reading: Reading, quotations: readonly Quotation[]): Quantity[] {
  const quoted = quotations.flatMap((quotation) => quotation.segments).sort((a, b) => a.start - b.start);
  const found: Quantity[] = [];
  const headline = headlineFigures(reading);
  let currency: string | null = null;
  let isSterling = false;
  let said: Printed = { count: null, before: null, amounts: [] };
  for (const [place, paragraph] of reading.paragraphs.entries()) {
    const standing = { isLead: place < OPENING, headline, publishedAt: reading.article.publishedAt };
    said = { count: null, before: said.before, amounts: [] };
    for (const line of linesOf(reading.text, paragraph, reading.language)) {
      const readings = readLine(line);
      if (readings.length === 0) continue;
      const printed: Amount[] = [];
      for (const each of readings) if (each.kind === 'amount') printed.push(each.amount);
      currency = lastCurrency(printed) ?? currency;
      isSterling ||= countsSterling(printed);
      const named = namePounds(line, nameCents(line, printed, currency), isSterling);
      const amounts = lendUnits(line, named, said);
      said = printedWith(amounts, said);
      describe(line, readings, amounts, standing, found);
    }
  }
  return markQuoted(found, quoted);
}

// Who was told a figure has nothing to do with what it measures: "the sheriff told the Courier", "logs obtained by the Post".
function namesBeside(line: Line): readonly string[] {
  const { grammar, sources } = line.language;
  const names: string[] = [];
  let at = 0;
  for (const { name, start } of line.names) {
    while (at < line.tokens.length && (line.tokens[at] as Token).start < start) at++;
    const lead = grammar.the.has(wordAt(line, at - 1)) ? at - 1 : at;
    const isTold = line.tokens[at]?.start === start && phraseBefore(line, lead, sources.audience) !== null;
    if (!isTold) names.push(name.toLowerCase());
  }
  return names;
}

// Written out field by field: a literal of one shape is made several times faster than one spread from others.
function describe(
  line: Line,
  readings: readonly NumberReading[],
  amounts: readonly Amount[],
  place: Place,
  found: Quantity[],
): void {
  const context = amounts.length > 0 ? contextOf(line, amounts, place) : null;
  const names = namesBeside(line);
  let next = 0;
  for (const reading of readings) {
    if (reading.kind === 'noise') found.push(fromNoise(line, reading.noise, names));
    else {
      const amount = amounts[next++] ?? reading.amount;
      if (context !== null) found.push(fromAmount(line, amount, names, context));
    }
  }
}

/** Where in an article a sentence stands. */
interface Place extends Standing {
  readonly publishedAt: string | null;
}

/** What the figures of a sentence share. */
interface Context {
  readonly amounts: readonly Amount[];
  readonly times: readonly Run[];
  readonly hours: readonly Hour[];
  readonly taken: Uint8Array;
  readonly places: readonly Run[];
  readonly attribution: string | null;
  readonly isAside: boolean;
  readonly place: Place;
}

function contextOf(line: Line, amounts: readonly Amount[], place: Place): Context {
  const times = findTimePhrases(line);
  return {
    amounts,
    times,
    hours: findHours(line),
    taken: takenBy(line, times, amounts),
    places: findPlaces(line),
    attribution: findAttribution(line),
    isAside: isAside(line),
    place,
  };
}

function fromAmount(line: Line, amount: Amount, names: readonly string[], context: Context): Quantity {
  const hedge = readHedge(line, amount);
  const time = chooseTime(line, hedge, context.times, context.amounts);
  const { measure, head, terms } = describeMeasure(line, amount, hedge, context.times, context.taken);
  const { start, end } = spanOf(line, hedge);
  return {
    start,
    end,
    kind: 'quantity',
    text: line.text.slice(start, end),
    value: amount.value,
    min: amount.min,
    max: amount.max,
    unit: amount.unit,
    bound: hedge.bound,
    role: isPointer(line, amount, terms) ? 'pointer' : findRole(line, amount, hedge),
    measure,
    head,
    terms,
    names,
    scope: {
      time: time && sliceRun(line, time),
      period: time && resolvePeriod(line, time, context.place.publishedAt),
      place: choosePlace(line, context.places, hedge),
      hour: chooseHour(hedge, context.hours),
    },
    attribution: context.attribution,
    salience: salienceOf(line, amount, hedge, terms, context),
    sentence: line.sentence,
    quoted: false,
  };
}

function salienceOf(line: Line, amount: Amount, hedge: Run, terms: readonly string[], context: Context): Salience {
  if (context.isAside || isSide(line, amount)) return 'minor';
  const { isLead, headline } = context.place;
  return judgeSalience(line, amount, hedge, terms, { isLead: isLead && amount === context.amounts[0], headline });
}

// What a rate is counted by ("per 100,000 people", "for every £1"); and a number whose next word might multiply it, where no words are known.
function isSide(line: Line, amount: Amount): boolean {
  const { grammar, numbers, roles } = line.language;
  if (grammar.per.has(wordAt(line, amount.from - 1)) && amount.kind !== 'tally') return true; // "par 31 voix à 24"
  if (roles.eachOf.has(pairAt(line, amount.from - 2))) return true;
  return numbers.multipliers.size === 0 && line.tokens[amount.to]?.kind === 'word' && amount.kind !== 'percent';
}

function fromNoise(line: Line, noise: Noise, names: readonly string[]): Quantity {
  const { start, end } = spanOf(line, noise);
  return {
    start,
    end,
    kind: 'quantity',
    text: line.text.slice(start, end),
    value: noise.value,
    min: noise.min,
    max: noise.max,
    unit: noise.unit,
    bound: 'exact',
    role: 'level',
    measure: '',
    head: '',
    terms: [],
    names,
    scope: { time: null, period: null, place: null, hour: null },
    attribution: null,
    salience: 'noise',
    sentence: line.sentence,
    quoted: false,
  };
}

function spanOf(line: Line, run: Run): Span {
  const start = line.tokens[run.from]?.start ?? line.sentence.start;
  return { start, end: line.tokens[run.to - 1]?.end ?? start };
}

// Both lists are in text order, so that one walk finds which figures lie inside a quotation.
function markQuoted(figures: readonly Quantity[], segments: readonly Span[]): Quantity[] {
  if (segments.length === 0) return [...figures];
  let at = 0;
  return figures.map((figure) => {
    while (at < segments.length && (segments[at]?.end ?? 0) < figure.end) at++;
    const segment = segments[at];
    return segment !== undefined && segment.start <= figure.start ? { ...figure, quoted: true } : figure;
  });
}

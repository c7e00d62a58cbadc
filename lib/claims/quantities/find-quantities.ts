import type { Span } from '../../text/span.ts';
import type { Quantity, Quotation } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { chooseTime } from './choose-time.ts';
import { describeMeasure } from './describe-measure.ts';
import { findAttribution } from './find-attribution.ts';
import { choosePlace, findPlaces } from './find-place.ts';
import { findRole } from './find-role.ts';
import { findTimePhrases } from './find-time-phrases.ts';
import { isAside } from './is-aside.ts';
import { judgeSalience } from './judge-salience.ts';
import { lastCount, lendUnits } from './lend-units.ts';
import { type Line, type Run, sliceRun } from './line.ts';
import { linesOf } from './lines-of.ts';
import type { Amount } from './read-amount.ts';
import { readHedge } from './read-hedge.ts';
import { type NumberReading, readLine } from './read-line.ts';
import type { Noise } from './read-noise.ts';
import { resolvePeriod } from './resolve-period.ts';

/**
 * The figures of an article's body, in text order. `quotations` tell which stand inside somebody's words. One pass over
 * the tokens: a token that can begin a number starts a small local reader, everything else is looked at only near one.
 */
export function findQuantities(reading: Reading, quotations: readonly Quotation[]): Quantity[] {
  const quoted = quotations.flatMap((quotation) => quotation.segments).sort((a, b) => a.start - b.start);
  const found: Quantity[] = [];
  for (const paragraph of reading.paragraphs) {
    let count: Amount | null = null;
    for (const line of linesOf(reading.text, paragraph, reading.language)) {
      const readings = readLine(line);
      if (readings.length === 0) continue;
      const printed: Amount[] = [];
      for (const found of readings) if (found.kind === 'amount') printed.push(found.amount);
      const amounts = lendUnits(line, printed, count);
      count = lastCount(amounts) ?? count;
      found.push(...describe(line, readings, amounts, reading.article.publishedAt));
    }
  }
  return markQuoted(found, quoted);
}

function describe(
  line: Line,
  readings: readonly NumberReading[],
  amounts: readonly Amount[],
  publishedAt: string | null,
): Quantity[] {
  const times = amounts.length > 0 ? findTimePhrases(line) : [];
  const attribution = amounts.length > 0 ? findAttribution(line) : null;
  const places = amounts.length > 0 ? findPlaces(line) : [];
  const names = line.names.map((name) => name.name.toLowerCase());
  const aside = isAside(line);
  let next = 0;
  return readings.map((reading) => {
    if (reading.kind === 'noise') return fromNoise(line, reading.noise, names);
    const amount = amounts[next++] ?? reading.amount;
    const hedge = readHedge(line, amount);
    const others = amounts.filter((other) => other.from !== amount.from);
    const time = chooseTime(line, hedge, times, others);
    const measured = describeMeasure(line, amount, hedge, times, amounts);
    return {
      ...span(line, hedge),
      kind: 'quantity',
      value: amount.value,
      min: amount.min,
      max: amount.max,
      unit: amount.unit,
      bound: hedge.bound,
      role: findRole(line, amount, hedge),
      ...measured,
      names,
      scope: {
        time: time && sliceRun(line, time),
        period: time && resolvePeriod(line, time, publishedAt),
        place: choosePlace(line, places, hedge),
      },
      attribution,
      salience: aside ? 'minor' : judgeSalience(amount, measured.terms),
      sentence: line.sentence,
      quoted: false,
    };
  });
}

function fromNoise(line: Line, noise: Noise, names: readonly string[]): Quantity {
  return {
    ...span(line, noise),
    kind: 'quantity',
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
    scope: { time: null, period: null, place: null },
    attribution: null,
    salience: 'noise',
    sentence: line.sentence,
    quoted: false,
  };
}

function span(line: Line, run: Run): Span & { readonly text: string } {
  const start = line.tokens[run.from]?.start ?? line.sentence.start;
  const end = line.tokens[run.to - 1]?.end ?? start;
  return { start, end, text: line.text.slice(start, end) };
}

// Both lists are in text order, so that one walk finds which figures lie inside a quotation.
function markQuoted(figures: readonly Quantity[], segments: readonly Span[]): Quantity[] {
  let at = 0;
  return figures.map((figure) => {
    while (at < segments.length && (segments[at]?.end ?? 0) < figure.end) at++;
    const segment = segments[at];
    return segment !== undefined && segment.start <= figure.start ? { ...figure, quoted: true } : figure;
  });
}

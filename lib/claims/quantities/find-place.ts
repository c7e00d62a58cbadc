import { type Line, type Run, sliceRun, wordAt } from './line.ts';

// A comma parts a figure from its place by as much as this many words.
const COMMA_COST = 4;

/** The place phrases of a sentence, in order, without their prepositions. */
export function findPlaces(line: Line): Run[] {
  const { grammar, setting } = line.language;
  const places: Run[] = [];
  let at = 0;
  for (const name of line.names) {
    while (at < line.tokens.length && (line.tokens[at]?.start ?? 0) < name.start) at++;
    let to = at;
    while (to < line.tokens.length && (line.tokens[to]?.end ?? 0) <= name.end) to++;
    const from = grammar.the.has(wordAt(line, at - 1)) ? at - 1 : at;
    if (setting.placePrepositions.has(wordAt(line, from - 1)) && isPlace(line, { from: at, to }))
      places.push({ from, to });
  }
  return places;
}

/** The nearest of a sentence's places to a figure, as printed: "the Tarn Islands". */
export function choosePlace(line: Line, places: readonly Run[], figure: Run): string | null {
  let best: Run | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.from < figure.to && figure.from < place.to) continue;
    const cost = distance(line, figure, place);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best === null ? null : sliceRun(line, best);
}

function isPlace(line: Line, run: Run): boolean {
  if (run.to <= run.from) return false;
  const last = wordAt(line, run.to - 1);
  const { calendar, setting } = line.language;
  if (calendar.months.has(last) || calendar.weekdays.has(last)) return false;
  return !setting.notPlaces.has(last) && !last.endsWith("'s");
}

function distance(line: Line, figure: Run, place: Run): number {
  const after = place.from >= figure.to;
  const from = after ? figure.to : place.to;
  const to = after ? place.from : figure.from;
  let cost = to - from;
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at);
    if (word === ',' || word === ';') cost += COMMA_COST;
  }
  return cost;
}

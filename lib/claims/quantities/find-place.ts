import { MONTHS, WEEKDAYS } from '../../languages/english/calendar.ts';
import { type Line, type Run, sliceRun, wordAt } from './line.ts';

const PLACE_PREPOSITIONS = new Set(
  'in at across through throughout from near off outside inside around within into reaching entering over along'.split(
    ' ',
  ),
);
// Capitalised words after a preposition that make the name of a body or a thing, not of a place.
const NOT_PLACES =
  /^(house|senate|court|government|department|ministry|office|party|committee|council|congress|parliament|act|bill|times|post|journal|news|bank|league|cup|commission|agency)$/;
// A comma parts a figure from its place by as much as this many words.
const COMMA_COST = 4;

/** The nearest place phrase to a figure in its sentence, as printed without its preposition: "the Tarn Islands". */
export function findPlace(line: Line, figure: Run): string | null {
  let best: Run | null = null;
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const name of line.names) {
    while (at < line.tokens.length && (line.tokens[at]?.start ?? 0) < name.start) at++;
    let to = at;
    while (to < line.tokens.length && (line.tokens[to]?.end ?? 0) <= name.end) to++;
    const from = wordAt(line, at - 1) === 'the' ? at - 1 : at;
    if (!PLACE_PREPOSITIONS.has(wordAt(line, from - 1)) || !isPlace(line, { from: at, to })) continue;
    if (at < figure.to && figure.from < to) continue;
    const cost = distance(line, figure, { from, to });
    if (cost < least) {
      least = cost;
      best = { from, to };
    }
  }
  return best === null ? null : sliceRun(line, best);
}

function isPlace(line: Line, run: Run): boolean {
  if (run.to <= run.from) return false;
  const last = wordAt(line, run.to - 1);
  return !MONTHS.has(last) && !WEEKDAYS.has(last) && !NOT_PLACES.test(last) && !/'s$/.test(last);
}

function distance(line: Line, figure: Run, place: Run): number {
  const after = place.from >= figure.to;
  const from = after ? figure.to : place.to;
  const to = after ? place.from : figure.from;
  let cost = to - from;
  for (let at = from; at < to; at++) if (/^[,;]$/.test(wordAt(line, at))) cost += COMMA_COST;
  return cost;
}

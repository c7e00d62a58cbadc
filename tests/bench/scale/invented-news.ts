import type { Fingerprint, Weighted } from '../../../lib/stories/fingerprint.ts';
import type { Report } from '../../../lib/stories/story.ts';
import { inventedQuantity, inventedQuotation, inventedReport } from '../../store/invented-report.ts';
import { drawRank, NAMES, randomFrom, STEMS, type Vocabulary, wordOf } from './invented-words.ts';

// The sizes of fingerprints of real articles: sixty stems, twenty names, one in two with quotations.
const TERMS = 60;
const EVENT_TERMS = 30;
const NAMES_OF_REPORT = 20;
const EVENT_NAMES = 9;
const EVENT_RUNS = 90;
/** Of what belongs to the event, a report has so much: two reports then share about a dozen stems and four names. */
const TOLD = 0.65;
const STORIES_A_DAY = 700;

/** Every twentieth story has three reports, the others one. */
export function reportsOfStory(story: number): number {
  return story % 20 === 0 ? 3 : 1;
}

/** What one outlet reports of an invented event; the same for the same numbers. */
export function inventedStoryReport(story: number, outlet: number): Report {
  const said = {
    articleId: `https://outlet-${outlet}.example/${story}`,
    origin: 'learned',
    outlet: `outlet-${outlet}`,
    // A tenth of a real report's: a match reads none of them but those of the story it finds.
    quantities: Array.from({ length: 4 }, () => inventedQuantity()),
    quotations: [inventedQuotation('We moored what boats we could before the wind turned on us.')],
  };
  return { ...inventedReport(said), fingerprint: inventedFingerprint(story, outlet) };
}

/** The fingerprint of one outlet's report of an invented event. */
export function inventedFingerprint(story: number, outlet: number): Fingerprint {
  const event = randomFrom(story);
  const eventTerms = drawn(STEMS, EVENT_TERMS, event);
  const eventNames = drawn(NAMES, EVENT_NAMES, event);
  const runs = story % 2 === 0 ? [] : Array.from({ length: EVENT_RUNS }, () => Math.floor(event() * 2 ** 32));
  const figures = Array.from({ length: 6 }, () => `${Math.floor(event() * 5000)}|people`);
  const own = randomFrom((story + 1) * 8191 + outlet);
  const told = <Item>(items: readonly Item[]) => items.filter(() => own() < TOLD);
  const terms = mixed(told(eventTerms), drawn(STEMS, TERMS, own), own).slice(0, TERMS);
  const names = mixed(told(eventNames), drawn(NAMES, NAMES_OF_REPORT, own), own).slice(0, NAMES_OF_REPORT);
  return {
    language: 'en',
    terms: weighed(terms.map(wordOf)),
    names: weighed(names.map((rank) => `${wordOf(rank % 5000)} ${wordOf(rank)}`)),
    lead: terms.slice(0, 45).map(wordOf),
    shingles: told(runs).sort((a, b) => a - b),
    figures: told(figures),
    day: new Date(Date.UTC(2031, 0, 1 + Math.floor(story / STORIES_A_DAY))).toISOString().slice(0, 10),
  };
}

function drawn(vocabulary: Vocabulary, count: number, random: () => number): number[] {
  return [...new Set(Array.from({ length: count }, () => drawRank(vocabulary, random)))];
}

// What the event is about comes early, though not all of it: the first of each kind are the heaviest.
function mixed(first: readonly number[], others: readonly number[], random: () => number): number[] {
  const placed = [
    ...first.map((rank) => [rank, random()] as const),
    ...others.map((rank) => [rank, 0.3 + random()] as const),
  ];
  return [...new Set(placed.sort((a, b) => a[1] - b[1]).map(([rank]) => rank))];
}

function weighed(words: readonly string[]): Weighted[] {
  return words.map((word, at) => [word, Math.round(1000 / (1 + at / 12)) / 1000]);
}

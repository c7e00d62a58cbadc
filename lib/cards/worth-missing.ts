import type { RunIndex } from '../compare/matching-runs.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import { weightOf } from '../compare/shared-meaning.ts';
import { comparedWords } from '../compare/words.ts';

/** So many other articles make a statement one of the story. */
const CARRIERS = 2;
/** What one article alone quotes must be this long, or say this much by itself … */
const LONG_WORDS = 10;
const WEIGHTY = 4;
/** … or this much, by somebody whom the open article names. A stock phrase says less. */
const WEIGHTY_OF_NAMED = 2;

/**
 * Whether a statement that an article lacks is one to miss: several others carry it, or it says much for one. `lead` are
 * its sentences as one article has them, `all` those of every article.
 */
export function isWorthMissing(lead: readonly QuoteUnit[], all: readonly QuoteUnit[], article: RunIndex): boolean {
  if (new Set(all.map((unit) => unit.member)).size >= CARRIERS) return true;
  const [first] = lead;
  // Who cites another adds little to what the other said.
  if (first === undefined || lead.every((unit) => unit.cited.length > 0)) return false;
  if (lead.some((unit) => unit.words.length >= LONG_WORDS)) return true;
  const weight = weightOf(new Set(lead.flatMap((unit) => [...unit.stems])), first.vocabulary);
  const surname = comparedWords(first.speaker ?? '', first.vocabulary).at(-1)?.key;
  const isNamedHere = surname !== undefined && article.places.has(`${surname} `);
  return weight >= (isNamedHere ? WEIGHTY_OF_NAMED : WEIGHTY);
}

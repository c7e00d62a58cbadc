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
/** Among more articles than these, what one alone quotes is its own colour, unless it quotes somebody at such length. */
const MANY = 3;
const AT_LENGTH = 13;

/** A capital inside a sentence that is not English "I". */
const NAMED = /\s["“‘'«„]?(?!I\b)\p{Lu}/u;
/** What no more than this share of the articles carry is not what the story is told by. */
const FEW = 0.5;

/**
 * Whether a statement that an article lacks is one to miss: several others carry it, or it says much for one. `lead` are
 * its sentences as one article has them, `all` those of every article; `articles` says how many there are.
 */
export function isWorthMissing(
  lead: readonly QuoteUnit[],
  all: readonly QuoteUnit[],
  article: RunIndex,
  articles: number,
): boolean {
  const carriers = new Set(all.map((unit) => unit.member)).size;
  if (carriers <= articles * FEW && all.every(isOfficeTalk)) return false;
  if (carriers >= CARRIERS) return true;
  const [first] = lead;
  // Who cites another adds little to what the other said.
  if (first === undefined || lead.every((unit) => unit.cited.length > 0)) return false;
  if (articles > MANY) return lead.reduce((sum, unit) => sum + unit.words.length, 0) >= AT_LENGTH;
  const weight = weightOf(new Set(lead.flatMap((unit) => [...unit.stems])), first.vocabulary);
  if (lead.some((unit) => unit.words.length >= LONG_WORDS)) return true;
  const surname = comparedWords(first.speaker ?? '', first.vocabulary).at(-1)?.key;
  const isNamedHere = surname !== undefined && article.places.has(`${surname} `);
  return weight >= (isNamedHere ? WEIGHTY_OF_NAMED : WEIGHTY);
}

/**
 * Whether a spokesman, an office or a firm without a name says a sentence in which there is neither a name nor a number: "We
 * do not comment on single cases." Any office says so of anything.
 */
function isOfficeTalk({ speaker, text, words, vocabulary }: QuoteUnit): boolean {
  const lower = (speaker ?? '').toLowerCase();
  const { voice, body } = vocabulary.speakers;
  if (!voice.test(lower) && !(lower === speaker && body.test(lower))) return false;
  return !NAMED.test(text) && !words.some(({ key }) => /^\d/.test(key));
}

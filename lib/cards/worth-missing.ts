import type { RunIndex } from '../compare/matching-runs.ts';
import type { QuoteUnit } from '../compare/quote-units.ts';
import { weightOf } from '../compare/shared-meaning.ts';
import type { Vocabulary } from '../compare/vocabulary.ts';
import { comparedWords } from '../compare/words.ts';

/** So many other articles make a statement one of the story. */
const CARRIERS = 2;
/** What one article alone quotes must be this long, or say this much by itself … */
const LONG_WORDS = 10;
const WEIGHTY = 4;
/** … or this much, by somebody whom the open article names. A stock phrase says less. */
const WEIGHTY_OF_NAMED = 2;
/** Among more articles than these, what one alone quotes must be of what the open one is about. */
const MANY = 3;
/** A word of this weight in its fingerprint is one of those that an article is about. */
const TOPIC = 0.5;

/** A capital inside a sentence that is not English "I". */
const NAMED = /\s["“‘'«„]?(?!I\b)\p{Lu}/u;
/** What no more than this share of the articles carry is not what the story is told by. */
const FEW = 0.5;

/**
 * Whether a statement that an article lacks is one to miss: several others carry it, or it says much for one. `lead` are
 * its sentences as one article has them, `all` those of every article; `articles` says how many there are; `topics` what the open
 * article is about, null where that is not known.
 */
export function isWorthMissing(
  lead: readonly QuoteUnit[],
  all: readonly QuoteUnit[],
  article: RunIndex,
  articles: number,
  topics: ReadonlyMap<string, number> | null,
): boolean {
  const carriers = new Set(all.map((unit) => unit.member)).size;
  if (carriers <= articles * FEW && all.every(isOfficeTalk)) return false;
  if (carriers >= CARRIERS) return true;
  const [first] = lead;
  // Who cites another adds little to what the other said.
  if (first === undefined || lead.every((unit) => unit.cited.length > 0)) return false;
  const stems = new Set(lead.flatMap((unit) => [...unit.stems]));
  const weight = weightOf(stems, first.vocabulary);
  if (articles > MANY && weight < WEIGHTY && topics !== null && !isOfTopic(stems, topics, first.vocabulary))
    return false;
  if (lead.some((unit) => unit.words.length >= LONG_WORDS)) return true;
  const surname = comparedWords(first.speaker ?? '', first.vocabulary).at(-1)?.key;
  const isNamedHere = surname !== undefined && article.places.has(`${surname} `);
  return weight >= (isNamedHere ? WEIGHTY_OF_NAMED : WEIGHTY);
}

/** "The whole system is broken from end to end" is said of anything: of what an article is about, a sentence has a word. */
function isOfTopic(stems: ReadonlySet<string>, topics: ReadonlyMap<string, number>, { light }: Vocabulary): boolean {
  return [...stems].some((stem) => !light.has(stem) && (topics.get(stem) ?? 0) >= TOPIC);
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

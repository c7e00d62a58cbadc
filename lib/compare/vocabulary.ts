import type { ComparisonWords } from '../languages/comparison-words.ts';
import { comparisonWordsOf } from '../languages/comparison-words-of.ts';
import type { StemWords } from '../languages/text-words.ts';
import { stem } from '../text/stems.ts';

/** The words of a language as comparing asks for them; one object a language, so that two articles of one have the same. */
export interface Vocabulary extends Omit<ComparisonWords, 'quoted' | 'figures'> {
  readonly digits: ReadonlyMap<string, string>;
  readonly contractions: ReadonlyMap<string, string>;
  /** How spellings of one word are made the same, and nothing else is. */
  readonly spelling: StemWords;
  /** The words for a hundredth by their first, with their second where they have one. */
  readonly percents: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly times: readonly (readonly [RegExp, string])[];
  /** Words and stems that say nothing of what is counted. */
  readonly bare: ReadonlySet<string>;
  /** Counted nouns and their stems, with the number of the ring they are in. */
  readonly rings: ReadonlyMap<string, number>;
}

const made = new Map<string, Vocabulary>();

/**
 * The words an article is compared by, from the tag of its language. What carries none was read before languages were told
 * apart, and is English.
 */
export function vocabularyOf(tag = 'en'): Vocabulary {
  const words = comparisonWordsOf(tag);
  const known = made.get(words.tag) ?? makeVocabulary(words);
  made.set(words.tag, known);
  return known;
}

function makeVocabulary({ quoted, figures, ...words }: ComparisonWords): Vocabulary {
  const withStem = (word: string): string[] => [word, stem(word, words.stems)];
  return {
    ...words,
    contractions: quoted.contractions,
    prefixes: quoted.prefixes,
    negations: quoted.negations,
    spelling: { ...words.stems, spellings: quoted.spellings },
    percents: new Map([...quoted.percents].map((phrase) => [phrase.split(' ')[0] ?? '', phrase.split(' ')[1] ?? ''])),
    digits: new Map([...quoted.numbers].map(([word, value]) => [word, String(value)])),
    times: figures.times,
    bare: new Set([...figures.bare].flatMap(withStem)),
    rings: new Map(
      figures.rings.flatMap((ring, at) => [...ring].flatMap(withStem).map((word): [string, number] => [word, at])),
    ),
  };
}

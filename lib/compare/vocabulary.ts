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
  /** Words of everyday talk and their stems. */
  readonly light: ReadonlySet<string>;
  readonly times: readonly (readonly [RegExp, string])[];
  readonly countdown: RegExp;
  readonly average: RegExp;
  readonly another: ReadonlySet<string>;
  /** Counted nouns that say how often, of whatever it was. */
  readonly occasions: ReadonlySet<string>;
  /** Words and stems that say nothing of what is counted. */
  readonly bare: ReadonlySet<string>;
  /** Counted nouns and their stems, with the number of the ring they are in. */
  readonly rings: ReadonlyMap<string, number>;
  /** Stems with the classes of near-synonyms they are in. */
  readonly kin: ReadonlyMap<string, readonly number[]>;
  /** Stems with the lists of opposites they are in, and the side they are on. */
  readonly contrasts: ReadonlyMap<string, readonly Side[]>;
}

/** A side of a list of opposites. */
export interface Side {
  readonly list: number;
  readonly side: number;
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
  const { stems } = words;
  const withStem = (word: string): string[] => [word, stem(word, stems)];
  return {
    ...words,
    contractions: quoted.contractions,
    prefixes: quoted.prefixes,
    negations: quoted.negations,
    light: new Set([...quoted.light].flatMap(withStem)),
    spelling: { ...words.stems, spellings: quoted.spellings },
    percents: new Map([...quoted.percents].map((phrase) => [phrase.split(' ')[0] ?? '', phrase.split(' ')[1] ?? ''])),
    digits: new Map([...quoted.numbers].map(([word, value]) => [word, String(value)])),
    times: figures.times,
    countdown: figures.countdown,
    average: figures.average,
    another: figures.another,
    occasions: figures.occasions,
    bare: new Set([...figures.bare].flatMap(withStem)),
    rings: new Map(
      figures.rings.flatMap((ring, at) => [...ring].flatMap(withStem).map((word): [string, number] => [word, at])),
    ),
    kin: byStem(
      figures.kin.flatMap((words, at) => [...words].map((word): [string, number] => [stem(word, stems), at])),
    ),
    contrasts: byStem(
      figures.contrasts.flatMap((sides, list) =>
        sides.flatMap((words, side) => [...words].map((word): [string, Side] => [stem(word, stems), { list, side }])),
      ),
    ),
  };
}

function byStem<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const known = found.get(key);
    if (known === undefined) found.set(key, [value]);
    else known.push(value);
  }
  return found;
}

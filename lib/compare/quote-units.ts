import type { Quotation } from '../claims/claim.ts';
import { findSentences } from '../text/sentences.ts';
import { citedWords, type WordRange } from './cited-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type ComparedWord, comparedWords } from './words.ts';

/** One sentence of a quotation: the unit in which outlets keep, cut and reword what somebody said. */
export interface QuoteUnit {
  readonly id: number;
  readonly member: number;
  /** The quotation's place in its article's list. */
  readonly quotation: number;
  /** The sentence's place within the quotation, all its segments counted through. */
  readonly order: number;
  readonly speaker: string | null;
  /** The words of its article's language: units of two languages are never compared. */
  readonly vocabulary: Vocabulary;
  readonly text: string;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly ComparedWord[];
  /** Stems that carry meaning, each once. */
  readonly stems: ReadonlySet<string>;
  /** Which of its words stand in marks within: those of somebody it cites. */
  readonly cited: readonly WordRange[];
  /** A pack may have cut the quotation after this sentence: what follows is unknown. */
  readonly cut: boolean;
}

/** The quotation that a sentence is of, as a key: that of one article is no other's. */
export function quotationKey({ member, quotation }: Pick<QuoteUnit, 'member' | 'quotation'>): string {
  return `${member}.${quotation}`;
}

/** An interview in full has this many sentences; what is compared pairwise must end somewhere. */
const MAX_UNITS = 240;
/** A spoken sentence ends before this; one that does not is compared by its beginning, for aligning costs the square. */
const MAX_WORDS = 120;
const MAX_CHARACTERS = 1200;

/** The sentences of the quotations that may be compared (full and partial ones), numbered from `firstId`. */
export function quoteUnits(
  member: number,
  quotations: readonly (Quotation & { readonly cut?: boolean })[],
  firstId: number,
  vocabulary: Vocabulary,
): QuoteUnit[] {
  const units: QuoteUnit[] = [];
  quotations.forEach((quotation, index) => {
    if (quotation.quotationKind !== 'full' && quotation.quotationKind !== 'partial') return;
    let order = 0;
    for (const segment of quotation.segments) {
      const whole = { start: 0, end: segment.text.length };
      for (const sentence of findSentences(segment.text, whole, vocabulary.sentences)) {
        const text = segment.text.slice(sentence.start, sentence.end);
        const words = comparedWords(text.slice(0, MAX_CHARACTERS), vocabulary).slice(0, MAX_WORDS);
        if (words.length === 0 || units.length >= MAX_UNITS) continue;
        units.push({
          id: firstId + units.length,
          member,
          quotation: index,
          order: order++,
          speaker: quotation.speaker,
          vocabulary,
          text,
          start: segment.start + sentence.start,
          end: segment.start + sentence.end,
          words,
          stems: new Set(words.filter((word) => word.content).map((word) => word.stem)),
          cited: citedWords(text, words),
          cut: quotation.cut === true,
        });
      }
    }
  });
  return units;
}

import type { QuantityWords } from './quantity-words.ts';
import type { SpeechWords } from './speech-words.ts';
import type { TextWords } from './text-words.ts';

/**
 * What the finders know of one language: words, marks and number formats, as data. A finder takes it from what it reads
 * (`Reading.language`, `Line.language`, `Frame.language`) and never names a language itself. A list that a language has
 * no use for is empty, and the rules that ask it are then silent.
 */
export interface Language {
  /** BCP 47, the primary subtag alone: `en`, `de`; `und` for the language that knows no words. */
  readonly tag: string;
  /** Small words that say nothing of what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  readonly text: TextWords;
  readonly quantities: QuantityWords;
  readonly speech: SpeechWords;
}

/**
 * What a publisher says to a reader, as opposed to what a reporter writes for one. In lower case, apostrophes straight; phrases are parted by `|`, words by
 * spaces, and a list may be empty.
 */
export interface PromptWords {
  /** Dealings between a publisher and a reader: accounts, letters, notices, money, comment. */
  readonly services: string;
  /** What a newsroom calls itself and its work: with "we" outside quotation marks a plea, or a leader article. */
  readonly press: string;
  /** The reader addressed, and the publisher speaking of itself; only words that mean nobody else. */
  readonly you: string;
  readonly we: string;
  /** Beginnings of lines that ask a reader to do something, and of lines that point to another text. */
  readonly openers: string;
  readonly pointers: string;
  /** Whole lines that are furniture wherever they stand. */
  readonly furniture: string;
}

/** What surrounds the reporting of a language on a page. */
export interface ArticleWords extends PromptWords {
  /** What stands before the author's name. */
  readonly bylines: string;
  /** The twelve months, and what else may stand beside a date above an article. */
  readonly months: string;
  readonly dateWords: string;
  /** Beginnings of lines that say when a text came out, with or without a date. */
  readonly dated: string;
  /** Beginnings of captions and credits. */
  readonly captions: RegExp;
}

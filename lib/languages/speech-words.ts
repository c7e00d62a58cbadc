/** The words and marks that quotations and their speakers are read by. */
export interface SpeechWords {
  /** Words that begin with an apostrophe which opens no quotation, without it: "’tis", "’em". */
  readonly elisions: ReadonlySet<string>;
}

/** Paragraphs of an invented article and what is expected of its quotations, in order. */
export interface QuotationsCase {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly quotations: readonly Expected[];
}

/** The first words of each segment, with the kind, the speaker's name and the cue. Fields left out are not looked at. */
export interface Expected {
  readonly segments: readonly string[];
  readonly kind?: 'full' | 'partial' | 'scare' | 'title' | 'pull-quote';
  readonly speaker?: string | null;
  readonly mention?: string | null;
  readonly cue?: string | null;
}

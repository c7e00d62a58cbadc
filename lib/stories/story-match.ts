/**
 * Why an article was taken to belong to a story: one thing both share. `text` is the fingerprint's key (a name in lower
 * case, a stem, `value|unit`) until it is printed for a reader.
 */
export interface MatchReason {
  readonly kind: 'address' | 'name' | 'term' | 'figure' | 'quote' | 'day' | 'reader';
  readonly text: string;
}

/** An accepted match. */
export interface StoryMatch {
  readonly storyId: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

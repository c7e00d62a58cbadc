/** Why an article was taken to belong to a story: one thing both share, in words a reader can check. */
export interface MatchReason {
  readonly kind: 'address' | 'name' | 'term' | 'figure' | 'quote' | 'day';
  readonly text: string;
}

/** An accepted match. */
export interface StoryMatch {
  readonly storyId: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

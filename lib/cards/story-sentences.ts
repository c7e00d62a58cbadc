/** How much there is on a story, the open article left out. */
export interface SourceCounts {
  readonly articles: number;
  readonly outlets: number;
  /** How many of them are independent of each other. */
  readonly texts: number;
}

/** How much the store holds on a story. Texts are told only where outlets print each other's, or an agency's. */
export function sourcesSentence({ articles, outlets, texts }: SourceCounts): string {
  const from = `${plural(articles, 'other article')} from ${plural(outlets, 'outlet')}`;
  return texts < outlets ? `${from} in your store: ${plural(texts, 'independent text')}.` : `${from} in your store.`;
}

/** What to say of an article without cards: whether there is a story, and what it could be one of. */
export function nothingSentence(hasStory: boolean, couldBe: number): string {
  if (hasStory)
    return 'Other articles on this story are in your store, but none has a figure or a quote to set beside this one.';
  return couldBe > 0
    ? 'It could belong to one of several stories in your store. Say which in the popup of Variorum’s button.'
    : 'No other article on this story is in your store yet. Reading more outlets, or adding a pack, fills it.';
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

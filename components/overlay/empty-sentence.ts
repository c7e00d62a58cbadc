import type { StoryOnPage } from '@/lib/protocol.ts';

/** What to say where there are no cards: no story, or a story with nothing to add. */
export function emptySentence(story: StoryOnPage | null): string {
  return story === null
    ? 'Nothing comparable yet: no other article on this story is in your store.'
    : 'Other articles on this story are in your store, but none has a figure or a quote to set beside this one.';
}

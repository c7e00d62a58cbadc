import type { LibraryView } from '@/components/library/library-view.ts';

/** What a filter lets through of the highlights in `library-view.test.ts`. */
export const FILTERS: readonly (readonly [why: string, view: Partial<LibraryView>, ids: readonly string[]])[] = [
  ['everything that is not deleted', {}, ['a', 'b', 'c']],
  ['what is deleted, and nothing else', { isBin: true }, ['gone']],
  ['the highlights compared within one story', { storyId: 'story:flood' }, ['b']],
  ['a story that nothing was compared within', { storyId: 'story:none' }, []],
  ['one outlet', { outletId: 'courier' }, ['a', 'c']],
  ['one tag', { tags: ['sea'] }, ['a', 'b']],
  ['several tags, all of which a highlight has', { tags: ['sea', 'money'] }, ['b']],
  ['a tag is the very tag, not a part of one', { tags: ['se'] }, []],
  ['one colour', { colours: ['green'] }, ['b']],
  ['several colours, any of which', { colours: ['green', 'blue'] }, ['b', 'c']],
  ['from a day on, that day too', { from: '2031-03-02' }, ['b', 'c']],
  ['to a day, that day too', { to: '2031-03-02' }, ['a', 'b']],
  ['a single day', { from: '2031-03-02', to: '2031-03-02' }, ['b']],
  ['days that end before they begin', { from: '2031-03-03', to: '2031-03-01' }, []],
  ['with a note', { note: 'with' }, ['a']],
  ['without one; spaces are none', { note: 'without' }, ['b', 'c']],
  ['without a place in the text, or lost since', { isUnplaced: true }, ['b', 'c']],
  ['all filters at once', { outletId: 'courier', colours: ['blue'], isUnplaced: true, note: 'without' }, ['c']],
  ['not what is searched for: that is not a filter', { typed: 'nothing of this' }, ['a', 'b', 'c']],
];

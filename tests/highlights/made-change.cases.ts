import type { Highlight } from '@/lib/highlights/highlight.ts';

type Part = Partial<Highlight>;

/** What a highlight was, what was made of it, what it is by now, and what it is once the change is taken back. */
export const TAKEN_BACK: readonly (readonly [name: string, was: Part, made: Part, now: Part, back: Part])[] = [
  ['a colour is what it was', { colour: 'pink' }, { colour: 'blue' }, {}, { colour: 'pink' }],
  ['a colour chosen since stays', { colour: 'pink' }, { colour: 'blue' }, { colour: 'green' }, { colour: 'green' }],
  ['a deleted one is there again', { deletedAt: null }, { deletedAt: '2031-01-01' }, {}, { deletedAt: null }],
  [
    'one deleted again since stays deleted',
    { deletedAt: null },
    { deletedAt: '2031-01-01' },
    { deletedAt: '2031-02-02' },
    { deletedAt: '2031-02-02' },
  ],
  ['one brought back is deleted again', { deletedAt: '2031' }, { deletedAt: null }, {}, { deletedAt: '2031' }],
  ['a note written since stays', { note: 'a' }, { note: 'b' }, { note: 'c' }, { note: 'c' }],
  [
    'tags stand in their old order',
    { tags: ['a', 'b', 'c'] },
    { tags: ['b', 'c', 'x'] },
    {},
    { tags: ['a', 'b', 'c'] },
  ],
  ['a merged tag is two again', { tags: ['a', 'x'] }, { tags: ['x'] }, {}, { tags: ['a', 'x'] }],
  ['a tag given since stays', { tags: ['a'] }, { tags: ['x'] }, { tags: ['x', 'new'] }, { tags: ['new', 'a'] }],
  [
    'a tag taken off since stays off',
    { tags: ['a', 'b'] },
    { tags: ['a', 'b', 'x'] },
    { tags: ['a', 'x'] },
    { tags: ['a'] },
  ],
  ['a renamed tag that is gone since does not come back', { tags: ['a'] }, { tags: ['x'] }, { tags: [] }, { tags: [] }],
  [
    'a renamed tag that has a third name since keeps it',
    { tags: ['a'] },
    { tags: ['x'] },
    { tags: ['third'] },
    { tags: ['third'] },
  ],
  [
    'a tag given back by hand is there once',
    { tags: ['a', 'b'] },
    { tags: ['b'] },
    { tags: ['b', 'a', 'c'] },
    { tags: ['b', 'a', 'c'] },
  ],
];

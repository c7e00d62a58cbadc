import { expect, test } from 'vitest';
import { withTags } from '@/lib/highlights/change-highlight.ts';
import { TAGS_LIMIT } from '@/lib/highlights/highlight-schema.ts';
import { hasEffect, madeChange, takenBack } from '@/lib/highlights/made-change.ts';
import { fc } from '../fast-check.ts';
import { inventedHighlight } from '../store/highlights/invented-highlight.ts';
import { TAKEN_BACK } from './made-change.cases.ts';

const FIELDS = ['colour', 'note', 'tags', 'deletedAt'] as const;
const tagged = (tags: readonly string[]) => inventedHighlight('h', { tags });

test.each(TAKEN_BACK)('taken back, %s', (_, was, made, now, back) => {
  const kind = FIELDS.find((field) => field in made) ?? 'note';
  const before = inventedHighlight('h', was);
  const after = { ...before, ...made };
  const change = madeChange(kind, before, after);
  expect(hasEffect(change)).toBe(true);
  expect(takenBack({ ...after, ...now }, change)).toEqual({ ...before, ...back });
});

test('a change of nothing has no effect, and nothing is taken back of it', () => {
  const there = tagged(['a']);
  const change = madeChange('tags', there, { ...there, tags: ['a'] });
  expect(hasEffect(change)).toBe(false);
  expect(takenBack({ ...there, tags: ['b'] }, change).tags).toEqual(['b']);
});

const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });

test('whatever tags are given and taken off since, the first stay and the others stay off', () => {
  fc.assert(
    fc.property(some, some, some, some, some, (tags, add, remove, given, taken) => {
      const before = tagged(tags);
      const after = { ...before, ...withTags(before, add, remove) };
      const change = madeChange('tags', before, after);
      expect(takenBack(after, change).tags).toEqual(before.tags);

      const since = { ...after, ...withTags(after, given, taken) };
      const back = takenBack(since, change).tags;
      expect(new Set(back).size).toBe(back.length);
      const newSince = since.tags.filter((tag) => !after.tags.includes(tag));
      const goneSince = after.tags.filter((tag) => !since.tags.includes(tag));
      expect(back).toEqual(expect.arrayContaining(newSince));
      expect(back.filter((tag) => goneSince.includes(tag))).toEqual([]);
      // Nothing is there that neither was before nor came since.
      expect(back.filter((tag) => ![...tags, ...newSince].includes(tag))).toEqual([]);
    }),
  );
});

test('where there is room for no more tags, those given since come first', () => {
  const before = tagged(['old']);
  const change = madeChange('tags', before, tagged([]));
  const since = Array.from({ length: TAGS_LIMIT }, (_, at) => `tag ${at}`);
  expect(takenBack(tagged(since), change).tags).toEqual(since);
});

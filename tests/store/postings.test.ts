import { describe, expect, test } from 'vitest';
import { countVotes } from '@/lib/store/count-votes.ts';
import { addToPosting, isOfQuoted, type Posting, postingKey, takeFromPosting } from '@/lib/store/postings.ts';
import { fc } from '../fast-check.ts';

const KEY = 7;
const many = Array.from({ length: 2000 }, (_, at) => at + 1);

describe('a posting', () => {
  test('that very many reports have keeps the newest of them and counts them all', () => {
    const posting = addToPosting(postingOf(many.slice(0, 1990)), KEY, many.slice(1990));
    expect([posting.frequency, posting.numbers.length < 1000, posting.numbers.at(-1)]).toEqual([2000, true, 2000]);
    expect(posting).toEqual(postingOf(many));
  });

  test('counts a report out that its list has no room for', () => {
    const { frequency, numbers } = takeFromPosting(postingOf(many), [1]) ?? {};
    expect([frequency, numbers]).toEqual([1999, postingOf(many).numbers]);
  });

  test('is gone with its last report', () => {
    expect(takeFromPosting(postingOf([3, 4]), [3, 4])).toBeNull();
  });

  test('has a 32-bit key, of quoted words in the upper half and of others in the lower', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(2 ** 32 - 1), (name, shingle) => {
        const [word, run] = [postingKey(`t:${name}`), postingKey(`q:${shingle}`)];
        expect([isOfQuoted(word), isOfQuoted(run), word >= 0, run < 2 ** 32]).toEqual([false, true, true, true]);
      }),
    );
  });
});

describe('votes', () => {
  test('put the reports in the order of what their keys weigh together, the newest first', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    const keys = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), list), { maxLength: 5 });
    fc.assert(
      fc.property(keys, (drawn) => {
        const sum = (number: number) =>
          drawn.reduce((all, [weight, has]) => all + (has.includes(number) ? weight : 0), 0);
        const voted = [...new Set(drawn.flatMap(([, has]) => has))].sort((a, b) => sum(b) - sum(a) || b - a);
        expect(countVotes(drawn.map(([weight, has]) => ({ weight, posting: postingOf(has) })))).toEqual(voted);
      }),
    );
  });

  test('leave out the reports that share one word of many', () => {
    const like = [1, 2, 3, 4, 5, 6, 7, 8];
    const own = Array.from({ length: 40 }, () => ({ weight: 1, posting: postingOf(like) }));
    expect(countVotes([...own, { weight: 1, posting: postingOf([20, 21]) }])).toEqual(like.reverse());
  });

  test('name the best few where none has enough', () => {
    const unseen = Array.from({ length: 40 }, () => ({ weight: 1, posting: undefined }));
    expect(countVotes([...unseen, { weight: 1, posting: postingOf(many.slice(0, 20)) }])).toHaveLength(8);
  });

  test('go no further than the best thousand of very many', () => {
    const lists = [many, many.slice(0, 1500), [5]].map((has) => ({
      key: KEY,
      frequency: 1,
      numbers: Uint32Array.from(has),
    }));
    const voted = countVotes(lists.map((posting) => ({ weight: 1, posting })));
    expect([voted[0], voted[1], voted.length]).toEqual([5, 1500, 1024]);
  });
});

function postingOf(numbers: readonly number[]): Posting {
  return addToPosting(undefined, KEY, numbers);
}

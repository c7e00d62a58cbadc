import { expect, test } from 'vitest';
import type { KeptCorrection } from '@/lib/backup/backup.ts';
import { mergeCorrections } from '@/lib/backup/merge-corrections.ts';
import { fc } from '../fast-check.ts';

const id = fc.constantFrom('1', '2', '3', '4', '5', '6');
const madeAt = fc.constantFrom(null, '2031-01-01', '2031-02-02', '2031-03-03');
const articleId = fc.constantFrom('a', 'b', 'c');
const claim = fc.record({ articleId, words: fc.constantFrom('214', 'two hundred'), source: fc.constant(null) });
const ofStories = fc.record({
  id,
  madeAt,
  kind: fc.constantFrom('together' as const, 'apart' as const),
  one: fc.tuple(articleId),
  other: fc.tuple(articleId),
  oneTitle: fc.constant(null),
  otherTitle: fc.constant(null),
});
const ofClaims = fc.record({
  id,
  madeAt,
  kind: fc.constant('not-same' as const),
  claims: fc.constantFrom('figure' as const, 'quote' as const),
  here: claim,
  there: fc.array(claim, { minLength: 1, maxLength: 2 }),
});
const list = fc.uniqueArray<KeptCorrection, string>(fc.oneof(ofStories, ofClaims), {
  maxLength: 6,
  selector: (each) => each.id,
});
const limit = fc.integer({ min: 6, max: 9 });

test('merging twice is merging once, and every correction of the backup is accounted for', () => {
  fc.assert(
    fc.property(list, list, limit, (now, kept, most) => {
      const first = mergeCorrections(now, kept, most);
      const second = mergeCorrections(first.all, kept, most);
      const { added, same, leftOut } = first.gain;
      expect(added + same + leftOut).toBe(kept.length);
      expect(first.all).toHaveLength(now.length + added);
      expect(first.all.length).toBeLessThanOrEqual(most);
      if (leftOut === 0) expect(second).toMatchObject({ all: first.all, gain: { added: 0, leftOut: 0 } });
    }),
  );
});

test('what is there stays, in its order, and no id is there twice', () => {
  fc.assert(
    fc.property(list, list, limit, (now, kept, most) => {
      const { all } = mergeCorrections(now, kept, most);
      const ids = all.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.filter((each) => now.includes(each))).toEqual(now);
    }),
  );
});

test('the same words of a reader are there already, whichever day they were said', () => {
  fc.assert(
    fc.property(list, (now) => {
      const anew = now.map((each) => ({ ...each, id: `${each.id}, said anew`, madeAt: '2031-04-04' }));
      expect(mergeCorrections(now, anew, 20)).toMatchObject({ all: now, gain: { added: 0, same: now.length } });
    }),
  );
});

import { expect, test } from 'vitest';
import { NOTHING_SELECTED, type SelectionAction, select, selectedOf } from '@/components/library/selection.ts';
import { fc } from '../../fast-check.ts';
import { SELECTIONS } from './selection.cases.ts';

test.each(SELECTIONS)('a selection is %s', (_, did, selected) => {
  const { ids } = did.reduce(select, NOTHING_SELECTED);
  expect([...ids].sort().join('')).toBe(selected);
});

test('nothing is done to what is selected and not shown', () => {
  const selection = select(NOTHING_SELECTED, { kind: 'all', shown: ['a', 'b', 'c'] });
  expect(selectedOf(selection, ['c', 'x', 'a'])).toEqual(['c', 'a']);
  expect(selectedOf(NOTHING_SELECTED, ['a'])).toEqual([]);
});

test('whatever is done, only what was shown or clicked is selected, and the same selection is never changed in place', () => {
  const shown = [...'abcdefgh'];
  const anyAction: fc.Arbitrary<SelectionAction> = fc.oneof(
    fc.record({ kind: fc.constant('toggle' as const), id: fc.constantFrom(...shown) }),
    fc.record({ kind: fc.constant('range' as const), id: fc.constantFrom(...shown), shown: fc.subarray(shown) }),
    fc.record({ kind: fc.constant('all' as const), shown: fc.subarray(shown) }),
    fc.constant({ kind: 'none' as const }),
  );
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
      let selection = NOTHING_SELECTED;
      for (const action of actions) {
        const before = [...selection.ids].join('');
        const next = select(selection, action);
        expect([...selection.ids].join('')).toBe(before);
        selection = next;
      }
      expect([...selection.ids].every((id) => shown.includes(id))).toBe(true);
    }),
  );
  expect(NOTHING_SELECTED.ids.size).toBe(0);
});

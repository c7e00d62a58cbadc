import { describe, expect, test } from 'vitest';
import { type ClaimPair, makePartings } from '@/lib/stories/parted-claims.ts';

const named = (articleId: string, words: string) => ({ articleId, words, source: null });

function partings(claims: ClaimPair['claims'], here: string, ...there: string[]) {
  const pair = { claims, here: named('courier', here), there: there.map((words) => named('post', words)) };
  return makePartings([{ ...pair, id: 'x', kind: 'not-same', madeAt: null }]);
}

const WALL = 'We will build the wall before the winter';

describe('claims of which a reader said that they are not the same', () => {
  test.each<readonly [string, ClaimPair['claims'], string, string, string, string, boolean]>([
    ['are held apart', 'figure', '214 people', '209 people', '214 people', '209 people', true],
    ['are known after an edit of marks', 'figure', '214 people', '31,535', '“214  people”', '31,535', true],
    ['are not any others of the articles', 'figure', '214 people', '209 people', '12 people', '209 people', false],
    ['are not longer figures that hold them', 'figure', '214', '209', '1,214', '209', false],
    ['are quotations that a pack has shortened', 'quote', WALL, 'No wall', 'We will build the wall', 'No wall', true],
    ['are quotations that were shortened then', 'quote', 'We will build the', 'No wall', WALL, 'No wall', true],
    ['are not all quotations with a word of theirs', 'quote', 'the wall', 'No wall', WALL, 'No wall', false],
    ['are not figures where they were quotations', 'figure', '214 people', '209 people', '214', '209', false],
  ])('%s', (_, claims, here, there, askedHere, askedThere, arePart) => {
    const said = partings(claims, here, there);
    const [one, other] = [named('courier', askedHere), named('post', askedThere)];
    expect(said.arePart(claims, one, other)).toBe(arePart);
    expect(said.arePart(claims, other, one)).toBe(arePart);
  });

  test('are each held apart from what was said of it, not from each other', () => {
    const said = partings('figure', '214', '209', '7');
    expect(said.arePart('figure', named('courier', '214'), named('post', '7'))).toBe(true);
    expect(said.arePart('figure', named('post', '209'), named('post', '7'))).toBe(false);
  });

  test('of another article, or another sort, are left alone', () => {
    const said = partings('figure', '214', '209');
    expect(said.arePart('figure', named('courier', '214'), named('lantern', '209'))).toBe(false);
    expect(said.arePart('quote', named('courier', '214'), named('post', '209'))).toBe(false);
  });
});

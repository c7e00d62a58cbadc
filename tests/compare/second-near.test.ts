import { describe, expect, test } from 'vitest';
import { type ClaimRef, claimKey, type FigureFinding } from '@/lib/compare/finding.ts';
import { secondNear } from '@/lib/compare/second-near.ts';

const at = (member: number, index = 0): ClaimRef => ({ member, index });
const near = (a: ClaimRef, b: ClaimRef): FigureFinding => ({
  kind: 'figures',
  relation: 'rounded',
  a,
  b,
  identity: 0.2,
  reasons: [],
});
const measures = (...groups: readonly ClaimRef[][]) =>
  new Map(groups.flatMap((group) => group.map((claim) => [claimKey(claim), group] as const)));

describe('figures that come near one another', () => {
  const sure = [at(0), at(1)];

  test('are one where two articles that agree say the same of a third', () => {
    const found = [near(at(0), at(2)), near(at(1), at(2))];
    expect(secondNear(found, measures(sure, [at(2)]))).toEqual(found);
  });

  test.each([
    { name: 'one alone', found: [near(at(0), at(2))], groups: measures(sure, [at(2)]) },
    {
      name: 'two that do not agree',
      found: [near(at(0), at(2)), near(at(1), at(2))],
      groups: measures([at(0)], [at(1)], [at(2)]),
    },
    {
      name: 'two of one article',
      found: [near(at(0, 1), at(2)), near(at(0, 2), at(2))],
      groups: measures([at(0, 1), at(0, 2)], [at(2)]),
    },
  ])('are left alone where it is $name', ({ found, groups }) => {
    expect(secondNear(found, groups)).toEqual([]);
  });
});

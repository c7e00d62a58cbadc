import { describe, expect, test } from 'vitest';
import { alignWords } from '@/lib/compare/align-words.ts';
import { vocabularyOf } from '@/lib/compare/vocabulary.ts';
import { comparedWords } from '@/lib/compare/words.ts';
import { fc } from '../fast-check.ts';
import { spoken } from './spoken.ts';

const read = (text: string) => comparedWords(text, vocabularyOf('en'));
const align = (a: string, b: string) => alignWords(read(a), read(b));

describe('aligning words', () => {
  test.each([
    { name: 'the same words', a: 'we left at dawn', b: 'we left at dawn', score: 0 },
    { name: 'a run within a longer sentence', a: 'left at dawn', b: 'then we left at dawn in fog', score: 0 },
    { name: 'one word changed of four', a: 'we left at dawn', b: 'we left at dusk', score: -0.25 },
    { name: 'one word more in the middle', a: 'we left at dawn', b: 'we all left at dawn', score: -0.25 },
    { name: 'one word less in the middle', a: 'we all left at dawn', b: 'we left at dawn', score: -0.2 },
    { name: 'nothing in common', a: 'we left', b: 'tides turn slowly', score: -1 },
    { name: 'nothing to align', a: '', b: 'tides turn', score: 0 },
    { name: 'nothing to align with', a: 'tides turn', b: '', score: -1 },
  ])('scores $name', ({ a, b, score }) => {
    expect(align(a, b).score).toBeCloseTo(score);
  });

  test('scores 0 exactly where the shorter is a run of the longer', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        const isRun = one.length === 0 || ` ${b} `.includes(` ${a} `);
        expect(align(a, b).score === 0).toBe(isRun);
      }),
    );
  });

  test('finds any run that was cut from a longer sentence', () => {
    fc.assert(
      fc.property(spoken, fc.nat(24), fc.nat(24), (words, from, length) => {
        const run = words.slice(from, from + length);
        expect(align(run.join(' '), words.join(' ')).score).toBeCloseTo(0);
      }),
    );
  });

  test('never scores above 0 or below -1', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const { score } = align(one.join(' '), other.join(' '));
        expect(score).toBeLessThanOrEqual(0);
        expect(score).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  test('steps through every word of the one and a run of the other, in order, and says truly which are the same', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const [a, b] = [read(one.join(' ')), read(other.join(' '))];
        const { steps } = alignWords(a, b);
        expect(steps.flatMap((step) => (step.a < 0 ? [] : [step.a]))).toEqual(a.map((_, at) => at));
        const there = steps.flatMap((step) => (step.b < 0 ? [] : [step.b]));
        expect(there).toEqual(there.map((_, at) => (there[0] ?? 0) + at));
        for (const step of steps) {
          expect(step.a >= 0 || step.b >= 0).toBe(true);
          expect(step.same).toBe(step.a >= 0 && step.b >= 0 && a[step.a]?.key === b[step.b]?.key);
        }
      }),
    );
  });

  test('costs what its steps say', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        fc.pre(one.length > 0);
        const { score, steps } = align(one.join(' '), other.join(' '));
        expect(score).toBeCloseTo(-steps.filter((step) => !step.same).length / one.length);
      }),
    );
  });
});

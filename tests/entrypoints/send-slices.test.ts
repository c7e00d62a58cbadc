import { expect, test, vi } from 'vitest';
import { cancelled } from '@/components/library/outcomes.ts';
import { sendSlices } from '@/entrypoints/library/send-slices.ts';
import type { Answer } from '@/lib/protocol.ts';

const MANY = Array.from({ length: 21_003 }, (_, at) => at);
const sum = (one: number, other: number) => one + other;
const takeAll = async (some: readonly number[]): Promise<Answer<number>> => ({ ok: true, value: some.length });

test('more than one message holds is sent in several, each thing once and in order', async () => {
  const taken: number[] = [];
  const send = vi.fn(async (some: readonly number[]) => {
    taken.push(...some);
    return takeAll(some);
  });
  expect(await sendSlices(MANY, 0, send, sum)).toEqual({ value: MANY.length, count: MANY.length, why: null });
  expect(taken).toEqual(MANY);
  expect(Math.max(...send.mock.calls.map(([some]) => some.length))).toBeLessThanOrEqual(500);
});

test('a refusal ends it and says how many were taken before', async () => {
  let calls = 0;
  const send = async (some: readonly number[]) => {
    calls += 1;
    return calls === 3 ? { ok: false as const, why: 'The disk is full.' } : takeAll(some);
  };
  expect(await sendSlices(MANY, 0, send, sum)).toEqual({ value: 1000, count: 1000, why: 'The disk is full.' });
  expect(calls).toBe(3);
});

test('is stopped between two messages', async () => {
  const step = async (done: number) => done < 1000;
  expect(await sendSlices(MANY, 0, takeAll, sum, step)).toEqual({ value: 1000, count: 1000, why: cancelled() });
});

import { cancelled } from '@/components/library/outcomes.ts';
import { goOn, type Step } from '@/lib/exports/format.ts';
import type { Answer } from '@/lib/protocol.ts';

/** What came of things that were sent some at a time. */
export interface Sent<Value> {
  readonly value: Value;
  /** So many of them, from the first on, were sent and taken. */
  readonly count: number;
  /** Why it ended before the last of them, or null. */
  readonly why: string | null;
}

/** A few megabytes of highlights at most: no browser carries a message of more than 64, and between two there is room to stop. */
const AT_A_TIME = 500;

/** Sends many things some at a time and adds up what is answered; ends where one message is refused or it is stopped. */
export async function sendSlices<Item, Value>(
  items: readonly Item[],
  nothing: Value,
  send: (some: readonly Item[]) => Promise<Answer<Value>>,
  add: (one: Value, other: Value) => Value,
  step: Step = goOn,
): Promise<Sent<Value>> {
  let value = nothing;
  for (let at = 0; at < items.length; at += AT_A_TIME) {
    if (!(await step(at, items.length))) return { value, count: at, why: cancelled() };
    const answer = await send(items.slice(at, at + AT_A_TIME));
    if (!answer.ok) return { value, count: at, why: answer.why };
    value = add(value, answer.value);
  }
  return { value, count: items.length, why: null };
}

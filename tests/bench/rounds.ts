import { performance } from 'node:perf_hooks';

/** What is measured: the work on each input, all of it in a round. */
export interface Task {
  readonly name: string;
  readonly works: readonly (() => void)[];
}

// A fast task is repeated within its turn, because a turn of a millisecond measures the clock and the collector.
const TURN_MS = 150;
// Before the first round each runs so often, so that the engine has compiled what it will: it counts calls, and a second of a busy
// machine holds few. Our own claims take a hundred runs over the articles until they grow no faster, the slowest peers hours.
const WARM_UP_RUNS = 150;
const LEAST_WARM_UP_MS = 1000;
const MOST_WARM_UP_MS = 10_000;

/**
 * The median time of each task in milliseconds. Machines are noisy, so every round gives every task a turn, one after another: what
 * slows one down slows its neighbours down as well, and the medians of the rounds can be put in relation.
 */
export function medianTimes(tasks: readonly Task[], rounds: number): Map<string, number> {
  const times = new Map(tasks.map(({ name }) => [name, [] as number[]]));
  for (const task of tasks) warmUp(task);
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) times.get(task.name)?.push(turn(task));
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** The middle value; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function warmUp({ works }: Task): void {
  const begun = performance.now();
  for (let at = 0; ; at++) {
    const taken = performance.now() - begun;
    if (taken > (at < WARM_UP_RUNS * works.length ? MOST_WARM_UP_MS : LEAST_WARM_UP_MS)) break;
    works[at % works.length]?.();
  }
}

function turn({ works }: Task): number {
  const begun = performance.now();
  let runs = 0;
  let taken = 0;
  while (taken < TURN_MS) {
    for (const work of works) work();
    runs++;
    taken = performance.now() - begun;
  }
  return taken / runs;
}

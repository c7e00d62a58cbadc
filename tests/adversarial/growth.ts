/** A task that is to take time in proportion to the size of its input, which is made outside the measured time. */
export interface Task<Input> {
  readonly make: (size: number) => Input;
  readonly run: (input: Input) => unknown;
}

/** The smallest input that is measured, and about the largest. */
export interface Sizes {
  readonly least: number;
  readonly most: number;
  /**
   * A task that has taken so many milliseconds has shown how it grows, and is not measured at a larger size: it keeps
   * what is slow but linear from slowing the tests. Twenty-five where nothing is said, and less says nothing.
   */
  readonly enough?: number;
}

/** Each size as a multiple of the one before: four times the work if linear, sixteen times if quadratic. */
const STEP = 4;
/** Between the two, as ratios go: noise of a factor of two and a half passes, a square does not. */
const CEILING = 10;
/** Below this the collector is measured, which has nothing to copy in a small task and much in one four times as large. */
const LEAST_MS = 2.5;
/** Runs before a growth counts as too much. Nearly all tasks pass at the first, so that patience costs nothing. */
const TRIES = 24;
/** A square by any measure, which took so long that the engine has compiled it by now: what it does beside a short run counts as well. */
const HOPELESS = { ratio: 14, tries: 4, ms: 500 };

/**
 * Null where a task's time grows in proportion to its input, or else a line that says how it grew. Goes up in steps,
 * each four times the size before, and compares the best of several runs of both: as many as it takes for their ratio to
 * be low enough, so that a busy machine passes and a square never does.
 */
export function excessOf<Input>(
  { make, run }: Task<Input>,
  { least, most, enough = CEILING * LEAST_MS }: Sizes,
): string | null {
  const timeAt = (size: number): number => {
    const input = make(size);
    const before = process.cpuUsage();
    run(input);
    // The processor's time and not the clock's: what other processes take of a small machine is none of ours.
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timeAt(least); // what runs for the first time is compiled first
  let small = Number.POSITIVE_INFINITY;
  for (let size = least; ; size *= STEP) {
    let large = timeAt(size * STEP);
    // Only where the larger one is more than noise: the best run of the smaller then counts, so that no slow one hides a square.
    if (large > CEILING * LEAST_MS) small = Math.min(small, timeAt(size));
    for (let tries = 0; large > CEILING * Math.max(small, LEAST_MS); tries++) {
      const isHopeless = tries >= HOPELESS.tries && large > HOPELESS.ms && large > HOPELESS.ratio * small;
      if (tries === TRIES || isHopeless) return describe(size, small, large);
      small = Math.min(small, timeAt(size));
      large = Math.min(large, timeAt(size * STEP));
    }
    if (large >= enough || size * STEP * STEP > most) return null;
    small = large;
  }
}

function describe(size: number, small: number, large: number): string {
  const ratio = (large / small).toFixed(1);
  return `${small.toFixed(1)} ms at ${size}, ${large.toFixed(1)} ms at ${size * STEP}: ${ratio} times as long`;
}

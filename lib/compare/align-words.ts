import type { ComparedWord } from './words.ts';

/** One step of an alignment: places in the two word lists; -1 where the other side has a word this one lacks. */
export interface AlignedStep {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
}

/** How a shorter run of words lies in a longer one. */
export interface Alignment {
  /** 0 for the same words, minus one for each word of the shorter that is changed, missing or put in, by its length. */
  readonly score: number;
  /** Steps in order, from the first word of `a` that is placed to the last. */
  readonly steps: readonly AlignedStep[];
}

/**
 * Aligns words `a` within words `b`: every word of `a` counts, the ends of `b` are free (semi-global
 * Needleman–Wunsch: same word 0, another word −1, gap −1). Costs |a|·|b|; callers keep both to sentence length.
 * A difference algorithm for characters was measured as fast and gives no words to show.
 */
export function alignWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): Alignment {
  const rows = a.length + 1;
  const columns = b.length + 1;
  const table = new Int32Array(rows * columns);
  for (let i = 1; i < rows; i++) {
    table[i * columns] = -i;
    for (let j = 1; j < columns; j++) {
      const same = (a[i - 1] as ComparedWord).key === (b[j - 1] as ComparedWord).key;
      const diagonal = (table[(i - 1) * columns + j - 1] as number) - (same ? 0 : 1);
      const up = (table[(i - 1) * columns + j] as number) - 1;
      const left = (table[i * columns + j - 1] as number) - 1;
      table[i * columns + j] = Math.max(diagonal, up, left);
    }
  }
  let end = 0;
  for (let j = 1; j < columns; j++) {
    if ((table[(rows - 1) * columns + j] as number) > (table[(rows - 1) * columns + end] as number)) end = j;
  }
  const score = a.length ? (table[(rows - 1) * columns + end] as number) / a.length : 0;
  return { score, steps: trace(a, b, table, columns, end) };
}

function trace(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  table: Int32Array,
  columns: number,
  end: number,
): AlignedStep[] {
  const steps: AlignedStep[] = [];
  let i = a.length;
  let j = end;
  while (i > 0) {
    const here = table[i * columns + j] as number;
    const same = j > 0 && (a[i - 1] as ComparedWord).key === (b[j - 1] as ComparedWord).key;
    if (j > 0 && here === (table[(i - 1) * columns + j - 1] as number) - (same ? 0 : 1)) {
      steps.push({ a: --i, b: --j, same });
    } else if (here === (table[(i - 1) * columns + j] as number) - 1) steps.push({ a: --i, b: -1, same: false });
    else steps.push({ a: -1, b: --j, same: false });
  }
  return steps.reverse();
}

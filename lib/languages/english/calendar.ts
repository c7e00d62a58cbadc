/** Months by full and short name, January 1. "may" and "march" are months only when capitalised or beside a day or year. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((month, at): [string, number] => [month, at + 1]),
  ...'jan feb mar apr jun jul aug sep oct nov dec'
    .split(' ')
    .map((month, at): [string, number] => [month, at < 4 ? at + 1 : at + 2]),
  ['sept', 9],
]);

/** Days of the week, Sunday 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .map((day, at): [string, number] => [day, at]),
]);

/** Stretches of time that "last", "this" and "next" can point to. */
export const PERIOD_NOUNS: ReadonlySet<string> = new Set(
  (
    'year years month months week weeks day days decade decades century night quarter summer spring autumn fall winter ' +
    'weekend season morning afternoon evening hour hours fortnight period time term span half minute minutes'
  ).split(' '),
);

/** Words that point a period at a moment: "last year", "the same day". */
export const POINTERS: ReadonlySet<string> = new Set(
  'this last next past previous each every that same following coming recent those these preceding'.split(' '),
);

/** Words that are a time by themselves. */
export const TIME_ADVERBS: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight overnight currently annually daily weekly monthly nowadays'.split(' '),
);

/** Prepositions that open a time phrase. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in on at over during for since by until till before after from through throughout within of between around early ' +
    'late mid beginning starting ending dating as'
  ).split(' '),
);

/** Words right before or after an amount that put it on top of another. */
export const INCREMENT_WORDS: ReadonlySet<string> = new Set('additional extra further another fresh more'.split(' '));

/** Words right before an amount that make it a sum. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(
  'total totalling totaling totalled totaled combined overall cumulative aggregate altogether'.split(' '),
);

/** Phrases before or after an amount that make it a sum. */
export const TOTAL_PHRASES: ReadonlySet<string> = new Set([
  'in total',
  'in all',
  'all told',
  'total of',
  'combined total',
  'sum of',
  'totalling',
  'totaling',
  'altogether',
  'combined',
  'overall',
]);

/** Verbs that bring a sum about: "bringing the total to", "taking the number to". */
export const SUMMING_VERBS: ReadonlySet<string> = new Set('bringing brings brought bring taking takes took'.split(' '));

/** Words before an amount that take it out of a larger one. */
export const SUBSET_WORDS: ReadonlySet<string> = new Set('including includes included include'.split(' '));

/** Verbs and nouns of change, forward or back: an amount after them, or after them and "by", is the size of the change. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing jump jumps jumped ' +
    'jumping surge surges surged surging soar soared soaring climb climbs climbed climbing gain gains gained gaining up ' +
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
    'decreased decreasing cut cuts cutting reduce reduces reduced reducing reduction shrink shrank shrunk slide slid ' +
    'slump slumped plunge plunged tumble tumbled dip dipped sink sank sunk slip slipped down growth hike hiked uplift ' +
    'lower lowered boost boosted contraction contracted expand expanded expansion rebound ' +
    'rebounded edged widened narrowed swelled higher lower'
  ).split(' '),
);

/** Nouns that a figure is aimed at. */
export const TARGET_WORDS: ReadonlySet<string> = new Set(
  'target targets targeted targeting goal goals aim aims aimed aiming pledge pledges pledged pledging promise promises promised hope hopes hoped hoping seek seeks seeking ambition'.split(
    ' ',
  ),
);

/** Nouns of a line that a figure draws. */
export const THRESHOLD_WORDS: ReadonlySet<string> = new Set(
  'threshold thresholds limit limits cap capped ceiling floor minimum maximum'.split(' '),
);

/** Words after "a", "an" or "per" that make an amount a rate. */
export const RATE_WORDS: ReadonlySet<string> = new Set(
  (
    'year month week day hour minute second quarter night person head share barrel tonne ton litre liter gallon ounce ' +
    'household family student pupil capita unit night game match pound kilo kilogram mile kilometre acre bottle ticket child annum piece'
  ).split(' '),
);

/** Words that make an amount a rate by themselves. */
export const RATE_ADVERBS: ReadonlySet<string> = new Set(
  'annually yearly monthly weekly daily hourly apiece each'.split(' '),
);

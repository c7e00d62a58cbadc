import type { Found } from '@/lib/annotation/selectors.ts';

/** Words saved of one page, and where they are on another. */
export interface MatchCase {
  readonly name: string;
  readonly before: string;
  /** What was saved: it stands in `before` once, or the n-th time given. */
  readonly saved: string;
  readonly nth?: number;
  readonly after: string;
  readonly found: Found;
  /** The words found, where they are not those that were saved. */
  readonly words?: string;
  /** Where they were found, where they stand more than once. */
  readonly at?: number;
  readonly warning?: string;
}

/** The paragraph before. */
export const OPENING = 'The mill at Overbeck closed its gates on Friday, and the last cart left before dark.';
const COUNT = 'The company said that 318 people had worked there, most of them from the village.';
/** The paragraph after. */
export const CLOSING = 'A meeting is to be held in the chapel hall next week, with soup.';
const TWIN = 'The company said that 742 people had worked there, most of them from the village.';
const OTHER = 'Snow is expected on the higher roads by the weekend.';

/** A text of paragraphs. */
export const page = (...paragraphs: string[]) => paragraphs.join('\n\n');
const BEFORE = page(OPENING, COUNT, CLOSING);

/** Words of a paragraph that was edited, between two that stay. */
export function edited(
  name: string,
  was: string,
  is: string,
  saved: string,
  words: string,
  warning: string,
): MatchCase {
  const [before, after] = [page(OPENING, was, CLOSING), page(OPENING, is, CLOSING)];
  return { name, before, saved, after, found: 'changed', words, warning };
}

// Marks and numbers that are no digits, within the words.
const MARKED: readonly MatchCase[] = (
  [
    ['a half that was taken out', '2½ million people', '2 million people', '“2 million”', '“2½ million”'],
    ['a half of years that was taken out', '5½ years', '5 years', '“5 years”', '“5½ years”'],
    ['a square that was taken out', '40 km² of moor', '40 km of moor', '“km of”', '“km² of”'],
    ['a tilde that was taken out', 'by ~500 people', 'by 500 people', '“by 500”', '“by ~500”'],
    ['a sign of nearness that was taken out', 'by ≈500 people', 'by 500 people', '“by 500”', '“by ≈500”'],
    ['a fraction that became a range', 'a share of 3/4', 'a share of 3-4', '“3-4”', '“3/4”'],
    ['a range that became two numbers', 'rooms 3–4', 'rooms 3, 4', '“3, 4”', '“3–4”'],
    ['digits of another script', 'about ٣١٨ carts', 'about ٣٨١ carts', '“about ٣٨١ carts”', '“about ٣١٨ carts”'],
  ] as const
).map(([name, was, is, now, saved]) =>
  edited(
    name,
    `The warden has told us of ${was} in the valley below.`,
    `The warden has told us of ${is} in the valley below.`,
    was,
    is,
    `The page now says ${now} where you saved ${saved}.`,
  ),
);

export const MATCH_CASES: readonly MatchCase[] = [
  { name: 'words on a page that is as it was', before: BEFORE, saved: COUNT, after: BEFORE, found: 'exact' },
  { name: 'words that moved down', before: BEFORE, saved: '318 people', after: page(OTHER, BEFORE), found: 'exact' },
  {
    name: 'words in other typography',
    before: page(OPENING, '“It’s over — for now,” said the foreman.', CLOSING),
    saved: '“It’s over — for now,”',
    after: page(OPENING, '"It\'s over\u00a0- for now," said the fore\u00adman.', CLOSING),
    found: 'exact',
    words: '"It\'s over\u00a0- for now,"',
  },
  {
    name: 'a paragraph that was moved',
    before: BEFORE,
    saved: COUNT,
    after: page(COUNT, OPENING, OTHER, CLOSING),
    found: 'exact',
  },
  {
    name: 'a caption put in before it',
    before: BEFORE,
    saved: 'had worked there',
    after: page(OPENING, 'The mill in spring.', COUNT, CLOSING),
    found: 'exact',
  },
  {
    name: 'a figure that was changed',
    before: BEFORE,
    saved: COUNT,
    after: page(OPENING, COUNT.replace('318', '381'), CLOSING),
    found: 'changed',
    words: COUNT.replace('318', '381'),
    warning: 'The page now says “that 381 people” where you saved “that 318 people”.',
  },
  {
    name: 'nothing but a figure that was changed',
    before: BEFORE,
    saved: '318',
    after: page(OPENING, COUNT.replace('318', '381'), CLOSING),
    found: 'changed',
    words: '381',
    warning: 'The page now says “381” where you saved “318”.',
  },
  {
    name: 'a negation put in',
    before: BEFORE,
    saved: 'most of them from the village',
    after: page(OPENING, COUNT.replace('most', 'not most'), CLOSING),
    found: 'exact',
  },
  {
    name: 'a negation put in between the words',
    before: BEFORE,
    saved: COUNT,
    after: page(OPENING, COUNT.replace('had worked', 'had not worked'), CLOSING),
    found: 'changed',
    words: COUNT.replace('had worked', 'had not worked'),
    warning: 'The page now says “had not worked” where you saved “had worked”.',
  },
  {
    name: 'a name that was changed',
    before: BEFORE,
    saved: 'The mill at Overbeck closed its gates',
    after: BEFORE.replace('Overbeck', 'Overbrook'),
    found: 'changed',
    words: 'The mill at Overbrook closed its gates',
    warning: 'The page now says “at Overbrook closed” where you saved “at Overbeck closed”.',
  },
  {
    name: 'a minus put before a figure',
    before: page(OPENING, 'Sales rose by 4.1 per cent in the year, the report said on Monday.', CLOSING),
    saved: 'Sales rose by 4.1 per cent in the year',
    after: page(OPENING, 'Sales rose by −4.1 per cent in the year, the report said on Monday.', CLOSING),
    found: 'changed',
    words: 'Sales rose by −4.1 per cent in the year',
    warning: 'The page now says “by −4.1” where you saved “by 4.1”.',
  },
  {
    name: 'several changes, the figure told first',
    before: BEFORE,
    saved: COUNT,
    after: page(OPENING, COUNT.replace('company', 'council').replace('318', '381'), CLOSING),
    found: 'changed',
    words: COUNT.replace('company', 'council').replace('318', '381'),
    warning:
      'The page now says “that 381 people” where you saved “that 318 people”, and more of these words have changed.',
  },
  {
    name: 'a paragraph that was deleted',
    before: BEFORE,
    saved: COUNT,
    after: page(OPENING, CLOSING),
    found: 'orphan',
  },
  {
    name: 'a deleted paragraph with a look-alike before it',
    before: page(TWIN, OTHER, BEFORE),
    saved: COUNT,
    after: page(TWIN, OTHER, OPENING, CLOSING),
    found: 'orphan',
  },
  {
    name: 'a few words of a deleted paragraph with a look-alike',
    before: page(TWIN, OTHER, BEFORE),
    saved: '318 people',
    after: page(TWIN, OTHER, OPENING, CLOSING),
    found: 'orphan',
  },
  {
    name: 'words of a deleted paragraph that its look-alike has too',
    before: page(BEFORE, OTHER, TWIN),
    saved: 'people had worked there',
    after: page(OPENING, CLOSING, OTHER, TWIN),
    found: 'orphan',
  },
  {
    name: 'words whose paragraph was edited beside a look-alike',
    before: page(TWIN, OTHER, BEFORE),
    saved: COUNT,
    after: page(TWIN, OTHER, OPENING, COUNT.replace('318', '319'), CLOSING),
    found: 'changed',
    words: COUNT.replace('318', '319'),
    warning: 'The page now says “that 319 people” where you saved “that 318 people”.',
  },
  {
    name: 'one of two paragraphs that are the same, on a page as it was',
    before: page(OTHER, CLOSING, OTHER),
    saved: OTHER,
    nth: 1,
    after: page(OTHER, CLOSING, OTHER),
    found: 'exact',
    at: OTHER.length + CLOSING.length + 4,
  },
  {
    name: 'a common word that stands elsewhere now',
    before: BEFORE,
    saved: 'week',
    after: page(OPENING, COUNT, 'The week has been a long one for everybody who lives there.'),
    found: 'orphan',
  },
  {
    name: 'a number that is now part of a longer one',
    before: BEFORE,
    saved: '318',
    after: page(OPENING, 'In 1318 the first mill was built, as the chronicle has it.', CLOSING),
    found: 'orphan',
  },
  {
    name: 'words in two paragraphs',
    before: BEFORE,
    saved: `from the village.\n\nA meeting is to be held`,
    after: page(OTHER, OPENING, COUNT, CLOSING),
    found: 'exact',
  },
  { name: 'a page that became another', before: BEFORE, saved: COUNT, after: page(OTHER, OTHER), found: 'orphan' },
  { name: 'an empty page', before: BEFORE, saved: COUNT, after: '', found: 'orphan' },
  {
    name: 'words of a language without spaces',
    before: '村の水車は金曜日に閉鎖された。会社によると、三百十八人が働いていた。来週、礼拝堂で集会が開かれる。',
    saved: '三百十八人が働いていた',
    after: '速報。村の水車は金曜日に閉鎖された。会社によると、三百十八人が働いていた。来週、礼拝堂で集会が開かれる。',
    found: 'exact',
  },
  ...MARKED,
  {
    name: 'a figure whose minus is printed otherwise',
    before: page(OPENING, 'It was −5 degrees on the bridge when the race began.', CLOSING),
    saved: '−5 degrees',
    after: page(OPENING, 'It was -5 degrees on the bridge when the race began.', CLOSING),
    found: 'exact',
    words: '-5 degrees',
  },
  {
    name: 'a range with a longer dash',
    before: page(OPENING, 'The chapel has 3-4 rooms to let, says the warden.', CLOSING),
    saved: '3-4 rooms',
    after: page(OPENING, 'The chapel has 3–4 rooms to let, says the warden.', CLOSING),
    found: 'exact',
    words: '3–4 rooms',
  },
];

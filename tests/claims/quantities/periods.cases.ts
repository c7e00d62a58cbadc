/** A time phrase, as printed in an article of Wednesday 14 May 2031, and the days it names: first, last; null where open. */
export const periodCases: readonly (readonly [phrase: string, from: string | null, to: string | null])[] = [
  ['in 2022', '2022-01-01', '2022-12-31'],
  ['from 1998 to 2003', '1998-01-01', '2003-12-31'],
  ['between 2011 and 2014', '2011-01-01', '2014-12-31'],
  ['since 1998', '1998-01-01', '2031-05-14'],
  ['by 2040', null, '2040-12-31'],
  ['in the 1990s', '1990-01-01', '1999-12-31'],
  ['in the first five months of 2017', '2017-01-01', '2017-05-31'],
  ['in the third quarter of 2020', '2020-07-01', '2020-09-30'],
  ['in March 2019', '2019-03-01', '2019-03-31'],
  ['on April 17, 2019', '2019-04-17', '2019-04-17'],
  ['on 17 April', '2031-04-17', '2031-04-17'],
  ['in November', '2030-11-01', '2030-11-30'],
  ['since July', '2030-07-01', '2031-05-14'],
  ['between March and April', '2031-03-01', '2031-04-30'],
  ['last year', '2030-01-01', '2030-12-31'],
  ['so far this year', '2031-01-01', '2031-05-14'],
  ['last month', '2031-04-01', '2031-04-30'],
  ['last week', '2031-05-05', '2031-05-11'],
  ['this week', '2031-05-12', '2031-05-14'],
  ['yesterday', '2031-05-13', '2031-05-13'],
  ['on Monday', '2031-05-12', '2031-05-12'],
  ['on Thursday', '2031-05-08', '2031-05-08'],
  ['over the past three years', '2028-05-14', '2031-05-14'],
  ['two years ago', '2029-01-01', '2029-12-31'],
];

/** Phrases that say when and name no days. */
export const openPhrases: readonly string[] = ['since the last storm', 'during that time', 'each year', 'the same day'];

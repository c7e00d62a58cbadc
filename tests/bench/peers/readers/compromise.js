import nlp from 'compromise';

// Its numbers, as its documentation reads them: written, in digits, as money, percentages and fractions. From version 14 on
// they come with the main package; the separate compromise-numbers is for version 13.
export const read = (text) => nlp(text).numbers().json();

/** The same with the place of each, which costs a second pass and is not timed. */
export const readPlaced = (text) =>
  nlp(text)
    .numbers()
    .json({ offset: true })
    .map(({ number, offset, terms }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      number: number.num,
      suffix: number.suffix,
      tags: terms.flatMap((term) => term.tags),
    }));

/** Sentences of languages that are not known, and what digits, signs and form alone say of them. */
export const unknownCases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['Bron kostede 84 €.', '84 EUR'],
  ['Bron kostede € 1.250,50.', '1250.5 EUR'],
  ['Il ponte costa 1.250 €.', '1250 EUR'],
  ['Frammøtet var 61,5 %.', '61.5 percent'],
  ['Frammøtet var 61.5%.', '61.5 percent'],
  ['Kanalen er 12 km lang.', '12 km'],
  ['Byen har 1 204 500 sjeler.', '1204500 none'],
  ['Dørene åpner 18:30.'],
  ['Tårnet åpnet 12.11.2030 og 2031-05-14.'],
  ['Det skjedde i 2019.'],
  ['Ring 020 7946 0018.'],
  ['Tarn vant 3-1.'],
];

/** Beginnings of texts, the language they are in, and which of a series they name. */
export const INSTANCES: readonly {
  readonly text: string;
  readonly language: string;
  readonly found: readonly string[];
}[] = [
  { text: 'Harbour inquiry, Day 2: the pilot gives evidence', language: 'en', found: ['day:2'] },
  { text: 'The pilot was questioned on the second day of the inquiry.', language: 'en', found: ['day:2'] },
  {
    text: 'Torran lost the 3rd round of talks, and Brenna won round four.',
    language: 'en',
    found: ['round:3', 'round:4'],
  },
  { text: 'Marden won the first leg by two goals.', language: 'en', found: ['leg:1'] },
  { text: 'Week 12 prices: eggs fall again at Port Ellory market', language: 'en', found: ['week:12'] },
  { text: 'Game 3 went to Skerrow after two lost sets.', language: 'en', found: ['game:3'] },
  { text: 'It was his second game since June.', language: 'en', found: [] },
  { text: 'Talks went on for three days in the second half of May.', language: 'en', found: [] },
  { text: 'Sales fell in the third quarter.', language: 'en', found: [] },
  { text: 'On the day 400 islanders left, day broke late.', language: 'en', found: [] },
  { text: 'Am 12. Verhandlungstag schwieg der Lotse.', language: 'de', found: ['day:12'] },
  { text: 'In der zweiten Runde gewann Ostrau.', language: 'de', found: ['round:2'] },
  { text: 'Le deuxième tour aura lieu à Bellombre.', language: 'fr', found: ['round:2'] },
  { text: 'La segunda vuelta se jugará en Almadraba.', language: 'es', found: ['round:2'] },
  { text: 'Jornada 7: empate en Almadraba', language: 'es', found: ['match:7'] },
];

/** Texts, the language they are in, and the tallies they give of matches and votes. */
export const TALLIES: readonly {
  readonly text: string;
  readonly language: string;
  readonly found: readonly string[];
}[] = [
  { text: 'Marden beat Brenna 4-1 at Lauder Park.', language: 'en', found: ['4-1'] },
  { text: 'Brenna lost 1–4 at Lauder Park.', language: 'en', found: ['4-1'] },
  { text: 'The harbour board passed it 11-8 after a 12-7 vote on the pier.', language: 'en', found: ['11-8', '12-7'] },
  { text: 'By a vote of 58 to 41 the islands kept their ferry.', language: 'en', found: ['58-41'] },
  { text: 'A goalless draw, 0-0, suited neither.', language: 'en', found: ['0-0'] },
  { text: 'Marden siegte mit 3:1 gegen Ostrau.', language: 'de', found: ['3-1'] },
  { text: 'Marden gewann 3 zu 1.', language: 'de', found: ['3-1'] },
  { text: "Bellombre a gagné 2 à 1 devant l'Almadraba.", language: 'fr', found: ['2-1'] },
  { text: 'Almadraba ganó por 2 a 1.', language: 'es', found: ['2-1'] },
  { text: 'Repairs will take 8-10 weeks, for children aged 12 to 15.', language: 'en', found: [] },
  { text: 'The lead was cut from 9 to 4 points.', language: 'en', found: [] },
  { text: 'They lined up in a 4-4-2 and rang 555-010-220.', language: 'en', found: [] },
  { text: 'The 2031-32 budget, at 20:15 on channel 3.', language: 'en', found: [] },
  { text: 'Ab 20:15 Uhr im Programm.', language: 'de', found: [] },
];

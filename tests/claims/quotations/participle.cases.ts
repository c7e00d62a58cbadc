import type { QuotationsCase } from './quotations-case.ts';

/** Participles that lead words in, with a subject of their own or their clause’s. */
export const PARTICIPLE_CASES: readonly QuotationsCase[] = [
  {
    name: 'gives a participle behind “with” to whoever stands between',
    paragraphs: [
      'The motive for the fire remained unknown, with Marl Sheriff Peter Vane saying: “I cannot read minds.”',
      'Dover offered talks, with Mayor Nora Quill calling it a “golden chance” to mend the pier.',
      'Talks have stalled, with Marl Council recently calling the ferry a “stubborn old goose”.',
      'The pier is shut, with a senior harbour official touting the fence as “the best in the county”.',
    ],
    quotations: [
      { segments: ['I cannot'], speaker: 'Peter Vane' },
      { segments: ['golden chance'], speaker: 'Nora Quill' },
      { segments: ['stubborn'], speaker: 'Marl Council' },
      { segments: ['the best'], speaker: 'senior harbour official' },
    ],
  },
  {
    name: 'makes nobody of “some” behind “with”',
    paragraphs: ['Bakers are furious with the Marl Echo, with some saying the cover makes them look “half-baked”.'],
    quotations: [{ segments: ['half-baked'], speaker: null }],
  },
  {
    name: 'gives a participle behind what somebody wrote to who wrote it',
    paragraphs: [
      'Peter Vane, 41, wrote a message on Marlbook saying he was “bitterly angry”.',
      'Nora Quill, chair of the board, wrote an article for Marl Weekly suggesting that the county was “better prepared than ever”.',
    ],
    quotations: [
      { segments: ['bitterly'], speaker: 'Peter Vane' },
      { segments: ['better prepared'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes what stands behind a possessive or an adjective for no verb',
    paragraphs: [
      'Nora Quill told reporters that the administration’s proposed tolls were a “threat”.',
      'Peter Vane said that the idea of paid volunteers was dropped after it met “great yawns”.',
      'This famous quote hangs in the Marl hall: “Boats leak.”',
      'Nora Quill hit back against a Marl Times report about “odd boats” in Dover.',
    ],
    quotations: [
      { segments: ['threat'], speaker: 'Nora Quill' },
      { segments: ['great yawns'], speaker: 'Peter Vane' },
      { segments: ['Boats leak'], cue: null },
      { segments: ['odd boats'], cue: null },
    ],
  },
  {
    name: 'makes nobody of an adverb before a name that is given',
    paragraphs: ['The council ended the visits of kin, sometimes referred to as “tail migration”.'],
    quotations: [{ segments: ['tail'], speaker: null }],
  },
];

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
  {
    name: 'gives a participle behind a preposition to the object only where it is blamed or thanked for it',
    paragraphs: [
      'Nora Quill attacked Peter Vane before calling the geese “honoured guests”.',
      'Nora Quill criticised Peter Vane after calling the bridge a “rotten plank”.',
      'Nora Quill mocked Peter Vane by calling him a “tired old goose”.',
      'Nora Quill defended Peter Vane in calling the ferry a “wreck”.',
      'Nora Quill faulted the budget. She criticised Peter Vane over calling it a “gift”.',
      'Nora Quill thanked Peter Vane for saying the ferry was “a blessing”.',
      'Nora Quill attacked Peter Vane for calling him a “stubborn mule”.',
    ],
    quotations: [
      { segments: ['honoured guests'], speaker: 'Nora Quill' },
      { segments: ['rotten plank'], speaker: 'Nora Quill' },
      { segments: ['tired old goose'], speaker: 'Nora Quill' },
      { segments: ['wreck'], speaker: 'Nora Quill' },
      { segments: ['gift'], speaker: 'Peter Vane' },
      { segments: ['a blessing'], speaker: 'Peter Vane' },
      { segments: ['stubborn mule'], speaker: null },
    ],
  },
  {
    name: 'gives what is found, seen or received to nobody who does so',
    paragraphs: [
      'The bakers saw a post on Marlbook calling the mayor “a rotten liar”.',
      'Peter Vane received a letter saying he was “a dead man walking”.',
      'Police found a note saying the bridge was “rotten to the core”.',
      'Ann Lee deleted a post calling the ferry “an old goose”.',
      'Nora Quill was sent a letter saying she was “no longer wanted”.',
    ],
    quotations: [
      { segments: ['a rotten'], speaker: null },
      { segments: ['a dead man'], speaker: null },
      { segments: ['rotten to'], speaker: null },
      { segments: ['an old goose'], speaker: null },
      { segments: ['no longer'], speaker: null },
    ],
  },
  {
    name: 'gives what is written, sent or published to who does so',
    paragraphs: [
      'Peter Vane sent the harbour board a letter saying he was “done with boats”.',
      'Ann Lee has published a long post on Marlbook calling the ferry “an old goose”.',
      'Nora Quill put out a short statement saying the pier was “safe as houses”.',
    ],
    quotations: [
      { segments: ['done with'], speaker: 'Peter Vane' },
      { segments: ['an old goose'], speaker: 'Ann Lee' },
      { segments: ['safe as'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'does not take whom the opening adverbial names with a title for the subject of the sentence',
    paragraphs: [
      'In brief remarks after a walk with President Otto Brandt of Marland, Ms. Quill on Tuesday stood by her toll, saying that “the more they pay, the more they like it.”',
    ],
    quotations: [{ segments: ['the more they'], speaker: 'Quill' }],
  },
];

import type { QuotationsCase } from './quotations-case.ts';

/** Verbs of saying whose subject does not stand right before them. */
export const SUBJECT_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes no verb of saying that opens its sentence for part of the name behind it',
    paragraphs: [
      '“We tried everything,” Nora Quill said.',
      'Added Quill: “It will take a year to dry the hall out.”',
      'Says Peter Vane, the harbour master: “Nobody warned us about the tide.”',
      'Wrote Mr. Vane, “I was not asked.”',
    ],
    quotations: [
      { segments: ['We tried'], speaker: 'Nora Quill' },
      { segments: ['It will take'], speaker: 'Nora Quill', mention: 'Quill', cue: 'Added' },
      { segments: ['Nobody warned'], speaker: 'Peter Vane', cue: 'Says' },
      { segments: ['I was not'], speaker: 'Peter Vane', cue: 'Wrote' },
    ],
  },
  {
    name: 'leaves a given name that is spelt as a verb where no such words follow',
    paragraphs: ['Said Mahmoud told the board the pier was “rotten to the core”.'],
    quotations: [{ segments: ['rotten to'], speaker: 'Said Mahmoud', cue: 'told' }],
  },
];

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
  {
    name: 'joins a verb behind “and” to the verb that stands in its tense, and to no participle',
    paragraphs: [
      'Nora Quill said analysts predict a rise in fares next year and urged members to read the plan and “get it done.”',
      'The harbour board rejected a report, saying it was unfair and called its author “a tired man”.',
    ],
    quotations: [
      { segments: ['get it done'], speaker: 'Nora Quill', cue: 'urged' },
      { segments: ['a tired'], speaker: 'harbour board', cue: 'called' },
    ],
  },
];

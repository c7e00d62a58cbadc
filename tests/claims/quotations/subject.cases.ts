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
  {
    name: 'credits a letter signed by many to whoever it is from, past a description of them',
    paragraphs: [
      'Close to three dozen bakers have signed a letter from Mayor Nora Quill, a Liberal from Marl, calling the toll “wholly unfair”.',
    ],
    quotations: [{ segments: ['wholly unfair'], speaker: 'Nora Quill', cue: 'calling' }],
  },
  {
    name: 'credits whoever something brings to say it',
    paragraphs: [
      'All this has led the baker Otto Brandt to fear a “long, dry summer”.',
      'The flood prompted Mayor Nora Quill to call the wall “a sieve”.',
    ],
    quotations: [
      { segments: ['long, dry'], speaker: 'Otto Brandt' },
      { segments: ['a sieve'], speaker: 'Nora Quill', cue: 'call' },
    ],
  },
  {
    name: 'credits the wording of what somebody is to do to who says so',
    paragraphs: ['Otto Brandt stated that Nora Quill would discuss her past “in a few weeks”.'],
    quotations: [{ segments: ['in a few'], speaker: 'Otto Brandt', cue: 'stated' }],
  },
  {
    name: 'takes a word that the verb of its clause follows for no verb',
    paragraphs: [
      'The Bakers League pushed back on a report claiming the town’s richest owners lobby was dropping its fight -- but at the same time acknowledged “some small changes” would come.',
    ],
    quotations: [{ segments: ['some small'], speaker: 'Bakers League', cue: 'acknowledged' }],
  },
  {
    name: 'credits nobody with a byname that the clause goes on behind',
    paragraphs: ['The Ardle native nicknamed “the old goose” is a friend of Nora Quill.'],
    quotations: [{ segments: ['the old goose'], speaker: null }],
  },
  {
    name: 'credits a reference to somebody as something to whose it is',
    paragraphs: ['Nora Quill cited Otto Brandt’s past references to bakers as “a lazy bunch” on Friday.'],
    quotations: [{ segments: ['a lazy bunch'], speaker: 'Otto Brandt' }],
  },
];

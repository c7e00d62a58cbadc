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
  {
    name: 'joins a verb behind “and” to none beyond a clause that has begun since',
    paragraphs: [
      'Nora Quill said the pier was safe, but Otto Brandt insists it is not and demanded “a second look”.',
      'Nora Quill said the pier was safe; Otto Brandt says it leaks and called it “a sponge”.',
      'Nora Quill said “it is safe” but Otto Brandt disagrees and called it “a sieve”.',
      'The harbour master, who Nora Quill said had quit, says he is staying and branded it “a rumour”.',
      'Nora Quill said the pier was safe while Otto Brandt says it leaks and urged “repairs”.',
    ],
    quotations: [
      { segments: ['a second'], speaker: 'Otto Brandt' },
      { segments: ['a sponge'], speaker: 'Otto Brandt' },
      { segments: ['it is safe'], speaker: 'Nora Quill' },
      { segments: ['a sieve'], speaker: 'Otto Brandt' },
      { segments: ['a rumour'], speaker: 'harbour master' },
      { segments: ['repairs'], speaker: 'Otto Brandt' },
    ],
  },
  {
    name: 'joins a verb behind “and” to the clause that a participle stands in',
    paragraphs: ['The harbour board released footage of Otto Brandt calling the pier a ruin and urged “calm”.'],
    quotations: [{ segments: ['calm'], speaker: 'harbour board' }],
  },
  {
    name: 'credits what somebody called a thing, though the clause goes on behind it',
    paragraphs: [
      'The bridge Nora Quill called “a disgrace” is closed.',
      'What the harbour master branded “a circus” was over by noon.',
      'The pier divers called “a trap” is shut.',
      'The harbour master called “a disgrace” what others praised.',
    ],
    quotations: [
      { segments: ['a disgrace'], speaker: 'Nora Quill' },
      { segments: ['a circus'], speaker: 'harbour master' },
      { segments: ['a trap'], speaker: 'pier divers' },
      { segments: ['a disgrace'], speaker: 'harbour master' },
    ],
  },
  {
    name: 'takes a participle that opens the sentence for no verb before whoever says it',
    paragraphs: [
      'Told the result on Friday: “I am glad,” Nora Quill said.',
      'Asked by the harbour board: “It was me,” said Otto Brandt.',
      'Promised a new pier by the harbour board: “We got planks,” Nora Quill said.',
      'Told the mayor’s verdict: “I am glad to go,” Otto Brandt said.',
    ],
    quotations: [
      { segments: ['I am glad'], speaker: 'Nora Quill' },
      { segments: ['It was me'], speaker: 'Otto Brandt' },
      { segments: ['We got planks'], speaker: 'Nora Quill' },
      { segments: ['I am glad to go'], speaker: 'Otto Brandt' },
    ],
  },
  {
    name: 'credits with a letter torn up whoever tears it, and with one signed nobody behind a comma who goes on',
    paragraphs: [
      'Otto Brandt burned a letter from Nora Quill, a Liberal, calling it “an insult”.',
      'Otto Brandt signed a letter from Nora Quill, then left, calling it “a triumph”.',
    ],
    quotations: [
      { segments: ['an insult'], speaker: 'Otto Brandt' },
      { segments: ['a triumph'], speaker: 'Otto Brandt' },
    ],
  },
];

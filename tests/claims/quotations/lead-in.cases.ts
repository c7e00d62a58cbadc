import type { QuotationsCase } from './quotations-case.ts';

/** Cues before the quotation. */
export const LEAD_IN_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits an introduction with a colon',
    paragraphs: ['Transport Minister Nora Quill said: “The bridge will open in spring.”'],
    quotations: [{ segments: ['The bridge will open'], kind: 'full', speaker: 'Nora Quill', cue: 'said' }],
  },
  {
    name: 'carries a colon over to the next paragraph',
    paragraphs: ['In a letter to residents Nora Quill wrote:', '“The bridge will open in spring.”'],
    quotations: [{ segments: ['The bridge will open'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits words within the outlet’s own sentence',
    paragraphs: ['Nora Quill said the crossing was “held together by rust” and promised “a safe way over”.'],
    quotations: [
      { segments: ['held together by rust'], kind: 'partial', speaker: 'Nora Quill', cue: 'said' },
      { segments: ['a safe way over'], kind: 'partial', speaker: 'Nora Quill', cue: 'promised' },
    ],
  },
  {
    name: 'credits a participle with the subject of its clause',
    paragraphs: ['Nora Quill signed the contract on Monday, arguing that it would be “a gift to the valley”.'],
    quotations: [{ segments: ['a gift to the valley'], speaker: 'Nora Quill', cue: 'arguing' }],
  },
  {
    name: 'credits a participle that opens the sentence with the subject after the comma',
    paragraphs: ['Calling the old crossing “a death trap”, Nora Quill signed the contract.'],
    quotations: [{ segments: ['a death trap'], speaker: 'Nora Quill', cue: 'Calling' }],
  },
  {
    name: 'credits a verb without subject of its own with the subject before',
    paragraphs: ['Nora Quill visited the site and described it as “a miracle of mud”.'],
    quotations: [{ segments: ['a miracle of mud'], speaker: 'Nora Quill', cue: 'described' }],
  },
  {
    name: 'credits words still to be spoken',
    paragraphs: ['Nora Quill will meet the owners to urge “prompt and lasting repairs”, her office said.'],
    quotations: [{ segments: ['prompt and lasting repairs'], speaker: 'Nora Quill', cue: 'urge' }],
  },
  {
    name: 'credits what somebody is about to say',
    paragraphs: ['Nora Quill is due to tell the council that the valley “has waited long enough for a road”.'],
    quotations: [{ segments: ['has waited long enough'], speaker: 'Nora Quill', cue: 'tell' }],
  },
  {
    name: 'credits a claim with the name that owns it',
    paragraphs: ['Inspectors looked into Nora Quill’s claim that there were “dozens of broken bolts”.'],
    quotations: [{ segments: ['dozens of broken bolts'], kind: 'partial', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits every item of a series with the tag at its end',
    paragraphs: ['The bills were booked as “site visits”, “working lunches” and “spare parts”, the report said.'],
    quotations: [
      { segments: ['site visits'], kind: 'partial', speaker: 'report', cue: 'said' },
      { segments: ['working lunches'], speaker: 'report' },
      { segments: ['spare parts'], speaker: 'report' },
    ],
  },
  {
    name: 'lets a statement speak for whoever released it',
    paragraphs: ['The works were “stopped at once”, according to a statement sent out by Marl County Council.'],
    quotations: [{ segments: ['stopped at once'], speaker: 'Marl County Council' }],
  },
  {
    name: 'prints an unnamed source as the article does',
    paragraphs: ['According to the No. 4 Quay foreman, the lease was meant to “bring life back to the harbour”.'],
    quotations: [{ segments: ['bring life back'], speaker: 'No. 4 Quay foreman', cue: 'According to' }],
  },
  {
    name: 'does not take whoever is told, or met, for the speaker',
    paragraphs: ['Nora Quill told Peter Vane of Harbour Rail that the plan was “dead in the water”.'],
    quotations: [{ segments: ['dead in the water'], speaker: 'Nora Quill', cue: 'told' }],
  },
  {
    name: 'prefers the tag after the words to words before the colon that say nothing',
    paragraphs: [
      'Welders doubt it: “That is false,” a lawyer for a docker said.',
      'Tenants fear the worst: “It will flood,” Nora Quill said.',
    ],
    quotations: [
      { segments: ['That is false,'], speaker: 'lawyer for a docker', cue: 'said' },
      { segments: ['It will flood,'], speaker: 'Nora Quill', cue: 'said' },
    ],
  },
  {
    name: 'takes no tag from the words that lead in the next quotation',
    paragraphs: ['Nora Quill was blunt: “Why now?” Peter Vane answered: “Because it leaks.”'],
    quotations: [
      { segments: ['Why now?'], speaker: 'Nora Quill' },
      { segments: ['Because it leaks.'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'leaves the verb before an object out of the speaker',
    paragraphs: ['Peter Vane said: “The crane was sound.” A welder saw it differently: “It was not sound.”'],
    quotations: [
      { segments: ['The crane was sound.'], speaker: 'Peter Vane' },
      { segments: ['It was not sound.'], speaker: 'welder' },
    ],
  },
  {
    name: 'takes a party between commas after a name for where somebody belongs',
    paragraphs: ['Nora Quill, Labour, spoke of a “great effort”.'],
    quotations: [{ segments: ['great effort'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits an account with whose it is',
    paragraphs: [
      'By Nora Quill’s account, the bridge was “held up by paint”. It was, by Peter Vane’s own reckoning, “a botched job”.',
    ],
    quotations: [
      { segments: ['held up by paint'], speaker: 'Nora Quill' },
      { segments: ['a botched job'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'credits what somebody takes upon himself',
    paragraphs: ['The minister, Nora Quill, took “full responsibility” for the leak.'],
    quotations: [{ segments: ['full responsibility'], speaker: 'Nora Quill' }],
  },
  {
    name: 'makes no speaker of what was agreed, between commas',
    paragraphs: ['Council leader Peter Vane said the loan, agreed in 2031, had been “made in good faith”.'],
    quotations: [{ segments: ['made in good'], kind: 'partial', speaker: 'Peter Vane', cue: 'said' }],
  },
  {
    name: 'reads a person past a union whose name has an apostrophe',
    paragraphs: ['Nora Quill of the Dock Workers’ Union said the board “never listened to us”.'],
    quotations: [{ segments: ['never listened'], kind: 'partial', speaker: 'Nora Quill', cue: 'said' }],
  },
  {
    name: 'ends the phrase of who speaks before a participle with an object of its own',
    paragraphs: [
      'A post accompanying the film gives the following advice:',
      '“Expect more of this before the summer is out.”',
    ],
    quotations: [{ segments: ['Expect more'], speaker: 'post' }],
  },
  {
    name: 'credits a claim that somebody turns down to whose it is',
    paragraphs: [
      'Nora Quill also dismissed harbour strategist Otto Brandt’s comment on Sunday that bakers are under a “reign of flour”.',
      'Quill rejected Brandt’s allegations of “gross waste”.',
      'Mrs Quill laughed. Mr Vane denied her charges that he was “a thief”.',
      'Quill dismissed Brandt’s claim that the pier is safe as “a joke”.',
    ],
    quotations: [
      { segments: ['reign of'], speaker: 'Otto Brandt' },
      { segments: ['gross waste'], speaker: 'Otto Brandt' },
      { segments: ['a thief'], speaker: 'Nora Quill' },
      { segments: ['a joke'], speaker: 'Nora Quill', cue: 'dismissed' },
    ],
  },
  {
    name: 'credits nobody with what a man denies of “his” claims, which are another’s',
    paragraphs: ['Mr Vane rejected his claim that the pier is “rotten”.'],
    quotations: [{ segments: ['rotten'], speaker: null }],
  },
  {
    name: 'leaves to whoever turns a claim down what they say of it themselves',
    paragraphs: [
      'Nora Quill dismissed Otto Brandt’s claim that she sold the pier, adding that it was “rubbish”.',
      'The harbour board rejected Otto Brandt’s allegations that it hid the leak, and its engineer branded them “fantasy”.',
      'Nora Quill disputed Otto Brandt’s statement that the diver had shouted “help”.',
      'Nora Quill denied Otto Brandt’s accusations that she was idle and, in the words of Sara Moor, “asleep at the wheel”.',
      'Nora Quill denied his charge that she took a boat and said she was “stunned”.',
    ],
    quotations: [
      { segments: ['rubbish'], speaker: 'Nora Quill' },
      { segments: ['fantasy'], speaker: 'its engineer' },
      { segments: ['help'], speaker: 'diver' },
      { segments: ['asleep at'], speaker: 'Sara Moor' },
      { segments: ['stunned'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes a claim behind a preposition for nothing that is turned down',
    paragraphs: ['Nora Quill rejected the lease despite her claim on Sunday that bakers live in “a slum”.'],
    quotations: [{ segments: ['a slum'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits what somebody may have said, or would say, to them',
    paragraphs: [
      'Nora Quill said Otto Brandt may have threatened to “sink the ferry”.',
      'Nora Quill said Otto Brandt would threaten her with “the law”.',
      'Nora Quill said Otto Brandt would demand “an inquiry”.',
    ],
    quotations: [
      { segments: ['sink the'], speaker: 'Otto Brandt' },
      { segments: ['the law'], speaker: 'Otto Brandt' },
      { segments: ['an inquiry'], speaker: 'Otto Brandt' },
    ],
  },
];

import type { QuotationsCase } from './quotations-case.ts';

/** What is quotation, and what only stands in quotation marks. */
export const KIND_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes a few words without a cue for words held at arm’s length',
    paragraphs: ['The “miracle” bridge closed after a week.'],
    quotations: [{ segments: ['miracle'], kind: 'scare', speaker: null }],
  },
  {
    name: 'takes so-called words for words held at arm’s length',
    paragraphs: ['Nora Quill said the so-called “ghost road” would close.'],
    quotations: [{ segments: ['ghost road'], kind: 'scare' }],
  },
  {
    name: 'takes capitalised words without a cue for a title',
    paragraphs: [
      'She wrote the song “Rivers of Marl” in one night.',
      'The money went to a charity called “Boats for Schools”.',
    ],
    quotations: [
      { segments: ['Rivers of Marl'], kind: 'title', speaker: null },
      { segments: ['Boats for Schools'], kind: 'title', speaker: null },
    ],
  },
  {
    name: 'keeps a programme a title where a tag follows',
    paragraphs: ['In an interview on Radio Marl’s “Early Tide”, Nora Quill said the road was “as good as lost”.'],
    quotations: [
      { segments: ['Early Tide'], kind: 'title', speaker: null },
      { segments: ['as good as lost'], kind: 'partial', speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'keeps the programme that was told something a title',
    paragraphs: ['“We waited,” Nora Quill told “Marl & Beyond” on Thursday.'],
    quotations: [
      { segments: ['We waited,'], kind: 'full', speaker: 'Nora Quill' },
      { segments: ['Marl & Beyond'], kind: 'title', speaker: null },
    ],
  },
  {
    name: 'credits a given name to nobody',
    paragraphs: ['The storm, dubbed the “beast of Marl” by sailors, passed on.'],
    quotations: [{ segments: ['beast of Marl'], kind: 'scare', speaker: null }],
  },
  {
    name: 'keeps a name-calling in capitals a quotation',
    paragraphs: ['Peter Vane called her “Nora No-Show”.'],
    quotations: [{ segments: ['Nora No-Show'], kind: 'partial', speaker: 'Peter Vane', cue: 'called' }],
  },
  {
    name: 'credits nobody where nobody is said to speak',
    paragraphs: ['On the wall of the mill near Fennel Hill hung a board with “no swimming between the two weirs”.'],
    quotations: [{ segments: ['no swimming'], speaker: null }],
  },
  {
    name: 'reads a nickname in marks as part of its name',
    paragraphs: [
      'Robert “Buzzy” Quill said he was “done”. “I mean it,” Quill added.',
      '“This is our year!” his niece, Councillor Tess “Big T” Moor, shouted.',
    ],
    quotations: [
      { segments: ['done'], speaker: 'Robert Quill' },
      { segments: ['I mean it'], speaker: 'Robert Quill' },
      { segments: ['This is our year'], speaker: 'Tess Moor' },
    ],
  },
  {
    name: 'reads a title before a name as no nickname',
    paragraphs: ['Of the film “Big Tide” Nora Quill said she was “tired”.'],
    quotations: [
      { segments: ['Big Tide'], kind: 'title' },
      { segments: ['tired'], speaker: 'Nora Quill' },
    ],
  },
];

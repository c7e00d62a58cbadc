import type { QuotationsCase } from './quotations-case.ts';

/** What body speaks, by name or by a noun for it. */
export const BODY_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes a company for the only one that the article has named',
    paragraphs: [
      'Pellow Foods is to close its jam works in Marl. “We tried everything,” the company said. It called the site “unviable”.',
      'The Jam Makers’ Guild was not surprised. The guild said it was “no shock”.',
    ],
    quotations: [
      { segments: ['We tried everything'], speaker: 'Pellow Foods', mention: 'the company' },
      { segments: ['unviable'], speaker: 'Pellow Foods' },
      { segments: ['no shock'], speaker: 'Jam Makers’ Guild' },
    ],
  },
  {
    name: 'tells two bodies apart by their trades and kinds',
    paragraphs: [
      'Kestrel Air has ordered boats from Lorn Aerospace, and the River Workers’ Union objects.',
      'The planemaker spoke of “a proud day”. The airline called it “a first”. The union said it was “a folly”.',
    ],
    quotations: [
      { segments: ['a proud day'], speaker: 'Lorn Aerospace' },
      { segments: ['a first'], speaker: 'Kestrel Air' },
      { segments: ['a folly'], speaker: 'River Workers’ Union' },
    ],
  },
  {
    name: 'takes the noun beside a name, or what only a company has, for what it is',
    paragraphs: [
      'The charity Warm Hands counted the cold. “Too many,” the charity said.',
      'The train operator, Fenline, has cut trains. “We are sorry,” the operator said.',
    ],
    quotations: [
      { segments: ['Too many'], speaker: 'Warm Hands' },
      { segments: ['We are sorry'], speaker: 'Fenline' },
    ],
  },
  {
    name: 'leaves a noun as printed where two bodies fit, none does, or another is told by a word before it',
    paragraphs: [
      'Pellow Foods and Marl Foods share a wharf. “We were first,” the company said.',
      'The Marl Fire Department came. The housing department said it was “no matter of ours”.',
      'A gang calling itself Greyheron broke in. “They were warned,” the group wrote.',
      'Staff of KVLM filmed it all. Peter Vane came late. The union called it “a stunt”.',
    ],
    quotations: [
      { segments: ['We were first'], speaker: 'company' },
      { segments: ['no matter of ours'], speaker: 'housing department' },
      { segments: ['They were warned'], speaker: 'group' },
      { segments: ['a stunt'], speaker: 'union' },
    ],
  },
  {
    name: 'does not take the newspaper told for the company that tells',
    paragraphs: [
      'Northgate Mill shut on Monday, its owner told KVLM. Northgate filed for help in May. “It hurt,” the company said.',
    ],
    quotations: [{ segments: ['It hurt'], speaker: 'company' }],
  },
  {
    name: 'takes a noun before a name for no part of it, nor a party for a body of one word',
    paragraphs: [
      'Retailer Pellowfair is sorry. “We failed,” Pellowfair said. Automaker Lorn Motor said it had “learned”.',
      'The Democratic Voice said no, calling it “a sham”.',
    ],
    quotations: [
      { segments: ['We failed'], speaker: 'Pellowfair' },
      { segments: ['learned'], speaker: 'Lorn Motor' },
      { segments: ['a sham'], speaker: 'Democratic Voice' },
    ],
  },
  {
    name: 'takes a name that a mark or a possessive parts for one',
    paragraphs: [
      '“He ran,” the Marl County Sheriff’s Office said. The agents, Trent & Vane, called it “a pity”.',
      'Nora Quill’s Museum of Oars is shut. “For ever,” Quill said.',
    ],
    quotations: [
      { segments: ['He ran'], speaker: 'Marl County Sheriff’s Office' },
      { segments: ['a pity'], speaker: 'Trent & Vane' },
      { segments: ['For ever'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'leaves out of a subject the verb that no list holds',
    paragraphs: ['Nora Quill left rates alone and said prices were “calm”.'],
    quotations: [{ segments: ['calm'], speaker: 'Nora Quill' }],
  },
  {
    name: 'takes a body’s statement for its own word, and another statement for nobody’s',
    paragraphs: [
      'The Marl Water Board said in a statement that the well was dry. It added that rain was “days off”.',
      'The joint statement called the talks “a start”.',
    ],
    quotations: [
      { segments: ['days off'], speaker: 'Marl Water Board' },
      { segments: ['a start'], speaker: 'joint statement' },
    ],
  },
  {
    name: 'joins no body to whom it quarrels with, whose names a dash parts before a noun',
    paragraphs: ['The Ardle Police–Nora Quill row went on. Quill said: “I will not move.”'],
    quotations: [{ segments: ['I will not'], speaker: 'Nora Quill' }],
  },
];

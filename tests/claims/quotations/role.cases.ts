import type { QuotationsCase } from './quotations-case.ts';

/** Whom a noun for a person means. */
export const ROLE_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes a noun for whoever has just been named',
    paragraphs: [
      'Kofi Brand has nine goals this season. “One game at a time,” the striker said.',
      'Tom Reeve, 34, was asleep below. The young deckhand said: “I heard a bang and ran.”',
      'The boat belongs to Nora Quill, 71. “She was never lucky,” the widow said.',
    ],
    quotations: [
      { segments: ['One game'], speaker: 'Kofi Brand', mention: 'the striker' },
      { segments: ['I heard a bang'], speaker: 'Tom Reeve' },
      { segments: ['She was never'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes an age for whoever has just been named',
    paragraphs: [
      'Nora Quill won by a length. “I saw nobody,” the 26-year-old said. The 26-year-old rower called it “a gift”.',
    ],
    quotations: [
      { segments: ['I saw nobody'], speaker: 'Nora Quill' },
      { segments: ['a gift'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'leaves a noun alone that was said of somebody without a name',
    paragraphs: ['A young deckhand was hurt. Tom Reeve, 34, was asleep below. “I heard a bang,” the deckhand said.'],
    quotations: [{ segments: ['I heard a bang'], speaker: 'deckhand' }],
  },
  {
    name: 'gives nobody’s name to a spokesman, a judge or somebody of another gender',
    paragraphs: [
      'Nora Quill lost her case. “It was weak from the start,” the judge said. “We will appeal,” the spokesman said.',
      'Mrs Nora Quill left. “I saw it all,” the man said.',
    ],
    quotations: [
      { segments: ['It was weak'], speaker: 'judge' },
      { segments: ['We will appeal'], speaker: 'spokesman' },
      { segments: ['I saw it all'], speaker: 'man' },
    ],
  },
];

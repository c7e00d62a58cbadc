import type { QuotationsCase } from './quotations-case.ts';

/** Turns of a dialogue without tags. */
export const DIALOGUE_CASES: readonly QuotationsCase[] = [
  {
    name: 'gives bare turns to the two who speak in turn',
    paragraphs: [
      'Nora Quill asked: “Where were you?”',
      '“At sea,” said Peter Vane.',
      '“All that time?”',
      '“All of it.”',
    ],
    quotations: [
      { segments: ['Where were you?'], speaker: 'Nora Quill' },
      { segments: ['At sea'], speaker: 'Peter Vane' },
      { segments: ['All that time?'], speaker: 'Nora Quill' },
      { segments: ['All of it.'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'lets a statement go on in the next paragraph after somebody else’s',
    paragraphs: [
      '“We have waited ten years for this bridge and we will not wait another ten,” Nora Quill said.',
      '“The steel is on its way from abroad and will be here before the winter,” said Peter Vane.',
      '“I have seen it with my own eyes, lying on the quay in the rain.”',
    ],
    quotations: [
      { segments: ['We have waited'], speaker: 'Nora Quill' },
      { segments: ['The steel is', 'I have seen'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'goes on with whoever answers after a question that nobody is said to ask',
    paragraphs: ['“I ran,” said Tess Moor, a cleaner.', 'And then?', '“I rang my sister. She did not pick up.”'],
    quotations: [
      { segments: ['I ran'], speaker: 'Tess Moor' },
      { segments: ['I rang my sister'], speaker: 'Tess Moor' },
    ],
  },
];

import type { QuotationsCase } from './quotations-case.ts';

/** Whom “he” and “she” mean. */
export const PRONOUN_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes a pronoun for whom an article goes on about, not for somebody without a name who only acts',
    paragraphs: [
      'Nora Quill does not talk about the fire. She says it was “a small fire”. A grocer in Marl tried to run her over. “He hit the gate,” she says.',
    ],
    quotations: [
      { segments: ['a small fire'], speaker: 'Nora Quill' },
      { segments: ['He hit the gate'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes a pronoun for somebody without a name who has spoken',
    paragraphs: ['Nora Quill left. A shopkeeper said it had been quiet. “Too quiet,” she said.'],
    quotations: [{ segments: ['Too quiet'], speaker: 'shopkeeper' }],
  },
  {
    name: 'takes a pronoun for the one person that the sentence before names',
    paragraphs: [
      'His employer, Border Carts, said the lane was shut. One of the riders was Isla Petry, a nurse on her way home. “I was late,” she said.',
    ],
    quotations: [{ segments: ['I was late'], speaker: 'Isla Petry' }],
  },
  {
    name: 'does not make a man of a woman who acts on one',
    paragraphs: [
      'The board met to dismiss Peter Okon. “I came to talk about money,” Okon told it.',
      'The chairman’s deputy, Marisol Quint, who led the move to oust him, said little.',
      '“You can balance a book and lose a town,” she said.',
    ],
    quotations: [
      { segments: ['I came to talk'], speaker: 'Peter Okon' },
      { segments: ['You can balance'], speaker: 'Marisol Quint' },
    ],
  },
  {
    name: 'does not take whoever asks for the subject of the sentence',
    paragraphs: [
      '“He never signed it,” Mrs Nora Quill told the court. Under questioning by Angus Sweet, for the sons, Mrs Quill was asked about money. “What money?” she said.',
    ],
    quotations: [
      { segments: ['He never signed'], speaker: 'Nora Quill' },
      { segments: ['What money?'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'leaves a pronoun open that may mean either of two',
    paragraphs: [
      'Ms Nora Quill and Ms Tess Okon met on Friday. The roof leaked. She said it was “a wet place to sit”.',
    ],
    quotations: [{ segments: ['a wet place'], speaker: null }],
  },
  {
    name: 'takes “she” for whoever has just been asked a question',
    paragraphs: [
      'A reporter asked Nora Quill whether she would resign. “I have not thought about it,” she said.',
      '“Where is the boat?” Tom Reeve asked Tess Moor.',
      '“It is safe,” she said.',
    ],
    quotations: [
      { segments: ['I have not'], speaker: 'Nora Quill' },
      { segments: ['Where is'], speaker: 'Tom Reeve' },
      { segments: ['It is safe'], speaker: 'Tess Moor' },
    ],
  },
  {
    name: 'takes “he” for whoever is named in the same sentence before it',
    paragraphs: [
      'Nora Quill wants a bridge. “We can pay,” she said. “It is a shopping list,” sneered Hugh Tarn, whose own plan, he said, was “ready to go”.',
    ],
    quotations: [
      { segments: ['We can pay'], speaker: 'Nora Quill' },
      { segments: ['It is a shopping list'], speaker: 'Hugh Tarn' },
      { segments: ['ready to go'], speaker: 'Hugh Tarn', mention: 'he' },
    ],
  },
  {
    name: 'takes no “she” for one of several that the sentence before names',
    paragraphs: [
      'Nora Quill met Tess Moor. The three boats were Nora Quill’s, Tess Moor’s and Hugh Tarn’s, and nobody’s. “They leak,” she said.',
    ],
    quotations: [{ segments: ['They leak'], speaker: 'Nora Quill' }],
  },
  {
    name: 'reads a month at the head of a name as a first name, and in a date as a month',
    paragraphs: [
      'Hugh Petry lost. His cousin, May Petry, who keeps goats, lost as well. “I ran for the goats,” she said.',
      'In June Okon left. “I was tired,” said Tess Okon.',
    ],
    quotations: [
      { segments: ['I ran for'], speaker: 'May Petry' },
      { segments: ['I was tired'], speaker: 'Tess Okon' },
    ],
  },
  {
    name: 'does not make a man of his cousin, nor a woman of whoever waits for her',
    paragraphs: [
      'Ms Nora Quill won. Mr Hugh Tarn lost. Robin Petry, his cousin, came last. “I shall sleep,” she said.',
      '“I shall walk home,” Ms Quill said. And she did. Sandy Moor waited for her at the gate.',
      '“It was a good walk,” she said later.',
    ],
    quotations: [
      { segments: ['I shall sleep'], speaker: 'Robin Petry' },
      { segments: ['I shall walk'], speaker: 'Nora Quill' },
      { segments: ['It was a good'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'does not take one person for both “she” and “he”',
    paragraphs: [
      'Robin Quill, who sells kites, won on Tuesday. She thanked the rain. “It kept them in,” she said.',
      'The mayor conceded at noon. “I wished her luck,” he said.',
    ],
    quotations: [
      { segments: ['It kept them'], speaker: 'Robin Quill' },
      { segments: ['I wished her'], speaker: 'mayor' },
    ],
  },
  {
    name: 'takes “he” for a role alone that the sentence before is about, not for somebody named long before',
    paragraphs: [
      'Robin Quill won on Tuesday, and sang. The rain went on. The mayor was gracious. “It was fair,” he said.',
    ],
    quotations: [{ segments: ['It was fair'], speaker: 'mayor' }],
  },
  {
    name: 'gives what “they” said to nobody where two people are the subject, and to no event',
    paragraphs: [
      'The long briefings were held in spring. On Friday, Mr. Brand and Ms. Quill released a joint letter.',
      '“We have read it twice,” they said.',
    ],
    quotations: [{ segments: ['We have read it'], speaker: null }],
  },
  {
    name: 'knows who leads a text behind a dateline whose dash is two hyphens',
    paragraphs: [
      'MARLAND -- Mayor Nora Quill on Friday firmly defended the tower.',
      '“It has stood for ninety years,” she said during a walk.',
    ],
    quotations: [{ segments: ['It has stood'], speaker: 'Nora Quill' }],
  },
  {
    name: 'means no woman by “he”, whatever stands before the noun for her',
    paragraphs: ['A former female friend of his at Marl spoke first. “I was never there,” he said at noon.'],
    quotations: [{ segments: ['I was never'], speaker: null }],
  },
  {
    name: 'means nobody by “he” where several have spoken',
    paragraphs: ['Angry councillors said it was late. “It took weeks and weeks,” he told the panel.'],
    quotations: [{ segments: ['It took weeks'], speaker: null }],
  },
  {
    name: 'means somebody else by “she” than who has just asked “her”',
    paragraphs: [
      'On Monday, Nora Quill was asked about the toll.',
      'Rep. Otto Brandt, D-Marl, asked her if she could say more.',
      'She said: “There is a form for that.”',
      'Brandt later called her answer evasive.',
      '“You cannot dodge the board,” he said.',
    ],
    quotations: [
      { segments: ['There is'], speaker: 'Nora Quill' },
      { segments: ['You cannot'], speaker: 'Otto Brandt' },
    ],
  },
  {
    name: 'means whom somebody was brought to ask by the “he” behind the question',
    paragraphs: [
      'The post led reporter Nora Quill to ask Otto Brandt if he had seen it. He nodded, saying he “never reads the post”.',
    ],
    quotations: [{ segments: ['never reads'], speaker: 'Otto Brandt' }],
  },
  {
    name: 'means neither of those whom a comma and “and” join, until one of them speaks',
    paragraphs: [
      'Reps. Peter Vane of Marl, and Otto Brandt and Jan Petrov of Ardle are crafting a letter.',
      '“There is no majority for the toll,” he told the Marl Gazette.',
      'Vane said they would stop.',
      '“All through this, we were ignored,” he said.',
    ],
    quotations: [
      { segments: ['There is no'], speaker: null },
      { segments: ['All through'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'means by “she” whoever has acted upon herself',
    paragraphs: ['Peter Vane came late. Nora Quill defended herself on Friday. She said it was “only smoke”.'],
    quotations: [{ segments: ['only smoke'], speaker: 'Nora Quill' }],
  },
];

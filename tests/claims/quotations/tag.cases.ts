import type { QuotationsCase } from './quotations-case.ts';

/** Tags after the quotation. */
export const TAG_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits a tag with the name before the verb',
    paragraphs: ['“The bridge will open in spring,” Nora Quill said.'],
    quotations: [
      { segments: ['The bridge will open'], kind: 'full', speaker: 'Nora Quill', mention: 'Nora Quill', cue: 'said' },
    ],
  },
  {
    name: 'credits a tag whose verb tells the manner, not what comes after it',
    paragraphs: ['“It is a toy with drums,” sneered Otto Brandt, whose own plan, he said, was “fully paid for”.'],
    quotations: [
      { segments: ['It is a toy'], kind: 'full', speaker: 'Otto Brandt', mention: 'Otto Brandt', cue: 'sneered' },
      { segments: ['fully paid for'], speaker: 'Otto Brandt' },
    ],
  },
  {
    name: 'credits a tag with the verb before the name',
    paragraphs: ['“The bridge will open in spring,” said Nora Quill, 52, an engineer from Marl.'],
    quotations: [{ segments: ['The bridge will open'], speaker: 'Nora Quill', cue: 'said' }],
  },
  {
    name: 'reads past an apposition between name and verb',
    paragraphs: ['“The bridge will open in spring,” Nora Quill, the council’s chief engineer in Marl, told reporters.'],
    quotations: [{ segments: ['The bridge will open'], speaker: 'Nora Quill', cue: 'told' }],
  },
  {
    name: 'reads past a relative clause that holds a cue of its own',
    paragraphs: [
      'Nora Quill, who has warned of delays since she joined the board in May, blasted the plan as “a waste of good steel”.',
    ],
    quotations: [{ segments: ['a waste of good steel'], kind: 'partial', speaker: 'Nora Quill', cue: 'blasted' }],
  },
  {
    name: 'takes the name that describes a role before it',
    paragraphs: ['“We are sorry,” said a spokesman for Harbour Rail, Peter Vane.'],
    quotations: [{ segments: ['We are sorry'], speaker: 'Peter Vane' }],
  },
  {
    name: 'finds the tag after a question',
    paragraphs: ['“Who pays for this?” Nora Quill asked. The room was silent.'],
    quotations: [{ segments: ['Who pays for this?'], speaker: 'Nora Quill', cue: 'asked' }],
  },
  {
    name: 'credits according to whom it was said',
    paragraphs: ['The line was “held together by rust and hope”, according to Nora Quill.'],
    quotations: [{ segments: ['held together by rust'], kind: 'partial', speaker: 'Nora Quill', cue: 'according to' }],
  },
  {
    name: 'credits a quotation signed after a dash',
    paragraphs: ['“Nobody asked us who live beside it.” — Nora Quill'],
    quotations: [{ segments: ['Nobody asked us'], speaker: 'Nora Quill', cue: null }],
  },
  {
    name: 'joins a quotation interrupted by its tag alone',
    paragraphs: ['“The bridge will open,” Nora Quill said in a statement. “It will be toll-free.”'],
    quotations: [{ segments: ['The bridge will open', 'It will be toll-free'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'joins a quotation interrupted in mid-sentence',
    paragraphs: ['“If the steel comes,” Nora Quill said, “we open in spring.”'],
    quotations: [{ segments: ['If the steel comes', 'we open in spring'], speaker: 'Nora Quill' }],
  },
  {
    name: 'keeps words within the outlet’s sentence apart from the quotation after it',
    paragraphs: ['Whoever comes here must “mend what they break”, Nora Quill said, “and then some.”'],
    quotations: [
      { segments: ['mend what they break'], kind: 'partial', speaker: 'Nora Quill' },
      { segments: ['and then some.'], kind: 'partial', speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'keeps two quotations with a tag each apart',
    paragraphs: ['“The bridge will open,” Nora Quill said. “It will not,” said Peter Vane.'],
    quotations: [
      { segments: ['The bridge will open'], speaker: 'Nora Quill' },
      { segments: ['It will not'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'joins a bare paragraph after a paragraph that ends with a tag',
    paragraphs: ['“The steel came late.', '“It came from abroad”, she told the inquiry.', '“We open in spring.”'],
    quotations: [{ segments: ['The steel came late.', 'It came from abroad', 'We open in spring.'], kind: 'full' }],
  },
  {
    name: 'parts an unclosed quotation from the next speaker’s',
    paragraphs: [
      '“The steel came late,” Nora Quill said. “It came from abroad.',
      '“It came from next door,” said Peter Vane.',
    ],
    quotations: [
      { segments: ['The steel came late', 'It came from abroad'], speaker: 'Nora Quill' },
      { segments: ['It came from next door'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'reads a tag that opens with what somebody is, and one with “as”',
    paragraphs: [
      'Mayor Nora Quill said: “We are sorry.”',
      '“It went off in my hand,” one customer, Tess Moor, told the Marl Post.',
      '“Count the spoons first,” as Ms Quill put it.',
    ],
    quotations: [
      { segments: ['We are sorry'], speaker: 'Nora Quill' },
      { segments: ['It went off'], speaker: 'Tess Moor' },
      { segments: ['Count the spoons'], speaker: 'Nora Quill', cue: 'put' },
    ],
  },
  {
    name: 'gives a quotation to nobody before where a tag stands that it cannot read',
    paragraphs: [
      'Mayor Nora Quill said: “We are sorry.”',
      '“It went off in my hand,” a woman who had bought two of them told the Marl Post.',
    ],
    quotations: [
      { segments: ['We are sorry'], speaker: 'Nora Quill' },
      { segments: ['It went off'], speaker: null },
    ],
  },
  {
    name: 'takes no sentence for a tag that tells what happened next',
    paragraphs: ['Nora Quill ended with the words of her mother: “Keep the lamp lit.” A band then sang.'],
    quotations: [{ segments: ['Keep the lamp lit.'], speaker: 'Nora Quill' }],
  },
  {
    name: 'reads a word of several hyphens as one',
    paragraphs: ['“He never asked,” said her mother-in-law.'],
    quotations: [{ segments: ['He never asked'], speaker: 'her mother-in-law', cue: 'said' }],
  },
];

import type { QuotationsCase } from './quotations-case.ts';

/** Whom a noun for a person means. */
export const ROLE_CASES: readonly QuotationsCase[] = [
  {
    name: 'leaves the end of a role alone that may be another’s who was just named',
    paragraphs: [
      'Nora Quill, the chief executive, spoke of “hope”. Finance chief Peter Vane said jobs were at risk.',
      '“It may come to that,” the executive said.',
    ],
    quotations: [
      { segments: ['hope'], speaker: 'Nora Quill' },
      { segments: ['It may come'], speaker: 'executive' },
    ],
  },
  {
    name: 'takes short titles and nouns for people before a name for no part of it',
    paragraphs: [
      '“All is well,” army spokesman Brig. Gen. Peter Vane said. “Fix the road,” Cr Quill said.',
      'Guest Kit Brand, 62, woke up. “I ran,” Brand said. Engr Tom Reeve called it “a lifeline”.',
    ],
    quotations: [
      { segments: ['All is well'], speaker: 'Peter Vane' },
      { segments: ['Fix the road'], speaker: 'Quill' },
      { segments: ['I ran'], speaker: 'Kit Brand' },
      { segments: ['a lifeline'], speaker: 'Tom Reeve' },
    ],
  },
  {
    name: 'takes whom the article has just spoken of for the president, before one it only names later',
    paragraphs: [
      'Peter Vane met the rowers, whom Kit Brand leads. “It was rough,” the president said.',
      'Nora Quill, president of the Oar Makers, was glad.',
    ],
    quotations: [{ segments: ['It was rough'], speaker: 'Peter Vane' }],
  },
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
  {
    name: 'takes the manager of another club for whoever was just named',
    paragraphs: [
      'Ruben Acker was in no mood for jokes. “If that’s a foul, I’m a dancer,” said the Lorn manager, whose side led by two.',
      '“We were poor for an hour,” said their manager, Dov Sander.',
    ],
    quotations: [
      { segments: ['If that’s a foul'], speaker: 'Ruben Acker' },
      { segments: ['We were poor'], speaker: 'Dov Sander' },
    ],
  },
  {
    name: 'knows two bearers of a surname by who was named last, or not at all',
    paragraphs: [
      'Martin Quill ran the mill with his brother, David Quill. David Quill was cleared in May. Quill said it was “a great relief”.',
      'David Quill and Martin Quill sold the mill. Quill said it was “a fair price”.',
    ],
    quotations: [
      { segments: ['a great relief'], speaker: 'David Quill' },
      { segments: ['a fair price'], speaker: null },
    ],
  },
  {
    name: 'gives a role its holder across an honorific',
    paragraphs: ['The coroner, Dr Nora Quill, opened the inquest. “The ice was thin,” the coroner said.'],
    quotations: [{ segments: ['The ice was thin'], speaker: 'Nora Quill', mention: 'the coroner' }],
  },
  {
    name: 'gives somebody without a name the name of the next paragraph',
    paragraphs: [
      'A pensioner who slept in an elm has won her case.',
      'Edith Vane, 83, spent six nights in its boughs. “I am not brave,” the pensioner said.',
    ],
    quotations: [{ segments: ['I am not brave'], speaker: 'Edith Vane' }],
  },
  {
    name: 'takes an office for the only person named so far, just before',
    paragraphs: [
      'Hundreds had waited. They cheered Nora Quill.',
      'The council leader had come late. “You built this,” she said.',
    ],
    quotations: [{ segments: ['You built this'], speaker: 'Nora Quill' }],
  },
  {
    name: 'takes an office for nobody that the same sentence is about',
    paragraphs: ['Hugh Tarn was accused by the prime minister of “playing with lives”.'],
    quotations: [{ segments: ['playing with lives'], speaker: 'prime minister' }],
  },
  {
    name: 'gives two offices of one person to nobody who holds the second',
    paragraphs: ['Senator Hugh Tarn stayed away. The former mayor and senator said it was “a mistake”.'],
    quotations: [{ segments: ['a mistake'], speaker: 'former mayor and senator' }],
  },
  {
    name: 'knows who holds an office by the name right behind it',
    paragraphs: [
      'On Friday the singer and farmer Hugh Tarn gave a talk, which he described as “long, but never dull”.',
      'Instead of a deckhand, the chairman of the Committee for the Marl Ferry, Peter Vane, made the speech, saying he spoke “upon orders”.',
      'Sen. Nora Quill, Marl Republican, called the vote “theatre”. “We will go on,” the Republican senator said.',
    ],
    quotations: [
      { segments: ['long, but'], speaker: 'Hugh Tarn' },
      { segments: ['upon orders'], speaker: 'Peter Vane' },
      { segments: ['theatre'], speaker: 'Nora Quill' },
      { segments: ['We will go on'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes a deputy by a compound for nobody of the plain office',
    paragraphs: ['President Ann Lee watched. Talks went on, with the former vice-president saying: “Go easy on me.”'],
    quotations: [{ segments: ['Go easy'], speaker: 'former vice-president' }],
  },
  {
    name: 'takes a bare office and what it is of for a title of its holder',
    paragraphs: [
      '“We think so,” said acting Marl House chief of staff Mick Vane. He also said it was “as good as done”.',
      'Director of harbour affairs Eric Tarn told the Marl Echo it was “far too late”.',
      'The former first lady Nora Quill called the quay “a patriot’s pier”.',
    ],
    quotations: [
      { segments: ['We think so'], speaker: 'Mick Vane' },
      { segments: ['as good'], speaker: 'Mick Vane' },
      { segments: ['far too'], speaker: 'Eric Tarn' },
      { segments: ['a patriot'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes a description between a name and “who” for that person',
    paragraphs: [
      'The plan drew a reply from Sen. Peter Vane, a usual Quill ally, who slammed it as “a misuse of power”. Nora Quill left.',
    ],
    quotations: [{ segments: ['a misuse'], speaker: 'Peter Vane' }],
  },
  {
    name: 'reads the name of an envoy behind the body that the office is to',
    paragraphs: [
      'U.S. Ambassador to the United Nations Nora Quill laid out the plan on Tuesday, saying, “They can talk to anyone.”',
      '“We wait,” said the envoy to the Marl Council, Peter Vane.',
      'An adviser to the Home Office Minister Jan Lowe called it “far too late”.',
    ],
    quotations: [
      { segments: ['They can'], speaker: 'Nora Quill' },
      { segments: ['We wait'], speaker: 'Peter Vane' },
      { segments: ['far too'], speaker: 'adviser to the Home Office Minister Jan Lowe' },
    ],
  },
  {
    name: 'takes a place behind a body for nobody, where who speaks to it is no envoy of another',
    paragraphs: ['A spokesman to the Ardle Town Council Upper Quay said the plan was “dead”.'],
    quotations: [{ segments: ['dead'], speaker: 'spokesman to the Ardle Town Council Upper Quay' }],
  },
];

/** A text of one or more paragraphs and the runs of quoted words in it, a paragraph's own runs joined with " | ". */
export interface MarksCase {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly runs: readonly string[];
  readonly note?: string;
}

/** How marks are paired: curly and straight, double and single, nested, doubled, missing, carried over paragraphs. */
export const MARKS_CASES: readonly MarksCase[] = [
  {
    name: 'pairs curly double marks',
    paragraphs: ['The ferry “turned back twice”, she said.'],
    runs: ['turned back twice'],
  },
  {
    name: 'pairs straight double marks',
    paragraphs: ['"We turned back," she said. "Then we waited."'],
    runs: ['We turned back,', 'Then we waited.'],
  },
  {
    name: 'pairs an opening curly mark with a closing straight one',
    paragraphs: ['“The tide was against us," said the mate.'],
    runs: ['The tide was against us,'],
  },
  {
    name: 'pairs British single marks',
    paragraphs: ['The harbour was ‘closed for good’, a notice said.'],
    runs: ['closed for good'],
  },
  {
    name: 'pairs straight single marks round several words',
    paragraphs: ["Owners 'knew for months' about the crack."],
    runs: ['knew for months'],
  },
  {
    name: 'pairs guillemets',
    paragraphs: ['The sign read «Trajet annulé» in red.'],
    runs: ['Trajet annulé'],
  },
  {
    name: 'pairs two apostrophes typed for a double mark',
    paragraphs: ["''The pumps failed,'' said the engineer."],
    runs: ['The pumps failed,'],
  },
  {
    name: 'leaves apostrophes inside words alone',
    paragraphs: ["It isn't Fennel's fault, and they've said they're sorry."],
    runs: [],
  },
  {
    name: 'leaves plural possessives alone',
    paragraphs: ["The dockers' leader met the owners' agent.", 'The dockers’ leader met the owners’ agent.'],
    runs: [],
  },
  {
    name: 'keeps a plural possessive inside single marks',
    paragraphs: ['He called it ‘the miners’ last stand’ on Friday.'],
    runs: ['the miners’ last stand'],
  },
  {
    name: 'keeps an apostrophe inside single marks',
    paragraphs: ["The minister said 'we can't go on' before leaving."],
    runs: ["we can't go on"],
  },
  {
    name: 'leaves elisions alone',
    paragraphs: ['Back in the ’90s they sold fish ’n’ chips and rock ‘n’ roll records to ’em.'],
    runs: [],
  },
  {
    name: 'keeps a quotation within a quotation inside it',
    paragraphs: ['“He shouted ‘stop the engine’ and we did,” she said.'],
    runs: ['He shouted ‘stop the engine’ and we did,'],
  },
  {
    name: 'keeps double marks inside single ones',
    paragraphs: ['‘He shouted “stop the engine” and we did,’ she said.'],
    runs: ['He shouted “stop the engine” and we did,'],
  },
  {
    name: 'keeps a quotation in the same marks inside its quotation',
    paragraphs: ['"He shouted "stop the engine" and we did," she said.'],
    runs: ['He shouted "stop the engine" and we did,'],
  },
  {
    name: 'takes a doubled opening mark for one',
    paragraphs: ['The skipper said: " “We had no choice.”'],
    runs: ['We had no choice.'],
    note: 'Doubled opening mark.',
  },
  {
    name: 'ends a quotation without closing mark with its paragraph',
    paragraphs: ['The skipper said: “We had no choice.', 'The inquiry opens in May.'],
    runs: ['We had no choice.'],
    note: 'No closing mark; taken to end with the paragraph.',
  },
  {
    name: 'ends a quotation without closing mark before the next opens',
    paragraphs: ['“We had no choice, the skipper said. “The wind had turned.”'],
    runs: ['We had no choice, the skipper said.', 'The wind had turned.'],
    note: 'No closing mark; taken to end before the next opening mark.',
  },
  {
    name: 'carries a quotation on where the next paragraph opens again',
    paragraphs: ['She said: “The hull held.', '“The engine did not.”'],
    runs: ['The hull held.', '→ The engine did not.'],
  },
  {
    name: 'carries single marks on over paragraphs',
    paragraphs: ['‘The hull held.', '‘The engine did not,’ she said.'],
    runs: ['The hull held.', '→ The engine did not,'],
  },
  {
    name: 'takes a closing mark without an opening one back to the start of the paragraph',
    paragraphs: ['The hull held all night long,” said the skipper.'],
    runs: ['The hull held all night long,'],
    note: 'No opening mark; taken to begin with the paragraph.',
  },
  {
    name: 'reads a closing mark at the start of a paragraph as turned the wrong way',
    paragraphs: ['”The hull held all night,” said the skipper.'],
    runs: ['The hull held all night,'],
  },
  {
    name: 'leaves inches and seconds alone',
    paragraphs: ['The plank was 9" wide and the tide came in at 5\' 2" that day.'],
    runs: [],
  },
  {
    name: 'drops marks with nothing between them',
    paragraphs: ['The field was left blank: "". Nobody signed.'],
    runs: [],
  },
];

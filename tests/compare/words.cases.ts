/** Two printings of one quotation, or of two. */
export interface WordsCase {
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

/** What a newsroom's style makes of a quotation: the same words. */
export const SAME_WORDS: readonly WordsCase[] = [
  { name: 'case', here: 'The Reef is Charted', there: 'the reef is charted' },
  { name: 'curly and straight apostrophes', here: 'we don’t sail', there: "we don't sail" },
  { name: 'dashes, commas and points', here: 'we wait – then, we sail.', there: 'we wait; then we sail!' },
  { name: 'line breaks and no-break spaces', here: 'we\nwait\u00a0here', there: 'we wait here' },
  { name: 'places to break a line at', here: 'the pay\u00adment is de\u00adlayed', there: 'the payment is delayed' },
  { name: 'spaces without width', here: 'the pay\u200bment\u200b is late', there: 'the payment is late' },
  { name: 'joiners and byte-order marks', here: '\ufeffthe pay\u2060ment is l\u200cate', there: 'the payment is late' },
  { name: 'marks inside', here: 'a “slow” tide', there: 'a ‘slow’ tide' },
  { name: 'British and American endings', here: 'organise the labour', there: 'organize the labor' },
  { name: 'a doubled consonant', here: 'we travelled', there: 'we traveled' },
  { name: 'centre and center', here: 'the centre held', there: 'the center held' },
  { name: 'a prefix set off by a hyphen', here: 'co-operate on-shore', there: 'cooperate onshore' },
  { name: 'a prefix set off by a no-break hyphen', here: 're\u2011float it', there: 'refloat it' },
  { name: 'small numbers in words', here: 'nine boats', there: '9 boats' },
  { name: 'separators of thousands', here: '1,400 boats', there: '1400 boats' },
  { name: 'per cent, percent and its sign', here: 'ten per cent', there: '10 percent' },
  { name: 'the sign of per cent', here: 'ten per cent', there: '10%' },
  { name: 'initials with points', here: 'the T.R.A. rules', there: 'the TRA rules' },
  { name: 'cannot and can’t', here: 'we can’t sail', there: 'we cannot sail' },
  { name: 'an editor’s words in square brackets', here: 'ask [the harbour board] for tugs', there: 'ask for tugs' },
  { name: 'an editor’s words in round brackets', here: 'ask them (the board) for tugs', there: 'ask them for tugs' },
];

/** What no style sheet explains: other words. */
export const OTHER_WORDS: readonly WordsCase[] = [
  { name: 'a word changed', here: 'we shall sail', there: 'we will sail' },
  { name: 'a word left out', here: 'we shall not sail', there: 'we shall sail' },
  { name: 'other numbers', here: 'nine boats', there: '8 boats' },
  { name: 'the order', here: 'boats and men', there: 'men and boats' },
  { name: 'singular and plural', here: 'the boat', there: 'the boats' },
  { name: 'two words joined that no prefix joins', here: 'a long boat', there: 'a longboat' },
  { name: 'a bracket never closed', here: 'ask [the board for tugs', there: 'ask for tugs' },
  {
    name: 'brackets round half the speech',
    here: 'ask (and ask again, and then once more, every day of every week) for tugs',
    there: 'ask for tugs',
  },
];

import type { QuotationsCase } from './quotations-case.ts';

/** Things that cannot speak, and who speaks in their sentences. */
export const VOICELESS_CASES: readonly QuotationsCase[] = [
  {
    name: 'gives what is said with a thing to whoever used it',
    paragraphs: [
      'Nora Quill toured the piers on Monday, using an interview with Marl Radio and a new advert to claim the plan treats the dock like a “toy box”.',
      'Peter Vane used his time to insist he would “dig in” for the harbour.',
    ],
    quotations: [
      { segments: ['toy box'], speaker: 'Nora Quill' },
      { segments: ['dig in'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'looks past a thought or a plan to who told of it',
    paragraphs: [
      'Nora Quill said their travel plans referred to a trip to “Marlonia and all its geese”, not Dover.',
      'The motion to dismiss the case, Peter Vane continued, is about “protecting the boats”.',
      'The idea that she rows is so common that when an outlet wrote of her, it said she had “oars for arms”.',
    ],
    quotations: [
      { segments: ['Marlonia'], speaker: 'Nora Quill' },
      { segments: ['protecting'], speaker: 'Peter Vane' },
      { segments: ['oars'], speaker: 'outlet' },
    ],
  },
  {
    name: 'reads over what the speaker was doing meanwhile',
    paragraphs: ['Mayor Ann Lee, explaining the fence at length on her office’s page, said it was “only a fence”.'],
    quotations: [{ segments: ['only a fence'], speaker: 'Ann Lee' }],
  },
  {
    name: 'makes nobody of an article or a pronoun that is no subject',
    paragraphs: [
      'But the “odd address could open the door”, it added.',
      'Peter Vane said that “geese” told her to “be nasty”.',
    ],
    quotations: [
      { segments: ['odd address'], speaker: null },
      { segments: ['geese'], speaker: 'Peter Vane' },
      { segments: ['be nasty'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'makes nobody of “it” that stands for nothing, nor of a person',
    paragraphs: [
      'A Gilt Labs spokesman spoke at length on Friday.',
      'Later it was revealed that Marlonia had stopped the trials, saying that the leak was “well under control”.',
    ],
    quotations: [{ segments: ['well under'], speaker: null }],
  },
  {
    name: 'gives nobody’s words to whoever spoke before',
    paragraphs: [
      'A dozen wardens stood watch as Nora Quill spoke; one warned photographers to “stand still” on the quay.',
      'Peter Vane told the Marl Echo that the ferry is “a wreck”, while another said it was “a dear old thing”.',
      'Ann Lee quoted a friend of the mayor who called the mood “sour”.',
    ],
    quotations: [
      { segments: ['stand still'], speaker: null },
      { segments: ['a wreck'], speaker: 'Peter Vane' },
      { segments: ['a dear'], speaker: null },
      { segments: ['sour'], speaker: null },
    ],
  },
  {
    name: 'gives the wording of a charge to whoever brings it',
    paragraphs: [
      'Peter Vane will fight back, as Labour councillors lob charges that Vane stands for “ending the ferry as we know it”.',
    ],
    quotations: [{ segments: ['ending the ferry'], speaker: 'Labour councillors' }],
  },
  {
    name: 'gives what somebody is mocked for saying to them',
    paragraphs: ['Nora Quill mocked Peter Vane for calling the geese “honoured guests”.'],
    quotations: [{ segments: ['honoured guests'], speaker: 'Peter Vane' }],
  },
  {
    name: 'takes an answer for the words of who was asked',
    paragraphs: [
      'Peter Vane came to the studio. Host Ann Lee asked Vane, “You knew of this?” His response: “Everybody did.”',
      'Nora Quill met the wardens on the pier. Her reply was, “Not today.”',
      'The Marl rowers said that Quill’s remarks were “a declaration of war”.',
    ],
    quotations: [
      { segments: ['You knew'], speaker: 'Ann Lee' },
      { segments: ['Everybody did.'], speaker: 'Peter Vane' },
      { segments: ['Not today.'], speaker: 'Nora Quill' },
      { segments: ['a declaration'], speaker: 'Marl rowers' },
    ],
  },
  {
    name: 'makes nobody of a clause that looks like a noun',
    paragraphs: [
      'The evening began badly, with shouts of “Hands off”, and ended in song.',
      'In 2031 the company tackled boat politics with a film called “We are all afloat”.',
      'The former wrote an email with the subject line “No link with the pier”.',
      'There’s a song that asks: “How can I miss the ferry?”',
      'Twenty minutes later, a clerk sent an email, objecting that the talks were “badly abused”.',
    ],
    quotations: [
      { segments: ['Hands off'], speaker: null },
      { segments: ['We are all'], speaker: null },
      { segments: ['No link'], speaker: null },
      { segments: ['How can I'], speaker: null },
      { segments: ['badly abused'], speaker: null },
    ],
  },
  {
    name: 'lets those speak whom a word for a thing also names',
    paragraphs: [
      'The opposition called the vote “a total sham”.',
      'Both sides said the talks were “a shambles”.',
      'The saw mill said the river was “far too low”.',
      'The rose grower said the frost was “a blessing”.',
    ],
    quotations: [
      { segments: ['a total'], speaker: 'opposition' },
      { segments: ['a shambles'], speaker: 'sides' },
      { segments: ['far too low'], speaker: 'saw mill' },
      { segments: ['a blessing'], speaker: 'rose grower' },
    ],
  },
  {
    name: 'makes nobody who is accused the author of the charge',
    paragraphs: [
      'Peter Vane denied her charges of “gross theft”.',
      'Peter Vane appeared in court over his charges of “breaking a goose”.',
      'The Labour councillors levelled charges of “sheer neglect” at the harbour.',
    ],
    quotations: [
      { segments: ['gross theft'], speaker: null },
      { segments: ['breaking'], speaker: null },
      { segments: ['sheer'], speaker: 'Labour councillors' },
    ],
  },
];

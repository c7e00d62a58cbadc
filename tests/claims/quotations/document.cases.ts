import type { QuotationsCase } from './quotations-case.ts';

/** Words in statements, letters and messages, and what can speak at all. */
export const DOCUMENT_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits a statement with whoever’s it is',
    paragraphs: [
      'Nora Quill wept in the dock. Her statement, read by counsel, said: “I am sorry for the flood.”',
      'Peter Vane stayed away. “It is over,” his last email to the board read. Nora Quill’s reply to Vane’s letter was short.',
    ],
    quotations: [
      { segments: ['I am sorry'], speaker: 'Nora Quill', mention: 'Her statement' },
      { segments: ['It is over'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'credits whoever says or writes something in a statement, not the statement',
    paragraphs: [
      'Nora Quill, a mother of two, said in her statement: “I am sorry for the flood.”',
      'In a text message, Peter Vane told his brother: “It is over.” In her statement, Nora Quill had written: “I knew.”',
    ],
    quotations: [
      { segments: ['I am sorry'], speaker: 'Nora Quill' },
      { segments: ['It is over.'], speaker: 'Peter Vane' },
      { segments: ['I knew.'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'keeps in mind whose a letter was',
    paragraphs: [
      'Peter Vane said in a letter to the harbour board that he was done. The letter went on: “Sell the boat.” It added: “Keep the dog.”',
    ],
    quotations: [
      { segments: ['Sell the boat.'], speaker: 'Peter Vane', mention: 'The letter' },
      { segments: ['Keep the dog.'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'makes nobody of a message that nobody is told to have written',
    paragraphs: [
      'The court heard that Peter Vane moved two hives by night; a further 2.5 tonnes of honey went by lorry.',
      'The Crown pointed to a note sent that week. It read: “hide the smoke and say nothing”.',
      'Its one clue was a message found in a well: “burn the hives and go home”.',
    ],
    quotations: [
      { segments: ['hide the smoke'], speaker: null },
      { segments: ['burn the hives'], speaker: null },
    ],
  },
  {
    name: 'lets no figure speak',
    paragraphs: [
      'The stall did well. “It was a good year,” 47 residents said.',
      'By noon a further 3.5 tonnes called “come and buy”.',
    ],
    quotations: [
      { segments: ['It was a good'], speaker: '47 residents' },
      { segments: ['come and'], speaker: null },
    ],
  },
  {
    name: 'credits a paper with the body or the office that it comes from',
    paragraphs: [
      'A release from Mr. Vane’s office about the planned meeting noted that the pier “has had its day”. Peter Vane was away.',
      'The council’s statement informing residents of the plan was short. “The pier is closed,” it read.',
      'The residents’ report says the fence is “not a fence”.',
      'Monday’s coroner’s report indicates that the fire “was no fire”.',
      'A complaint by an unnamed harbour official makes mention of “two lost keys”.',
      'The claim from Marlonia and Dover argues that the county has “opened a hole”.',
    ],
    quotations: [
      { segments: ['has had its day'], speaker: 'Mr. Vane’s office' },
      { segments: ['The pier is closed'], speaker: 'council' },
      { segments: ['not a fence'], speaker: 'residents' },
      { segments: ['was no fire'], speaker: 'coroner' },
      { segments: ['two lost'], speaker: 'unnamed harbour official' },
      { segments: ['opened a hole'], speaker: null },
    ],
  },
  {
    name: 'takes the time of a paper for nobody whose it is',
    paragraphs: [
      'Last week’s report said the fence was “not a fence”.',
      'Last month’s coroner’s report said the fire “was no fire”.',
    ],
    quotations: [
      { segments: ['not a fence'], speaker: 'report' },
      { segments: ['was no fire'], speaker: 'coroner' },
    ],
  },
  {
    name: 'reads a paper right behind its words, past whom it was sent to, before whoever told of it',
    paragraphs: [
      'The plan came out in a letter from her lawyer, Peter Vane, to the board.',
      '“She has no choice,” the letter addressed to Chairman Otto Brandt (D-Marl) reads, according to the Ardle Times.',
    ],
    quotations: [{ segments: ['She has no'], speaker: 'Peter Vane', cue: 'reads' }],
  },
  {
    name: 'keeps a paper that nobody is told to have sent',
    paragraphs: ['“She has no choice,” the letter sent to Otto Brandt reads, according to the Ardle Times.'],
    quotations: [{ segments: ['She has no'], speaker: 'letter sent to Otto Brandt', cue: 'reads' }],
  },
  {
    name: 'takes nobody for the sender whom the letter’s sender only does something to',
    paragraphs: [
      'The board got a letter from residents accusing Nora Quill of theft.',
      'The letter said the mayor was “fast asleep”.',
      'Divers found a note from the man who robbed Otto Brandt.',
      'The note called him “a fool”.',
      'The bank had an email from somebody posing as Jan Petrov. The email read: “Send cash.”',
    ],
    quotations: [
      { segments: ['fast asleep'], speaker: 'letter' },
      { segments: ['a fool'], speaker: 'note' },
      { segments: ['Send cash'], speaker: 'email' },
    ],
  },
];

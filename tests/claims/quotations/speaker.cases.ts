import type { QuotationsCase } from './quotations-case.ts';

/** Whom pronouns, roles and short names stand for. */
export const SPEAKER_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes a pronoun that its auxiliary is glued to for the subject',
    paragraphs: ['Nora Quill read the plan twice. She’d called it “a bridge to nowhere much”.'],
    quotations: [{ segments: ['a bridge to nowhere'], speaker: 'Nora Quill', cue: 'called' }],
  },
  {
    name: 'credits whoever is heard to say something',
    paragraphs: ['Peter Vane shook his head and was heard to say: “Not again.”'],
    quotations: [{ segments: ['Not again.'], speaker: 'Peter Vane', cue: 'say' }],
  },
  {
    name: 'reads a plural subject past the place behind it',
    paragraphs: ['Traders at Marl Harbour say they have been “left to bail with teacups”.'],
    quotations: [{ segments: ['left to bail'], kind: 'partial', speaker: 'Traders at Marl Harbour', cue: 'say' }],
  },
  {
    name: 'credits the wording to whoever tells others to use it',
    paragraphs: ['Nora Quill instructed staff in a note to describe the leak as “a minor weep”.'],
    quotations: [{ segments: ['a minor weep'], speaker: 'Nora Quill' }],
  },
  {
    name: 'takes the pronoun right before the verb, not the noun before that',
    paragraphs: [
      'Nora Quill left early. In a letter to the parish she told members not to “hang lamps on the scaffold”.',
    ],
    quotations: [{ segments: ['hang lamps'], speaker: 'Nora Quill', mention: 'she' }],
  },
  {
    name: 'makes nobody of a verb without its subject',
    paragraphs: ['The note, delivered by hand, was one word long: “Never.”'],
    quotations: [{ segments: ['Never.'], speaker: null }],
  },
  {
    name: 'gives a surname the full name that comes later',
    paragraphs: ['Quill said the road was “a river in winter”.', 'Nora Quill has run the council for six years.'],
    quotations: [{ segments: ['a river in winter'], speaker: 'Nora Quill', mention: 'Quill' }],
  },
  {
    name: 'leaves honorifics out and keeps the longest form of a name',
    paragraphs: ['Dame Nora J. Quill opened the hall.', 'Dame Nora said it was “long overdue and worth it”.'],
    quotations: [{ segments: ['long overdue'], speaker: 'Nora J. Quill' }],
  },
  {
    name: 'tells two bearers of a surname apart by title',
    paragraphs: [
      'Nora Quill and her husband, Martin Quill, sold the mill in May.',
      'Mrs Quill said it had been “a hard winter”. Mr Quill called it “the end of an age”.',
    ],
    quotations: [
      { segments: ['a hard winter'], speaker: 'Nora Quill' },
      { segments: ['the end of an age'], speaker: 'Martin Quill' },
    ],
  },
  {
    name: 'follows she and he past each other',
    paragraphs: [
      'Ms Nora Quill met Mr Peter Vane at the mill on Friday.',
      'She said the talks were “open and long”. He said they were “merely long”.',
    ],
    quotations: [
      { segments: ['open and long'], speaker: 'Nora Quill', mention: 'She' },
      { segments: ['merely long'], speaker: 'Peter Vane', mention: 'He' },
    ],
  },
  {
    name: 'takes the pronoun of a clause for the subject of its sentence',
    paragraphs: [
      'Mr Peter Vane spoke first.',
      'Nora Quill said Friday that she would stay, calling the vote “a clear order”.',
    ],
    quotations: [{ segments: ['a clear order'], speaker: 'Nora Quill' }],
  },
  {
    name: 'gives a role the name that an apposition gives it',
    paragraphs: [
      'Peter Vane, the harbour master, closed the quay.',
      'Housing Secretary Nora Quill objected.',
      'The housing secretary said it was “a step too far”. The harbour master replied: “It was the only step.”',
    ],
    quotations: [
      { segments: ['a step too far'], speaker: 'Nora Quill', mention: 'The housing secretary' },
      { segments: ['It was the only step.'], cue: 'replied' },
    ],
  },
  {
    name: 'gives an office without an apposition to the person the article is about',
    paragraphs: [
      'Sir Peter Vane has signed the treaty. The prime minister said it was “a day for the history books”.',
      'The PM added: “We waited ten years.”',
    ],
    quotations: [
      { segments: ['a day for the history'], speaker: 'Peter Vane' },
      { segments: ['We waited ten years.'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'gives a lawmaker the short title he was introduced by',
    paragraphs: [
      'Rep. Peter Vane left the chamber.',
      'The congressman “does not wish to comment on gossip”, an aide said. “No comment,” the lawmaker shouted.',
    ],
    quotations: [
      { segments: ['does not wish'], speaker: 'aide' },
      { segments: ['No comment,'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'gives a body its full name back',
    paragraphs: ['The Marl County Council met on Monday.', '“The road will be mended,” the council said.'],
    quotations: [{ segments: ['The road will be mended'], speaker: 'Marl County Council', mention: 'the council' }],
  },
  {
    name: 'keeps a surname that is also a title',
    paragraphs: ['Martin King, a baker, lost his shop.', '“It went in an hour,” Mr. King said.'],
    quotations: [{ segments: ['It went in an hour'], speaker: 'Martin King' }],
  },
  {
    name: 'leaves the title and the seat of a senator out of his name',
    paragraphs: [
      'Senator Peter Vane of Marl, a Liberal from the east, voted no.',
      'Senator Nora Quill, a Democrat from the coast, said: “We waited ten years.”',
      'Mr Vane called it “a poor bargain all round”.',
    ],
    quotations: [
      { segments: ['We waited ten years.'], speaker: 'Nora Quill' },
      { segments: ['a poor bargain'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'takes a pronoun for whoever the sentence before was about',
    paragraphs: [
      'Mr Peter Vane closed the mill.',
      'Kim Lund told the workers first. He said it was “the worst of days”.',
    ],
    quotations: [{ segments: ['the worst of days'], speaker: 'Kim Lund' }],
  },
  {
    name: 'takes a pronoun after a tag for whoever the tag names',
    paragraphs: [
      'Nora Quill met the bakers on Friday. “We sold the oven,” said Peter Vane, the guild’s clerk, who was late. He added: “Nobody came.”',
      'Marl Rovers lost again. “We were asleep,” said Ruben Acker, the visiting manager. He called it “a long afternoon”.',
    ],
    quotations: [
      { segments: ['We sold'], speaker: 'Peter Vane' },
      { segments: ['Nobody came.'], speaker: 'Peter Vane', mention: 'He' },
      { segments: ['We were asleep'], speaker: 'Ruben Acker' },
      { segments: ['a long afternoon'], speaker: 'Ruben Acker', mention: 'He' },
    ],
  },
  {
    name: 'does not take whom a source is close to for the speaker',
    paragraphs: ['A source close to Nora Quill told the paper that the plan was “dead in the water”.'],
    quotations: [{ segments: ['dead in the water'], speaker: 'source close to Nora Quill' }],
  },
  {
    name: 'does not take a dateline for the speaker',
    paragraphs: ['MARL (Northern Wire) — Nora Quill stepped down on Friday, calling it “a sad day for all of us”.'],
    quotations: [{ segments: ['a sad day'], speaker: 'Nora Quill' }],
  },
  {
    name: 'reads an age before the name',
    paragraphs: ['“It took five days,” 47-year-old Nora Quill of Fennel Hill, Marl, told the inquiry.'],
    quotations: [{ segments: ['It took five days,'], speaker: 'Nora Quill' }],
  },
  {
    name: 'leaves a hyphenated title and a former one out of a name',
    paragraphs: [
      'Attorney-General Nora Quill resigned.',
      'Former Mayor Peter Vane called her “a loss to us all”. Quill said: “Thank you.”',
    ],
    quotations: [
      { segments: ['a loss to us all'], speaker: 'Peter Vane' },
      { segments: ['Thank you.'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'passes a speaker on to a bare quotation in the next paragraph',
    paragraphs: ['Nora Quill said she was tired of waiting.', '“Ten years is long enough.”'],
    quotations: [
      { segments: ['Ten years is long enough.'], kind: 'full', speaker: 'Nora Quill', mention: null, cue: null },
    ],
  },
  {
    name: 'reads the label of a transcript',
    paragraphs: ['The hearing began at nine.', '“QUILL: The bolts were never checked, and you knew it.”'],
    quotations: [{ segments: ['QUILL: The bolts'], speaker: 'QUILL' }],
  },
  {
    name: 'gives no clause for a speaker',
    paragraphs: [
      'Last year she let two wardens count her geese, calling it “tea and then arithmetic”.',
      'The old van hit a goat, and the driver, unhurt, was “very nearly sorry”.',
      'Beneath it somebody added: “In excess of what?”',
    ],
    quotations: [
      { segments: ['tea and then'], speaker: null },
      { segments: ['very nearly'], speaker: null },
      { segments: ['In excess'], speaker: null },
    ],
  },
  {
    name: 'keeps a described speaker with all that hangs on it',
    paragraphs: [
      'Sources familiar with the sale called it “a quiet shock”.',
      'A spokesman for the ferrymen’s union said they were “at the end of the rope”.',
      'Volunteers called the shelter “home”.',
      'Emails reviewed by the Marl Gazette called the plan “a leak with a roof”.',
    ],
    quotations: [
      { segments: ['a quiet shock'], speaker: 'Sources familiar with the sale' },
      { segments: ['at the end'], speaker: 'spokesman for the ferrymen’s union' },
      { segments: ['home'], speaker: 'Volunteers' },
      { segments: ['a leak'], speaker: 'Emails reviewed by the Marl Gazette' },
    ],
  },
  {
    name: 'takes the letter of a turn for nobody’s initial',
    paragraphs: [
      'Nora Quill runs the last ferry at Marl.',
      'Q. Are you ever lonely?',
      '“Only when it is full,” says Quill.',
      'Q. You were a deckhand first.',
      '“I was a deckhand’s deckhand.”',
    ],
    quotations: [
      { segments: ['Only when'], speaker: 'Nora Quill' },
      { segments: ['I was a deckhand’s'], speaker: null },
    ],
  },
  {
    name: 'leaves out a name that the clause about the speaker gives',
    paragraphs: ['Nora Quill, whose husband, Hugh Tarn, is an officer, said it was “the long way”.'],
    quotations: [{ segments: ['the long way'], speaker: 'Nora Quill' }],
  },
  {
    name: 'takes a person for the name alone, without the group it is of',
    paragraphs: ['“Nobody asked us,” said Nora Quill of the Save Our Wells group, whose well ran dry.'],
    quotations: [{ segments: ['Nobody asked us'], speaker: 'Nora Quill' }],
  },
  {
    name: 'keeps initials and leaves out when it was said',
    paragraphs: [
      '“Nobody knows,” said A.E. Dick Vane, a warden.',
      'Nora Quill late on Thursday praised Vane’s “grit and nerve”.',
      'Hundreds of farmers massed on the quay, chanting, “We believe the geese.”',
    ],
    quotations: [
      { segments: ['Nobody knows'], speaker: 'A.E. Dick Vane', mention: 'A.E. Dick Vane' },
      { segments: ['grit and'], speaker: 'Nora Quill' },
      { segments: ['We believe'], speaker: 'Hundreds of farmers' },
    ],
  },
  {
    name: 'takes a surname for whom the sentence before was about, not for their kin',
    paragraphs: [
      'Peter Vane called up Mark Quill, whose 6-year-old son, James Quill, was hurt in May. Quill praised the rowers “for coming out at all”.',
    ],
    quotations: [{ segments: ['for coming'], speaker: 'Mark Quill' }],
  },
  {
    name: 'knows a surname that is a month from the month',
    paragraphs: [
      'Harbour master Thea May left on Friday.',
      'Speaking on the quay, May said it had been “the honour of my life”. In May the tide was high.',
      'May said it was “all over now”. “It is done,” May said. Ms May called it “a wet spring”.',
      'Nora Quill said that in May it was “as dry as bone”.',
    ],
    quotations: [
      { segments: ['the honour'], speaker: 'Thea May', mention: 'May' },
      { segments: ['all over'], speaker: 'Thea May' },
      { segments: ['It is done'], speaker: 'Thea May' },
      { segments: ['a wet spring'], speaker: 'Thea May' },
      { segments: ['as dry'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'ends a name before what it is of, though that holds a title',
    paragraphs: ['“We did not know,” Rev. Otto Brandt of Our Lady of Marl, told the Gazette.'],
    quotations: [{ segments: ['We did not'], speaker: 'Otto Brandt' }],
  },
  {
    name: 'makes nobody of the part of a school’s name behind a dash',
    paragraphs: [
      'Harbour Secretary Peter Vane left Marl on Monday.',
      'Before a larger meeting at St. Anne Community College–Ardle Valley, the harbour secretary met students in what he described as a “chance to sit down”.',
    ],
    quotations: [{ segments: ['chance to'], speaker: 'Peter Vane' }],
  },
  {
    name: 'reads a given name whose second part is a small word',
    paragraphs: ['Ardle offered talks in response, with President Yoon Jae-in calling it a “rare chance”.'],
    quotations: [{ segments: ['rare chance'], speaker: 'Yoon Jae-in', cue: 'calling' }],
  },
];

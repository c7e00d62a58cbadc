/** Paragraphs of an invented article and what is expected of its quotations, in order. */
export interface QuotationsCase {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly quotations: readonly Expected[];
}

/** The first words of each segment, with the kind, the speaker's name and the cue. Fields left out are not looked at. */
export interface Expected {
  readonly segments: readonly string[];
  readonly kind?: 'full' | 'partial' | 'scare' | 'title' | 'pull-quote';
  readonly speaker?: string | null;
  readonly mention?: string | null;
  readonly cue?: string | null;
}

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
];

/** Cues before the quotation. */
export const LEAD_IN_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits an introduction with a colon',
    paragraphs: ['Transport Minister Nora Quill said: “The bridge will open in spring.”'],
    quotations: [{ segments: ['The bridge will open'], kind: 'full', speaker: 'Nora Quill', cue: 'said' }],
  },
  {
    name: 'carries a colon over to the next paragraph',
    paragraphs: ['In a letter to residents Nora Quill wrote:', '“The bridge will open in spring.”'],
    quotations: [{ segments: ['The bridge will open'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits words within the outlet’s own sentence',
    paragraphs: ['Nora Quill said the crossing was “held together by rust” and promised “a safe way over”.'],
    quotations: [
      { segments: ['held together by rust'], kind: 'partial', speaker: 'Nora Quill', cue: 'said' },
      { segments: ['a safe way over'], kind: 'partial', speaker: 'Nora Quill', cue: 'promised' },
    ],
  },
  {
    name: 'credits a participle with the subject of its clause',
    paragraphs: ['Nora Quill signed the contract on Monday, arguing that it would be “a gift to the valley”.'],
    quotations: [{ segments: ['a gift to the valley'], speaker: 'Nora Quill', cue: 'arguing' }],
  },
  {
    name: 'credits a participle that opens the sentence with the subject after the comma',
    paragraphs: ['Calling the old crossing “a death trap”, Nora Quill signed the contract.'],
    quotations: [{ segments: ['a death trap'], speaker: 'Nora Quill', cue: 'Calling' }],
  },
  {
    name: 'credits a verb without subject of its own with the subject before',
    paragraphs: ['Nora Quill visited the site and described it as “a miracle of mud”.'],
    quotations: [{ segments: ['a miracle of mud'], speaker: 'Nora Quill', cue: 'described' }],
  },
  {
    name: 'credits words still to be spoken',
    paragraphs: ['Nora Quill will meet the owners to urge “prompt and lasting repairs”, her office said.'],
    quotations: [{ segments: ['prompt and lasting repairs'], speaker: 'Nora Quill', cue: 'urge' }],
  },
  {
    name: 'credits what somebody is about to say',
    paragraphs: ['Nora Quill is due to tell the council that the valley “has waited long enough for a road”.'],
    quotations: [{ segments: ['has waited long enough'], speaker: 'Nora Quill', cue: 'tell' }],
  },
  {
    name: 'credits a claim with the name that owns it',
    paragraphs: ['Inspectors looked into Nora Quill’s claim that there were “dozens of broken bolts”.'],
    quotations: [{ segments: ['dozens of broken bolts'], kind: 'partial', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits every item of a series with the tag at its end',
    paragraphs: ['The bills were booked as “site visits”, “working lunches” and “spare parts”, the report said.'],
    quotations: [
      { segments: ['site visits'], kind: 'partial', speaker: 'report', cue: 'said' },
      { segments: ['working lunches'], speaker: 'report' },
      { segments: ['spare parts'], speaker: 'report' },
    ],
  },
  {
    name: 'lets a statement speak for whoever released it',
    paragraphs: ['The works were “stopped at once”, according to a statement sent out by Marl County Council.'],
    quotations: [{ segments: ['stopped at once'], speaker: 'Marl County Council' }],
  },
  {
    name: 'prints an unnamed source as the article does',
    paragraphs: ['According to the No. 4 Quay foreman, the lease was meant to “bring life back to the harbour”.'],
    quotations: [{ segments: ['bring life back'], speaker: 'No. 4 Quay foreman', cue: 'According to' }],
  },
  {
    name: 'does not take whoever is told, or met, for the speaker',
    paragraphs: ['Nora Quill told Peter Vane of Harbour Rail that the plan was “dead in the water”.'],
    quotations: [{ segments: ['dead in the water'], speaker: 'Nora Quill', cue: 'told' }],
  },
  {
    name: 'prefers the tag after the words to words before the colon that say nothing',
    paragraphs: [
      'Welders doubt it: “That is false,” a lawyer for a docker said.',
      'Tenants fear the worst: “It will flood,” Nora Quill said.',
    ],
    quotations: [
      { segments: ['That is false,'], speaker: 'lawyer for a docker', cue: 'said' },
      { segments: ['It will flood,'], speaker: 'Nora Quill', cue: 'said' },
    ],
  },
  {
    name: 'takes no tag from the words that lead in the next quotation',
    paragraphs: ['Nora Quill was blunt: “Why now?” Peter Vane answered: “Because it leaks.”'],
    quotations: [
      { segments: ['Why now?'], speaker: 'Nora Quill' },
      { segments: ['Because it leaks.'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'leaves the verb before an object out of the speaker',
    paragraphs: ['Peter Vane said: “The crane was sound.” A welder saw it differently: “It was not sound.”'],
    quotations: [
      { segments: ['The crane was sound.'], speaker: 'Peter Vane' },
      { segments: ['It was not sound.'], speaker: 'welder' },
    ],
  },
  {
    name: 'takes a party between commas after a name for where somebody belongs',
    paragraphs: ['Nora Quill, Labour, spoke of a “great effort”.'],
    quotations: [{ segments: ['great effort'], speaker: 'Nora Quill' }],
  },
];

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
];

/** What is quotation, and what only stands in quotation marks. */
export const KIND_CASES: readonly QuotationsCase[] = [
  {
    name: 'takes a few words without a cue for words held at arm’s length',
    paragraphs: ['The “miracle” bridge closed after a week.'],
    quotations: [{ segments: ['miracle'], kind: 'scare', speaker: null }],
  },
  {
    name: 'takes so-called words for words held at arm’s length',
    paragraphs: ['Nora Quill said the so-called “ghost road” would close.'],
    quotations: [{ segments: ['ghost road'], kind: 'scare' }],
  },
  {
    name: 'takes capitalised words without a cue for a title',
    paragraphs: [
      'She wrote the song “Rivers of Marl” in one night.',
      'The money went to a charity called “Boats for Schools”.',
    ],
    quotations: [
      { segments: ['Rivers of Marl'], kind: 'title', speaker: null },
      { segments: ['Boats for Schools'], kind: 'title', speaker: null },
    ],
  },
  {
    name: 'keeps a programme a title where a tag follows',
    paragraphs: ['In an interview on Radio Marl’s “Early Tide”, Nora Quill said the road was “as good as lost”.'],
    quotations: [
      { segments: ['Early Tide'], kind: 'title', speaker: null },
      { segments: ['as good as lost'], kind: 'partial', speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'keeps the programme that was told something a title',
    paragraphs: ['“We waited,” Nora Quill told “Marl & Beyond” on Thursday.'],
    quotations: [
      { segments: ['We waited,'], kind: 'full', speaker: 'Nora Quill' },
      { segments: ['Marl & Beyond'], kind: 'title', speaker: null },
    ],
  },
  {
    name: 'credits a given name to nobody',
    paragraphs: ['The storm, dubbed the “beast of Marl” by sailors, passed on.'],
    quotations: [{ segments: ['beast of Marl'], kind: 'scare', speaker: null }],
  },
  {
    name: 'keeps a name-calling in capitals a quotation',
    paragraphs: ['Peter Vane called her “Nora No-Show”.'],
    quotations: [{ segments: ['Nora No-Show'], kind: 'partial', speaker: 'Peter Vane', cue: 'called' }],
  },
  {
    name: 'credits nobody where nobody is said to speak',
    paragraphs: ['On the wall of the mill near Fennel Hill hung a board with “no swimming between the two weirs”.'],
    quotations: [{ segments: ['no swimming'], speaker: null }],
  },
];

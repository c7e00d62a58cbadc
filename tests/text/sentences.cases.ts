/** What a paragraph splits into; the sentences as they should come out, in order. */
export const sentenceCases: readonly {
  readonly name: string;
  readonly language?: string;
  readonly sentences: readonly string[];
}[] = [
  { name: 'a point and a capital end a sentence', sentences: ['The ferry sank.', 'Nobody was hurt.'] },
  { name: 'a title ends none', sentences: ['Mr. Ashby met Dr. Oyelaran.', 'They shook hands.'] },
  { name: 'an initial ends none', sentences: ['The poet A. Merrow read first.', 'It rained.'] },
  { name: 'initials set close end none', sentences: ['The law professor A.E. Merrow read first.', 'It rained.'] },
  { name: 'a decimal point ends none', sentences: ['It rose 1.5 points.', 'It fell later.'] },
  { name: 'a number after “No.” belongs to it', sentences: ['They live at No. 14 now.', 'It is small.'] },
  { name: '“No.” alone is an answer', sentences: ['No.', 'We did not.'] },
  { name: 'a lower-case word goes on', sentences: ['It opens at 9 a.m. on weekdays.'] },
  { name: 'a closing mark goes with its sentence', sentences: ['“We are late.”', 'He left.'] },
  { name: 'a pointed acronym inside a name ends none', sentences: ['The U.S. Senate sat late.'] },
  { name: 'a pointed acronym before an opener ends one', sentences: ['It sells in the U.S.', 'The firm is old.'] },
  { name: 'a company form before an opener ends one', sentences: ['She runs Tarn Inc.', 'It makes boats.'] },
  { name: 'a company form before a name ends none', sentences: ['Tarn Inc. President Mo Vale spoke.'] },
  {
    name: 'letters with points between words end none',
    language: 'de',
    sentences: ['Die Fähre hielt z. B. Dienstag nicht.', 'Sie war zu schwer.'],
  },
  {
    name: 'a day with a point ends none',
    language: 'de',
    sentences: ['Am 3. Oktober fuhr sie wieder.', 'Es regnete.'],
  },
  {
    name: 'a number that stands last ends one before an opening word',
    language: 'de',
    sentences: ['Es war ihre Fahrt Nummer 12.', 'Danach blieb sie im Hafen.'],
  },
  {
    name: 'a title and a number’s label end none',
    language: 'de',
    sentences: ['Dr. Mara Velten wohnt in Haus Nr. 14 am Deich.', 'Sie schwieg.'],
  },
  { name: 'a large unit ends none', language: 'de', sentences: ['Das Schiff kostete 3,1 Mio. Euro.', 'Das ist viel.'] },
  {
    name: 'a title of one or two letters ends none',
    language: 'fr',
    sentences: ['M. Aubrac a vu Mme. Delorne au port.', 'Ils ont parlé.'],
  },
  {
    name: 'a short form before a number ends none',
    language: 'fr',
    sentences: ['Le bac no. 7 est resté à quai, cf. Le rapport du port.', 'Il pleuvait.'],
  },
  {
    name: 'a closing guillemet goes with its sentence',
    language: 'fr',
    sentences: ['Elle a dit : « Le bac ne part pas. »', 'Puis elle est partie.'],
  },
  {
    name: 'a title ends none',
    language: 'es',
    sentences: ['El Sr. Olmedo y la Dra. Rivas llegaron al puerto.', 'Nadie habló.'],
  },
  {
    name: 'a doubled initial inside a name ends none, and one before an opener ends one',
    language: 'es',
    sentences: ['El barco venía de EE.UU.', 'Los vecinos lo esperaban.'],
  },
];

/** What a paragraph splits into; the sentences as they should come out, in order. */
export const sentenceCases: readonly { readonly name: string; readonly sentences: readonly string[] }[] = [
  { name: 'a point and a capital end a sentence', sentences: ['The ferry sank.', 'Nobody was hurt.'] },
  { name: 'a title ends none', sentences: ['Mr. Ashby met Dr. Oyelaran.', 'They shook hands.'] },
  { name: 'an initial ends none', sentences: ['The poet A. Merrow read first.', 'It rained.'] },
  { name: 'a decimal point ends none', sentences: ['It rose 1.5 points.', 'It fell later.'] },
  { name: 'a number after “No.” belongs to it', sentences: ['They live at No. 14 now.', 'It is small.'] },
  { name: '“No.” alone is an answer', sentences: ['No.', 'We did not.'] },
  { name: 'a lower-case word goes on', sentences: ['It opens at 9 a.m. on weekdays.'] },
  { name: 'a closing mark goes with its sentence', sentences: ['“We are late.”', 'He left.'] },
  { name: 'a pointed acronym inside a name ends none', sentences: ['The U.S. Senate sat late.'] },
  { name: 'a pointed acronym before an opener ends one', sentences: ['It sells in the U.S.', 'The firm is old.'] },
  { name: 'a company form before an opener ends one', sentences: ['She runs Tarn Inc.', 'It makes boats.'] },
  { name: 'a company form before a name ends none', sentences: ['Tarn Inc. President Mo Vale spoke.'] },
];

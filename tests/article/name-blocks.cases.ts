/** The lines of a page's text, and those of them that are no reporting. */
export interface NamedBlocks {
  readonly name: string;
  readonly language: string;
  readonly byline?: string;
  readonly lines: readonly string[];
  readonly aside: readonly string[];
}

const GERMAN = [
  'Die Stadt Altenbrück schließt das Hallenbad am Mühlgraben für elf Monate, teilte der Betrieb am Dienstag mit.',
  '„Wir hätten gern weiter geöffnet, aber das Risiko trägt niemand“, sagte die Leiterin der Bäder, Karin Ostwald.',
];
const FRENCH = [
  'La régie des eaux de Valmont fermera le barrage pendant neuf mois à partir d’avril, a-t-elle annoncé mardi.',
  '« Nous aurions préféré rester ouverts, mais vous savez ce que coûte un don du ciel », a déclaré sa directrice.',
];
const SPANISH = [
  'La compañía de aguas de Valdeloma cerrará el embalse durante nueve meses a partir de abril, anunció el martes.',
  'Unos 62.000 hogares recibirán agua por una tubería desde la costa, y el recibo no subirá por ello.',
];
const ENGLISH = [
  'The water board will shut the Tarn reservoir for nine months from April, its engineers said on Tuesday.',
  'About 62,000 households in the valley will be supplied by a pipeline from the coast in the meantime.',
];

/** What stands on pages beside the reporting. */
export const namedBlocks: readonly NamedBlocks[] = [
  {
    name: 'a request of a German paper below its text, and the agency’s sign above that',
    language: 'de',
    lines: [...GERMAN, 'dpa/kbr', 'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.'],
    aside: ['dpa/kbr', 'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.'],
  },
  {
    name: 'a plea of a French paper between its paragraphs',
    language: 'fr',
    lines: [FRENCH[0] ?? '', 'Si vous pouvez nous aider, faites un don : chaque euro compte.', FRENCH[1] ?? ''],
    aside: ['Si vous pouvez nous aider, faites un don : chaque euro compte.'],
  },
  {
    name: 'a letter to sign up for and a pointer in a Spanish text',
    language: 'es',
    lines: [
      SPANISH[0] ?? '',
      'Recibe cada mañana las noticias del valle en tu correo.',
      'Más información',
      SPANISH[1] ?? '',
    ],
    aside: ['Recibe cada mañana las noticias del valle en tu correo.', 'Más información'],
  },
  {
    name: 'a last paragraph about who wrote the text',
    language: 'en',
    byline: 'Ola Reeve and Marta Quill',
    lines: [...ENGLISH, 'Marta Quill covers water and farming. Email her at quill@sentinel.example.'],
    aside: ['Marta Quill covers water and farming. Email her at quill@sentinel.example.'],
  },
  {
    name: 'nothing of a last paragraph about somebody else',
    language: 'en',
    byline: 'Marta Quill',
    lines: [...ENGLISH, 'Ines Falk is the third leader of the board in as many years, and was once its engineer.'],
    aside: [],
  },
  {
    name: 'nothing of a last paragraph in which an agency tells of its own work',
    language: 'en',
    byline: 'Valley Press',
    lines: [...ENGLISH, 'Valley Press could not reach the board’s leader on Tuesday evening.'],
    aside: [],
  },
  {
    name: 'nothing of a paragraph about its author above others',
    language: 'en',
    byline: 'Marta Quill',
    lines: ['Marta Quill was in the valley when the siren sounded, and went down to the dam.', ...ENGLISH],
    aside: [],
  },
  { name: 'nothing of a quotation that speaks of you and us', language: 'fr', lines: FRENCH, aside: [] },
];

import type { QuotationsCase } from './quotations-case.ts';

/** Invented Spanish news, by the place of the words that name the speaker. */
export const SPANISH_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits the verb and the name after the quotation',
    paragraphs: ['«El puente abrirá en primavera», dijo Nora Quil.'],
    quotations: [
      { segments: ['El puente abrirá'], kind: 'full', speaker: 'Nora Quil', mention: 'Nora Quil', cue: 'dijo' },
    ],
  },
  {
    name: 'credits auxiliary, participle and name after the quotation',
    paragraphs: ['“El puente abrirá en primavera”, ha asegurado Nora Quil.'],
    quotations: [{ segments: ['El puente abrirá'], speaker: 'Nora Quil', cue: 'asegurado' }],
  },
  {
    name: 'credits a date between the verb and the name',
    paragraphs: ['“Vamos a ir más deprisa”, aseguró este martes el alcalde, Pedro Vane.'],
    quotations: [{ segments: ['Vamos a ir'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'reads a colon after the verb',
    paragraphs: ['Nora Quil afirmó: “El puente abrirá en primavera”.'],
    quotations: [{ segments: ['El puente abrirá'], kind: 'full', speaker: 'Nora Quil' }],
  },
  {
    name: 'reads a colon after an auxiliary and its participle',
    paragraphs: ['Pedro Vane ha explicado a los vecinos: “Las obras continúan”.'],
    quotations: [{ segments: ['Las obras continúan'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'joins a quotation interrupted by its tag',
    paragraphs: ['“El puente abrirá”, precisó Nora Quil. “El peaje será gratuito”.'],
    quotations: [{ segments: ['El puente abrirá', 'El peaje será'], kind: 'full', speaker: 'Nora Quil' }],
  },
  {
    name: 'joins a quotation interrupted in mid-sentence',
    paragraphs: ['“Si llega el acero”, advirtió Nora Quil, “abriremos en primavera”.'],
    quotations: [{ segments: ['Si llega el acero', 'abriremos'], speaker: 'Nora Quil' }],
  },
  {
    name: 'credits a verb without its subject to whoever spoke last',
    paragraphs: ['Pedro Vane visitó las obras y dijo que siguen a buen ritmo. “El acero está pagado”, añadió.'],
    quotations: [{ segments: ['El acero está pagado'], speaker: 'Pedro Vane', mention: null, cue: 'añadió' }],
  },
  {
    name: 'credits “según” and a name before the words',
    paragraphs: ['Según Nora Quil, la línea está “en un estado lamentable”.'],
    quotations: [{ segments: ['en un estado lamentable'], kind: 'partial', speaker: 'Nora Quil', cue: 'Según' }],
  },
  {
    name: 'credits “según” and a name after the words',
    paragraphs: ['La línea estaría “en un estado lamentable”, según Nora Quil.'],
    quotations: [{ segments: ['en un estado lamentable'], speaker: 'Nora Quil' }],
  },
  {
    name: 'credits “según” and a verb after the words',
    paragraphs: ['El acero está “encargado y pagado desde marzo”, según explicó Pedro Vane.'],
    quotations: [{ segments: ['encargado y pagado'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'credits “de acuerdo con” and a body',
    paragraphs: ['De acuerdo con la policía, el conductor “no estaba en condiciones de responder”.'],
    quotations: [{ segments: ['no estaba en condiciones'], speaker: 'policía' }],
  },
  {
    name: 'credits the words inside a reported clause to whoever reports',
    paragraphs: ['Pedro Vane afirmó que la ciudad no pagará “ni un céntimo más”.'],
    quotations: [{ segments: ['ni un céntimo'], kind: 'partial', speaker: 'Pedro Vane' }],
  },
  {
    name: 'credits a name given by a verb of naming',
    paragraphs: ['Pedro Vane calificó la propuesta de “completamente trasnochada”.'],
    quotations: [{ segments: ['completamente trasnochada'], kind: 'partial', speaker: 'Pedro Vane' }],
  },
  {
    name: 'reads past an apposition between name and verb',
    paragraphs: ['Nora Quil, presidenta de la asociación de vecinos, declaró: “Nadie nos ha consultado”.'],
    quotations: [{ segments: ['Nadie nos ha'], speaker: 'Nora Quil' }],
  },
  {
    name: 'reads past a relative clause that holds a cue of its own',
    paragraphs: ['Nora Quil, que ya había advertido de los retrasos, declaró: “Nadie nos ha consultado”.'],
    quotations: [{ segments: ['Nadie nos ha'], speaker: 'Nora Quil' }],
  },
  {
    name: 'reads past an adverbial that opens the sentence',
    paragraphs: ['Tras la reunión, Pedro Vane respondió: “Las obras continúan”.'],
    quotations: [{ segments: ['Las obras continúan'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'credits a body',
    paragraphs: ['“La línea sigue cerrada”, anunció el Ministerio de Transportes.'],
    quotations: [{ segments: ['La línea sigue'], speaker: 'Ministerio de Transportes' }],
  },
  {
    name: 'keeps particles in a name',
    paragraphs: ['“El vino es bueno”, dijo Juana de la Loma.'],
    quotations: [{ segments: ['El vino es bueno'], speaker: 'Juana de la Loma' }],
  },
  {
    name: 'shares the subject with a second verb',
    paragraphs: ['Nora Quil saludó a los obreros y añadió: “Lo más difícil está hecho”.'],
    quotations: [{ segments: ['Lo más difícil'], speaker: 'Nora Quil' }],
  },
  {
    name: 'pairs straight marks',
    paragraphs: ['"Las obras continúan", dijo Pedro Vane.'],
    quotations: [{ segments: ['Las obras continúan'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'leaves a quotation within a quotation inside it',
    paragraphs: ['«Gritaron “Alto ahí” y huyeron», contó Pedro Vane.'],
    quotations: [{ segments: ['Gritaron “Alto ahí” y huyeron'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'keeps the title of a work a title',
    paragraphs: ['Su película “La Gente del Muelle” se estrena el viernes.'],
    quotations: [{ segments: ['La Gente del Muelle'], kind: 'title', speaker: null }],
  },
  {
    name: 'takes words held at arm’s length for what they are',
    paragraphs: ['El barrio se ha puesto “de moda” en diez años.'],
    quotations: [{ segments: ['de moda'], kind: 'scare', speaker: null }],
  },
  {
    name: 'reads the turns of a dialogue without their dashes and tags',
    paragraphs: [
      'Nora Quil espera a Pedro Vane.',
      '—¿Tiene la llave? —pregunta Nora Quil.',
      '—No —contesta Pedro Vane—. La perdí en el muelle.',
      '—Pues nada.',
      '—¿Y usted? —pregunta Nora Quil.',
      '—Yo tampoco.',
    ],
    quotations: [
      { segments: ['¿Tiene la llave?'], kind: 'full', speaker: 'Nora Quil' },
      { segments: ['No', 'La perdí'], kind: 'full', speaker: 'Pedro Vane' },
      { segments: ['Pues nada.'], kind: 'full', speaker: null },
      { segments: ['¿Y usted?'], kind: 'full', speaker: 'Nora Quil' },
      { segments: ['Yo tampoco.'], kind: 'full', speaker: null },
    ],
  },
  {
    name: 'takes a list with dashes for no dialogue',
    paragraphs: ['—Tres huevos, sal y harina.', '—Un litro de leche, tibia.'],
    quotations: [],
  },
  {
    name: 'hears a verb of any sense right after the words',
    paragraphs: ['“El hormigón aguanta”, refunfuña Nora Quil.', '“Ya veremos”, se burla Pedro Vane.'],
    quotations: [
      { segments: ['El hormigón aguanta'], speaker: 'Nora Quil', cue: 'refunfuña' },
      { segments: ['Ya veremos'], speaker: 'Pedro Vane' },
    ],
  },
  {
    name: 'takes no description of a work for a verb',
    paragraphs: ['Ha releído “La Gente del Muelle”, novela del autor Pedro Vane.'],
    quotations: [{ segments: ['La Gente del Muelle'], kind: 'title', speaker: null }],
  },
  {
    name: 'credits a whole quotation to whom the sentence before it is about',
    paragraphs: ['Pedro Vane no oculta su alegría. «Hemos cumplido los plazos.»'],
    quotations: [{ segments: ['Hemos cumplido'], kind: 'full', speaker: 'Pedro Vane' }],
  },
  {
    name: 'credits a view to whose it is said to be',
    paragraphs: ['Pero para el diputado Pedro Vane, es “una obra que nunca debió empezar”.'],
    quotations: [{ segments: ['una obra'], kind: 'partial', speaker: 'Pedro Vane' }],
  },
  {
    name: 'credits “a su juicio” to whoever was spoken of',
    paragraphs: ['Nora Quil teme por el río. A su juicio, la obra es “una herida abierta en el valle”.'],
    quotations: [{ segments: ['una herida'], kind: 'partial', speaker: 'Nora Quil' }],
  },
  {
    name: 'credits a tag in commas with its date before the subject',
    paragraphs: ['Los paros responden a “la falta de acuerdo”, informó este martes el Sindicato del Muelle.'],
    quotations: [{ segments: ['la falta'], kind: 'partial', speaker: 'Sindicato del Muelle' }],
  },
  {
    name: 'reads past an apposition before a relative clause',
    paragraphs: ['La idea fue de Pedro Vane, pastor jubilado, que sostiene que el valle es “una escuela sin paredes”.'],
    quotations: [{ segments: ['una escuela'], kind: 'partial', speaker: 'Pedro Vane' }],
  },
  {
    name: 'takes items after a colon for no quotation',
    paragraphs: ['En el pueblo hay dos bandos: «los del puente» y «los del río».'],
    quotations: [
      { segments: ['los del puente'], kind: 'scare', speaker: null },
      { segments: ['los del río'], kind: 'scare', speaker: null },
    ],
  },
  {
    name: 'credits a verb without its subject to whoever alone was named since',
    paragraphs: [
      '“Las obras continúan”, dijo Pedro Vane.',
      'A Nora Quil la noticia la sorprendió en la barca. “No me lo creo”, bromea.',
    ],
    quotations: [
      { segments: ['Las obras'], speaker: 'Pedro Vane' },
      { segments: ['No me lo creo'], speaker: 'Nora Quil' },
    ],
  },
  {
    name: 'credits whoever told a paper something, not the paper',
    paragraphs: ['Según explicó a este diario Nora Quil, las cuentas “no salen por ningún lado”.'],
    quotations: [{ segments: ['no salen'], kind: 'partial', speaker: 'Nora Quil' }],
  },
  {
    name: 'lets whoever denies it speak, and goes on with who spoke where a verb has dropped its subject',
    paragraphs: [
      'El portavoz del puerto, Pedro Vane, dijo: «La grúa funcionaba.» Y va más allá: «El cable también.» Un maquinista lo niega: «La grúa no funcionaba.»',
    ],
    quotations: [
      { segments: ['La grúa funcionaba.'], speaker: 'Pedro Vane' },
      { segments: ['El cable también.'], speaker: 'Pedro Vane' },
      { segments: ['La grúa no funcionaba.'], speaker: 'maquinista', cue: 'niega' },
    ],
  },
];

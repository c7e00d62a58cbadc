/** Two printings of one quotation in a language, or of two. */
export interface SpokenCase {
  readonly language: string;
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

/** What a newsroom's style makes of a quotation: the same words. */
export const SAME_SPOKEN: readonly SpokenCase[] = [
  { language: 'de', name: 'sharp s', here: 'die Straße ist nass', there: 'die Strasse ist nass' },
  { language: 'de', name: 'small numbers', here: 'zwölf Boote', there: '12 Boote' },
  { language: 'de', name: 'per cent', here: 'vier Prozent mehr', there: '4 % mehr' },
  { language: 'de', name: 'grouped digits', here: 'es sind 12.400 Boote', there: 'es sind 12400 Boote' },
  { language: 'fr', name: 'joined letters', here: 'de tout cœur', there: 'de tout coeur' },
  { language: 'fr', name: 'per cent', here: 'quatre pour cent de plus', there: '4 % de plus' },
  { language: 'fr', name: 'curly apostrophes', here: 'l’eau monte', there: "l'eau monte" },
  { language: 'es', name: 'per cent', here: 'cuatro por ciento más', there: '4 % más' },
  { language: 'es', name: 'small numbers', here: 'doce barcos', there: '12 barcos' },
];

/** What no style sheet explains: other words. */
export const OTHER_SPOKEN: readonly SpokenCase[] = [
  { language: 'de', name: 'an umlaut', here: 'wir waren bereit', there: 'wir wären bereit' },
  { language: 'de', name: 'a participle', here: 'sie hat gesagt', there: 'sie hat sagt' },
  { language: 'fr', name: 'an article cut short', here: 'l’eau monte', there: 'd’eau monte' },
  { language: 'fr', name: 'an accent', here: 'il a payé', there: 'il a paye' },
  { language: 'es', name: 'an accent', here: 'esta lejos', there: 'está lejos' },
  { language: 'es', name: 'decimals', here: 'son 1,5 metros', there: 'son 15 metros' },
];

/** Names of one speaker. */
export const SAME_NAMES: readonly (readonly [language: string, a: string, b: string])[] = [
  ['de', 'Dr. Ilse Brandner', 'Brandner'],
  ['de', 'Bürgermeisterin Ilse Brandner', 'Ilse Brandner'],
  ['de', 'die Hafenbehörde', 'Die Hafenbehörde'],
  ['fr', 'Mme Brunet', 'Claire Brunet'],
  ['fr', 'M. Jean Vasseur', 'jean vasseur'],
  ['fr', 'l’armateur', "L'armateur"],
  ['es', 'doña Elvira Pardo', 'Elvira Pardo'],
  ['es', 'Dr. Pardo', 'Elvira Pardo'],
  ['en', 'Ada', 'Ada Marlow'],
];

/** Names of two people. */
export const TWO_NAMES: readonly (readonly [language: string, a: string, b: string])[] = [
  ['de', 'Ilse Brandner', 'Jost von Ahlen'],
  ['fr', 'Claire Brunet', 'Jean Vasseur'],
  ['es', 'Elvira Pardo', 'Bruno de la Fuente'],
  ['es', 'Ana de la Torre', 'Bruno de la Fuente'],
];

/** Names that may be of one, or of no person. */
export const NO_TWO_NAMES: readonly (readonly [language: string, a: string, b: string])[] = [
  ['de', 'Ilse Brandner', 'Polizei Lenzin'],
  ['de', 'Ilse Brandner', 'Umweltministerium Lenzin'],
  ['de', 'Ilse Brandner', 'Regierungssprecher Jost Ahlen'],
  ['de', 'Ilse Brandner', 'Jost Brandner'],
  ['fr', 'Claire Brunet', 'Ministère de la Mer'],
  ['fr', 'Claire Brunet', 'Compagnie Vasseur'],
  ['es', 'Elvira Pardo', 'Ministerio de Pesca'],
  ['es', 'Elvira Pardo', 'Cruz Roja'],
  ['it', 'Elvira Pardo', 'Bruno Fuente'],
];

/** Short articles in one language, and every relation that must be found between them. */
export interface LanguageCase {
  readonly language: string;
  readonly name: string;
  readonly articles: readonly string[];
  readonly figures?: readonly string[];
  readonly quotes?: readonly string[];
}

/** What is one in two articles of a language, and what is two. */
export const TOLD: readonly LanguageCase[] = [
  {
    language: 'de',
    name: 'a sum in short and in full',
    articles: [
      'Die neue Schleuse in Lenzin kostet 14,6 Mio. Euro, und die Stadt zahlt davon nichts.',
      'Für die neue Schleuse in Lenzin sind 14,6 Millionen Euro vorgesehen, und gebaut wird sie im Sommer.',
    ],
    figures: ['agree: 14,6 Mio. Euro | 14,6 Millionen Euro'],
  },
  {
    language: 'de',
    name: 'a count and the same rounded',
    articles: [
      'Rund 2.400 Menschen sind am Sonntag durch die Altstadt von Lenzin gezogen, und es blieb ruhig.',
      '2.387 Menschen sind am Sonntag durch die Altstadt von Lenzin gezogen, wie die Veranstalter gezählt haben.',
    ],
    figures: ['more-precise: 2.387 Menschen | Rund 2.400 Menschen'],
  },
  {
    language: 'de',
    name: 'the injured of two counts from one source',
    articles: [
      'Nach Angaben der Polizei wurden 17 Menschen bei dem Unfall auf der Brücke verletzt, und die Brücke ist gesperrt.',
      'Nach Angaben der Polizei wurden 21 Menschen bei dem Unfall auf der Brücke verletzt, und die Brücke ist gesperrt.',
    ],
    figures: ['differ: 17 Menschen | 21 Menschen'],
  },
  {
    language: 'de',
    name: 'a fine and a damage',
    articles: [
      'Die Reederei muss wegen des Unfalls in Lenzin eine Strafe von 140.000 Euro zahlen, und das ist nicht alles.',
      'Der Schaden nach dem Unfall in Lenzin liegt bei 130.000 Euro, und die Reederei will ihn nicht zahlen.',
    ],
    figures: [],
  },
  {
    language: 'de',
    name: 'the tense of a verb',
    articles: [
      '„Wir haben alles versucht, und wir sind an der Zeit gescheitert“, sagte Ilse Brandner am Abend in Lenzin.',
      '„Wir hatten alles versucht, und wir sind an der Zeit gescheitert“, sagte Ilse Brandner am Abend in Lenzin.',
    ],
    quotes: ['reworded: Wir haben alles versucht, | Wir hatten alles versucht,'],
  },
  {
    language: 'fr',
    name: 'a sum in short and in full',
    articles: [
      'La nouvelle écluse de Limeuil coûtera 14,6 M€, dont une partie sera payée par la région et par la ville.',
      'Une écluse à 14,6 millions d’euros sera construite à Limeuil, où les travaux commencent dans un mois.',
    ],
    figures: ['agree: 14,6 M€ | 14,6 millions d’euros'],
  },
  {
    language: 'fr',
    name: 'grouped digits, with a space and with a point',
    articles: [
      'Le chantier de la nouvelle digue a employé 4 318 ouvriers pendant trois ans, et il est fini depuis lundi.',
      'Au total, 4.318 ouvriers ont travaillé sur le chantier de la digue, qui est désormais terminé dans le port.',
    ],
    figures: ['agree: 4 318 ouvriers | 4.318 ouvriers'],
  },
  {
    language: 'fr',
    name: 'one line and two people',
    articles: [
      '« La mer ne rend jamais ce que la ville lui a pris », a déclaré Claire Brunet devant les familles réunies.',
      '« La mer ne rend jamais ce que la ville lui a pris », a déclaré Jean Vasseur devant les familles réunies.',
    ],
    quotes: ['verbatim, two speakers: La mer ne rend | La mer ne rend'],
  },
  {
    language: 'es',
    name: 'a count and more than it',
    articles: [
      'Más de 600 viviendas quedaron inundadas el viernes en Almansa del Mar, según los vecinos de la zona.',
      'Un total de 634 viviendas quedaron inundadas el viernes en Almansa del Mar, y no hay heridos en el pueblo.',
    ],
    figures: ['more-precise: 634 viviendas | Más de 600 viviendas'],
  },
  {
    language: 'es',
    name: 'a sum in two spellings',
    articles: [
      'El seguro pagará 2.850 euros a cada pescador por los barcos que se perdieron en la tormenta del lunes.',
      'El seguro pagará 2850 € a cada pescador que perdió su barco en la tormenta del lunes por la noche.',
    ],
    figures: ['agree: 2.850 euros | 2850 €'],
  },
  {
    language: 'es',
    name: 'a sentence cut short',
    articles: [
      '«El puerto no puede esperar otro invierno. Lo hemos pedido por escrito», dijo Elvira Pardo en la lonja.',
      '«El puerto no puede esperar otro invierno», dijo Elvira Pardo, que preside la cofradía de los pescadores.',
    ],
    quotes: ['trimmed: El puerto no puede | El puerto no puede'],
  },
];

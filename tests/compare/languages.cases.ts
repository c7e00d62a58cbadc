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

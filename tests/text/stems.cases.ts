/** Forms of one word, which must meet. */
export const ONE_WORD: readonly (readonly string[])[] = [
  ['crossing', 'crossed', 'crossings', 'crosses', 'cross'],
  ['migrant', 'migrants'],
  ['offer', 'offered', 'offers', 'offering'],
  ['people', 'person'],
  ['children', 'child'],
  ['died', 'dead', 'death', 'deaths', 'die'],
  ['rose', 'risen', 'rise'],
  ['country', 'countries'],
  ['organise', 'organize', 'organised', 'organizing', 'organisation'],
  ['labour', 'labor'],
  ['centre', 'center', 'centres'],
  ['travelled', 'traveled', 'travelling'],
  ['defence', 'defense'],
  ['programme', 'program', 'programmes'],
  ['grey', 'gray'],
  ["ferry's", 'ferry', 'ferries'],
  ['planned', 'planning', 'plan', 'plans'],
];

/** Words that sound alike and must not meet. */
export const TWO_WORDS: readonly (readonly [string, string])[] = [
  ['ferry', 'reef'],
  ['boat', 'boot'],
  ['police', 'policy'],
  ['million', 'mill'],
  ['injured', 'insured'],
  ['week', 'weak'],
];

/** Forms of one word in other languages, which must meet. */
export const FOREIGN_WORD: readonly (readonly [string, string])[] = [
  ['de', 'fähre fähren'],
  ['de', 'haus häuser häusern hauses'],
  ['de', 'tote toten toter'],
  ['de', 'erhöhung erhöhungen'],
  ['de', 'verletzt verletzte verletzten'],
  ['de', 'straße strasse straßen'],
  ['fr', 'blessé blessés blessée blessées'],
  ['fr', 'bateau bateaux'],
  ['fr', "port l'port ports"],
  ['fr', 'journal journaux'],
  ['fr', "élection élections l'élection"],
  ['fr', 'annonce annoncer annoncé annoncent'],
  ['es', 'muerto muertos muerta muertas'],
  ['es', 'vecino vecinos'],
  ['es', 'elección elecciones'],
  ['es', 'voz voces'],
  ['es', 'herido heridos herida'],
];

/** Words that sound alike and must not meet, by language. */
export const FOREIGN_TWO_WORDS: readonly (readonly [string, string, string])[] = [
  ['de', 'hafen', 'hafer'],
  ['de', 'fähre', 'fahne'],
  ['fr', 'port', 'pont'],
  ['fr', 'bateau', 'bataille'],
  ['es', 'puerto', 'puente'],
  ['es', 'barco', 'barrio'],
];

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

/** Plurals and their singulars; a word that is none is itself. */
export const PLURALS: readonly (readonly [string, string])[] = [
  ['boats', 'boat'],
  ['countries', 'country'],
  ['boxes', 'box'],
  ['ties', 'tie'],
  ['crises', 'crisis'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['people', 'people'],
  ['class', 'class'],
  ['census', 'census'],
  ['basis', 'basis'],
  ['gas', 'gas'],
  ['churches', 'church'],
  ['houses', 'house'],
];

/** A text and the names in it. */
export interface NamesCase {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
  readonly names: readonly string[];
}

/** Where names begin and end in news prose. */
export const NAMES_CASES: readonly NamesCase[] = [
  { name: 'leaves honorifics out', text: 'It fell to Dame Nora Quill.', names: ['Nora Quill'] },
  { name: 'takes no initial for an article', text: 'It fell to A.E. Quill to ask.', names: ['A.E. Quill'] },
  { name: 'keeps an initial with its point', text: 'It fell to Nora J. Quill to ask.', names: ['Nora J. Quill'] },
  { name: 'keeps a double surname', text: 'It fell to Nora Quill-Marsh to ask.', names: ['Nora Quill-Marsh'] },
  { name: 'keeps a given name of two parts', text: 'It fell to Yoon Min-seo to ask.', names: ['Yoon Min-seo'] },
  {
    name: 'leaves an adjective made from a name short',
    text: 'It fell to a Fennel Hill-based firm.',
    names: ['Fennel Hill'],
  },
  {
    name: 'keeps small words inside a name',
    text: 'It fell to the Trust of the Marl Valley.',
    names: ['Trust of the Marl Valley'],
  },
  {
    name: 'ends a name with its possessive',
    text: 'It was Nora Quill’s North Dam.',
    names: ['Nora Quill', 'North Dam'],
  },
  { name: 'drops a word that only opens its sentence', text: 'Rivers rose. It rained on Marl.', names: ['Marl'] },
  {
    name: 'keeps an opening surname printed elsewhere too',
    text: 'Quill left. They thanked Nora Quill.',
    names: ['Quill', 'Nora Quill'],
  },
  { name: 'drops a word that only opens a quotation', text: 'The sign said: “Rivers rise here.”', names: [] },
  {
    name: 'tells a German name from the nouns around it',
    text: 'Die Ministerin Mara Velten sprach mit der Reederei über den Hafen. Auch die WSH lobte Velten.',
    language: 'de',
    names: ['Ministerin Mara Velten', 'WSH', 'Velten'],
  },
  {
    name: 'keeps the small words inside a German name',
    text: 'Es sprach Jonas von der Aue.',
    language: 'de',
    names: ['Jonas von der Aue'],
  },
  {
    name: 'joins no two German nouns over an article',
    text: 'Es kam zu einer Erhöhung der Preise.',
    language: 'de',
    names: [],
  },
  {
    name: 'keeps the small words inside a French name',
    text: 'Hier, Anne de la Brosse a quitté le port de Kerval avec Mme Morvan.',
    language: 'fr',
    names: ['Anne de la Brosse', 'Kerval', 'Morvan'],
  },
  {
    name: 'takes no article with an apostrophe into a French name',
    text: 'Elle a vu l’Ardente et le maire d’Arvel.',
    language: 'fr',
    names: ['Ardente', 'Arvel'],
  },
  {
    name: 'keeps the small words inside a Spanish name',
    text: 'Ayer la doctora Inés del Soto habló en Vallanca. El jueves, don Luis Peral calló.',
    language: 'es',
    names: ['Inés del Soto', 'Vallanca', 'Luis Peral'],
  },
  {
    name: 'take two nouns and the last word of a body behind an article for one name',
    text: 'The Food and Tides Agency met the Health and Coast Services Department, the Quays and Locks Committee.',
    names: ['Food and Tides Agency', 'Health and Coast Services Department', 'Quays and Locks Committee'],
  },
  {
    name: 'take two people and a body no article stands before for several',
    text: 'They thanked Nora Quill and Tom Reeve. He saw Quill and Harbour Committee members.',
    names: ['Nora Quill', 'Tom Reeve', 'Quill', 'Harbour Committee'],
  },
  {
    name: 'begin behind a dash that is typed as two hyphens',
    text: 'He left at night -- Nora Quill stayed.',
    names: ['Nora Quill'],
  },
  {
    name: 'leave out a participle that opens a sentence as a preposition does',
    text: 'Following Quill’s speech they sang. They thanked Quill.',
    names: ['Quill', 'Quill'],
  },
];

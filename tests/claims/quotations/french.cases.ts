import type { QuotationsCase } from './quotations-case.ts';

/** Invented French news, by the place of the words that name the speaker. */
export const FRENCH_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits auxiliary, participle and name after the quotation',
    paragraphs: ['« Le pont ouvrira au printemps », a déclaré Nora Quill.'],
    quotations: [
      { segments: ['Le pont ouvrira'], kind: 'full', speaker: 'Nora Quill', mention: 'Nora Quill', cue: 'déclaré' },
    ],
  },
  {
    name: 'credits a verb in the present after the quotation',
    paragraphs: ['« Le pont ouvrira au printemps », explique Nora Quill, ingénieure à Marlan.'],
    quotations: [{ segments: ['Le pont ouvrira'], speaker: 'Nora Quill', cue: 'explique' }],
  },
  {
    name: 'credits a date between the verb and the name',
    paragraphs: ['« Le pont ouvrira au printemps », a assuré mardi Pierre Vane.'],
    quotations: [{ segments: ['Le pont ouvrira'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'reads a colon after the verb',
    paragraphs: ['Nora Quill a déclaré : « Le pont ouvrira au printemps. »'],
    quotations: [{ segments: ['Le pont ouvrira'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'joins a quotation interrupted by its tag',
    paragraphs: ['« Le pont ouvrira », a précisé Nora Quill. « Le péage sera gratuit. »'],
    quotations: [{ segments: ['Le pont ouvrira', 'Le péage sera'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'joins a quotation interrupted in mid-sentence',
    paragraphs: ['« Si l’acier arrive, » prévient Nora Quill, « nous ouvrirons au printemps. »'],
    quotations: [{ segments: ['Si l’acier arrive', 'nous ouvrirons'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits “selon” and a name before the words',
    paragraphs: ['Selon Nora Quill, la ligne est « dans un triste état ».'],
    quotations: [{ segments: ['dans un triste état'], kind: 'partial', speaker: 'Nora Quill', cue: 'Selon' }],
  },
  {
    name: 'credits “selon” and a name after the words',
    paragraphs: ['La ligne serait « dans un triste état », selon Nora Quill.'],
    quotations: [{ segments: ['dans un triste état'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits “d’après” and a body',
    paragraphs: ['D’après la préfecture, le conducteur était « dans l’incapacité de répondre ».'],
    quotations: [{ segments: ['dans l’incapacité'], speaker: 'préfecture' }],
  },
  {
    name: 'credits the words inside a reported clause to whoever reports',
    paragraphs: ['Pierre Vane a affirmé que la ville ne paierait « pas un centime de plus ».'],
    quotations: [{ segments: ['pas un centime'], kind: 'partial', speaker: 'Pierre Vane' }],
  },
  {
    name: 'credits a name given by a verb of naming',
    paragraphs: ['Pierre Vane a qualifié la proposition de « totalement dépassée ».'],
    quotations: [{ segments: ['totalement dépassée'], kind: 'partial', speaker: 'Pierre Vane' }],
  },
  {
    name: 'reads past an apposition between name and verb',
    paragraphs: [
      'Nora Quill, présidente de l’association des riverains, a déclaré : « Personne ne nous a consultés. »',
    ],
    quotations: [{ segments: ['Personne ne nous'], speaker: 'Nora Quill' }],
  },
  {
    name: 'reads past a clause that opens the sentence',
    paragraphs: ['Interrogé par la presse, Pierre Vane a répondu : « Le chantier continue. »'],
    quotations: [{ segments: ['Le chantier continue'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'credits a body with a name',
    paragraphs: ['« La ligne reste fermée », a annoncé le ministère des Transports.'],
    quotations: [{ segments: ['La ligne reste'], speaker: 'ministère des Transports' }],
  },
  {
    name: 'credits a reflexive verb',
    paragraphs: ['« C’est une honte ! », s’est exclamée Nora Quill.'],
    quotations: [{ segments: ['C’est une honte'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits a clause with “comme” after the words',
    paragraphs: ['L’acier est « commandé et payé depuis mars », comme l’a rappelé Pierre Vane.'],
    quotations: [{ segments: ['commandé et payé'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'shares the subject with a second verb',
    paragraphs: ['Nora Quill a salué les ouvriers et a ajouté : « Le plus dur est fait. »'],
    quotations: [{ segments: ['Le plus dur'], speaker: 'Nora Quill' }],
  },
  {
    name: 'keeps narrow and no-break spaces out of the words',
    paragraphs: ['«\u00a0Le chantier continue\u202f», a dit Pierre Vane.'],
    quotations: [{ segments: ['Le chantier continue'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'pairs curly and straight marks',
    paragraphs: ['“Le chantier continue”, a dit Pierre Vane.', '"Le béton tient", a dit Nora Quill.'],
    quotations: [
      { segments: ['Le chantier continue'], speaker: 'Pierre Vane' },
      { segments: ['Le béton tient'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'leaves a quotation within a quotation inside it',
    paragraphs: ['« Ils ont crié “Arrêtez tout” avant de fuir », raconte Pierre Vane.'],
    quotations: [{ segments: ['Ils ont crié “Arrêtez tout” avant de fuir'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'keeps the title of a work a title',
    paragraphs: ['Son film « Les Gens du Quai » sort mercredi.'],
    quotations: [{ segments: ['Les Gens du Quai'], kind: 'title', speaker: null }],
  },
  {
    name: 'takes words held at arm’s length for what they are',
    paragraphs: ['Le quartier est devenu « branché » en dix ans.'],
    quotations: [{ segments: ['branché'], kind: 'scare', speaker: null }],
  },
  {
    name: 'parts a quotation at a tag inside its marks',
    paragraphs: ['« Le béton tient, explique Nora Quill. Le reste suivra. »'],
    quotations: [{ segments: ['Le béton tient', 'Le reste suivra.'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'parts a quotation at a tag in mid-sentence inside its marks',
    paragraphs: ['Pierre Vane a visité le chantier. « Nous ouvrirons, a-t-il promis, avant la neige. »'],
    quotations: [{ segments: ['Nous ouvrirons', 'avant la neige.'], kind: 'full', speaker: 'Pierre Vane' }],
  },
  {
    name: 'takes an apposition into a tag inside the marks',
    paragraphs: ['« L’acier manque, regrette Pierre Vane, le maire (sans étiquette) de Marlan. On attend. »'],
    quotations: [{ segments: ['L’acier manque', 'On attend.'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'leaves a tag inside a quotation within a quotation alone',
    paragraphs: ['« Ils chantent “Non, dit le maire, jamais” tous les soirs », raconte Nora Quill.'],
    quotations: [{ segments: ['Ils chantent “Non, dit le maire, jamais” tous les soirs'], speaker: 'Nora Quill' }],
  },
  {
    name: 'hears a verb of any sense right after the words',
    paragraphs: ['« Le béton tient », grimace Nora Quill.', '« On verra bien », s’étouffe Pierre Vane.'],
    quotations: [
      { segments: ['Le béton tient'], speaker: 'Nora Quill', cue: 'grimace' },
      { segments: ['On verra bien'], speaker: 'Pierre Vane' },
    ],
  },
  {
    name: 'takes no description of a work for a verb',
    paragraphs: ['Il a relu « Les Gens du Quai », roman signé Nora Quill.'],
    quotations: [{ segments: ['Les Gens du Quai'], kind: 'title', speaker: null }],
  },
  {
    name: 'reads the turns of a dialogue without their dashes and tags',
    paragraphs: [
      'Nora Quill attend Pierre Vane.',
      '— Vous avez la clé ? demande Nora Quill.',
      '— Non, répond Pierre Vane. Je l’ai perdue.',
      '— Tant pis.',
      '— Et vous ? demande Nora Quill.',
      '— Moi aussi.',
    ],
    quotations: [
      { segments: ['Vous avez la clé ?'], kind: 'full', speaker: 'Nora Quill' },
      { segments: ['Non', 'Je l’ai perdue.'], kind: 'full', speaker: 'Pierre Vane' },
      { segments: ['Tant pis.'], kind: 'full', speaker: null },
      { segments: ['Et vous ?'], kind: 'full', speaker: 'Nora Quill' },
      { segments: ['Moi aussi.'], kind: 'full', speaker: null },
    ],
  },
  {
    name: 'takes a list with dashes for no dialogue',
    paragraphs: ['— Trois œufs, du sel et de la farine.', '— Un litre de lait, tiède.'],
    quotations: [],
  },
  {
    name: 'credits a whole quotation to whom the sentence before it is about',
    paragraphs: ['Sur le quai, Pierre Vane ne cache pas sa joie. « Nous avons tenu les délais. »'],
    quotations: [{ segments: ['Nous avons tenu'], kind: 'full', speaker: 'Pierre Vane' }],
  },
  {
    name: 'takes no pronoun that only stresses the subject for another one',
    paragraphs: ['Pierre Vane est venu.', 'La mairie, elle, promet de « tout revoir avant la fin du mois ».'],
    quotations: [{ segments: ['tout revoir'], speaker: 'mairie' }],
  },
  {
    name: 'credits no man with what the article of a role gives to a woman',
    paragraphs: ['M. Pierre Vane, ministre, est venu.', '« Le reste suivra », espère la ministre.'],
    quotations: [{ segments: ['Le reste suivra'], speaker: 'ministre' }],
  },
  {
    name: 'reads past a phrase between auxiliary and participle',
    paragraphs: ['La maire de Marlan, Nora Quill, a quant à elle aussitôt répondu : « Le béton tient. »'],
    quotations: [{ segments: ['Le béton tient'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits a plural body with capitals in its name',
    paragraphs: ['Les Bateliers réunis réclament un pont « pour passer, pas pour poser ».'],
    quotations: [{ segments: ['pour passer'], kind: 'partial', speaker: 'Bateliers réunis' }],
  },
  {
    name: 'reads past an aside between verb and subject',
    paragraphs: ['« On ferme », a dit Pierre Vane.', '« On verra bien », confie, sous le sceau du secret, un élu.'],
    quotations: [
      { segments: ['On ferme'], speaker: 'Pierre Vane' },
      { segments: ['On verra bien'], speaker: 'élu' },
    ],
  },
  {
    name: 'reads a verb and the infinitive that it makes do something',
    paragraphs: ['« On ferme », a fait savoir Pierre Vane.', '« On verra », s’est étranglée Nora Quill.'],
    quotations: [
      { segments: ['On ferme'], speaker: 'Pierre Vane', cue: 'fait savoir' },
      { segments: ['On verra'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'lets whoever denies it speak, and nobody where no rule reads the subject',
    paragraphs: [
      'Le porte-parole du port, Paul Vane, a déclaré : « La grue marchait. » Un conducteur le dément : « Elle était en panne. » Une passante voit les choses autrement : « Elle penchait. »',
    ],
    quotations: [
      { segments: ['La grue marchait.'], speaker: 'Paul Vane' },
      { segments: ['Elle était en panne.'], speaker: 'conducteur', cue: 'dément' },
      { segments: ['Elle penchait.'], speaker: null },
    ],
  },
];

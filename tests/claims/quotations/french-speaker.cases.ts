import type { QuotationsCase } from './quotations-case.ts';

/** Invented French news, by whom roles, pronouns and bare quotations stand for. */
export const FRENCH_SPEAKER_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits a role without a name',
    paragraphs: ['« Nous étudions le dossier », a indiqué la porte-parole du ministère.'],
    quotations: [{ segments: ['Nous étudions'], speaker: 'porte-parole du ministère' }],
  },
  {
    name: 'strips the role from the name it stands before',
    paragraphs: ['« Nous irons plus vite », promet le maire Pierre Vane.'],
    quotations: [{ segments: ['Nous irons plus vite'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'resolves a pronoun glued to the auxiliary',
    paragraphs: ['Le maire Pierre Vane a visité le chantier. « Nous irons plus vite », a-t-il promis.'],
    quotations: [{ segments: ['Nous irons plus vite'], speaker: 'Pierre Vane', mention: 'il', cue: 'promis' }],
  },
  {
    name: 'resolves a pronoun glued to the verb',
    paragraphs: ['Mme Nora Quill dirige le chantier. « L’acier est commandé », explique-t-elle.'],
    quotations: [{ segments: ['L’acier est'], speaker: 'Nora Quill', mention: 'elle' }],
  },
  {
    name: 'resolves a pronoun before the verb',
    paragraphs: ['Pierre Vane a visité le chantier.', 'Il a ajouté : « Nous irons plus vite. »'],
    quotations: [{ segments: ['Nous irons plus vite'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'resolves a form of address to the full name',
    paragraphs: ['Pierre Vane a reçu les riverains.', '« Le chantier continue », a répondu M. Vane.'],
    quotations: [{ segments: ['Le chantier continue'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'resolves a bare surname to the full name',
    paragraphs: ['L’ingénieure Nora Quill surveille les piles.', '« Le béton tient », assure Quill.'],
    quotations: [{ segments: ['Le béton tient'], speaker: 'Nora Quill' }],
  },
  {
    name: 'resolves a role to whoever holds it',
    paragraphs: ['Nora Quill, maire de Marlan, a reçu les invités.', '« Marlan grandit », s’est félicitée la maire.'],
    quotations: [{ segments: ['Marlan grandit'], speaker: 'Nora Quill' }],
  },
  {
    name: 'gives nobody words that nobody is said to have said',
    paragraphs: ['Sur la banderole, on pouvait lire « rendez-nous notre rivière sauvage ».'],
    quotations: [{ segments: ['rendez-nous'], speaker: null }],
  },
  {
    name: 'carries the speaker on to a quotation that floats',
    paragraphs: [
      '« Le chantier continue », a dit Pierre Vane. Beaucoup de gens dans la salle ont longuement applaudi ces mots.',
      '« L’acier est commandé et payé depuis des mois. »',
    ],
    quotations: [
      { segments: ['Le chantier continue'], speaker: 'Pierre Vane' },
      { segments: ['L’acier est commandé'], kind: 'full', speaker: 'Pierre Vane' },
    ],
  },
  {
    name: 'goes on with the words after the last comma of a tag at the end of the marks',
    paragraphs: ['« L’acier manque, regrette Pierre Vane, mais nous attendrons. »'],
    quotations: [{ segments: ['L’acier manque', 'mais nous attendrons.'], speaker: 'Pierre Vane' }],
  },
  {
    name: 'takes the name in apposition to a role for whom the role means',
    paragraphs: [
      '« Le béton tient », a confié à la presse la directrice de l’usine, Nora Quill.',
      '« Le reste suivra », espère la directrice.',
    ],
    quotations: [
      { segments: ['Le béton tient'], speaker: 'Nora Quill' },
      { segments: ['Le reste suivra'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'takes the name in apposition to a noun that no list holds',
    paragraphs: ['Selon la sacristaine du village, Nora Quill, la cloche est « aussi vieille que la tour ».'],
    quotations: [{ segments: ['aussi vieille'], speaker: 'Nora Quill' }],
  },
  {
    name: 'gives nobody an office that the one last spoken of is not said to hold',
    paragraphs: [
      '« Le béton tient », a dit la maire de Marlan, Nora Quill.',
      'Le préfet a appelé « chacun à garder son calme ».',
    ],
    quotations: [
      { segments: ['Le béton tient'], speaker: 'Nora Quill' },
      { segments: ['chacun à garder'], speaker: 'préfet' },
    ],
  },
  {
    name: 'credits nobody else where the subject of a tag is out of reach',
    paragraphs: ['« On ferme », a dit Pierre Vane. « On verra bien », répond, hilare et trempée, toute la rue.'],
    quotations: [
      { segments: ['On ferme'], speaker: 'Pierre Vane' },
      { segments: ['On verra bien'], speaker: null },
    ],
  },
  {
    name: 'goes on with who spoke after an infinitive that has no subject',
    paragraphs: ['Paul Vane a déclaré : « La grue marchait. » Et de rappeler les contrôles : « Tout était vert. »'],
    quotations: [
      { segments: ['La grue marchait.'], speaker: 'Paul Vane' },
      { segments: ['Tout était vert.'], speaker: 'Paul Vane' },
    ],
  },
];

import type { ComparisonWords } from '../comparison-words.ts';
import { UNIT_NAMES } from '../no-comparison.ts';
import { numbered, wordSet } from '../word-list.ts';
import { STOP_WORDS } from './stop-words.ts';
import { FRENCH_TEXT } from './text.ts';

// French names what a body is before what for: "Ministère de la Santé", "Banque de Bellombre".
const BODIES =
  'ministère mairie préfecture gouvernement parlement assemblée sénat conseil comité commission agence autorité cour tribunal ' +
  'parquet police gendarmerie armée pompiers direction syndicat fédération confédération union association fondation institut ' +
  'université école collège lycée hôpital clinique centre musée théâtre église diocèse banque caisse groupe société compagnie ' +
  'entreprise usine maison parti mouvement front rassemblement alliance collectif club ligue croix-rouge chambre ambassade ' +
  'métropole région département communauté journal radio télévision services établissements sa sas sarl';

/** What two French articles are compared by. */
export const FRENCH_COMPARISON: ComparisonWords = {
  tag: 'fr',
  stopWords: STOP_WORDS,
  stems: FRENCH_TEXT.stems,
  nounsCapitalised: false,
  sentences: FRENCH_TEXT.sentences,
  commonInNews: wordSet(
    'gouvernement ministre police président présidente état pays monde ville région nation groupe parti partis plan projet rapport ' +
      'entreprise société tribunal justice loi affaire campagne élection vote membre membres travail aide appel vie maison famille école ' +
      'santé service sécurité droit question problème réunion médias social marché prix coût argent fonds hausse baisse niveau taux chef ' +
      'directeur directrice sénat assemblée administration agence département union local politique pouvoir international public ' +
      'attaque tué mort force armée guerre situation mesure responsable',
  ),
  quoted: {
    numbers: new Map([
      ...numbered('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
      ['vingt', 20],
    ]),
    contractions: new Map(),
    spellings: [[/œ/g, 'oe']],
    percents: new Set(['pourcent', 'pour cent']),
    negations: wordSet("ne n'est n'a n'ont n'avait n'était n'y pas jamais aucun aucune rien non sans"),
    light: wordSet(
      'espère espérons espérer voulons veux vouloir besoin essayer essayé aider savoir sais savons sentir sens ' +
        'crois croyons croire pense pensons regarder trouver trouve trouvé parler entendu commencer arrêter rester ' +
        'vivre montrer apporter comprendre comprends arrivé perdre perdu attendre travailler travail changer merci ' +
        'désolé désolée heureux heureuse fier fière triste prêt prête prêts sûr sûre clair important importante ' +
        'difficile facile mieux meilleur pire vrai vraie faux bon bonne beau fort simple possible monde chose ' +
        'choses moment fin point question chance côté pays vie problème situation raison vraiment absolument ' +
        'complètement décision',
    ),
    prefixes: wordSet('anti auto co ex extra inter mini micro multi non pré pro super ultra'),
  },
  figures: {
    bare: wordSet(
      `${UNIT_NAMES} personne personnes gens an ans année mois semaine jour heure nombre total euro euros dollar dollars franc francs ` +
        'livre livres million millions milliard milliards cent',
    ),
    occasions: wordSet('occasion reprise'),
    rings: [
      wordSet('pays nation état'),
      wordSet('mort décès'),
      wordSet('emploi poste'),
      wordSet('maison logement foyer habitation'),
      wordSet('entreprise société firme'),
      wordSet('siège circonscription'),
      wordSet('accord pacte'),
    ],
    kin: [],
    contrasts: [],
    another: new Set(['autre', 'concurrent', 'concurrente']),
    average: /\b(?:moyen|médian|typique)/i,
    times: [
      [/\b(?:cette année|depuis janvier|depuis le début de l'année)/, 'this year'],
      [/\b(?:l'an dernier|l'an passé|l'année dernière|l'année passée|l'année précédente|il y a un an)/, 'last year'],
      [/\b(?:par an|chaque année|annuel)/, 'yearly'],
      [/\bce mois-ci\b/, 'this month'],
      [/\ble mois (?:dernier|passé)/, 'last month'],
    ],
    countdown: /\b(?:de la fin|du terme|à jouer|restant(?:e?s)?|avant la fin)\b/i,
  },
  speakers: {
    honorifics: /(?:^| )(?:m\.|mm\.|mme|mmes|mlle|monsieur|madame|dr|docteur|pr|professeur|me|maître)(?= )/g,
    article: /^(?:l'|le |la |les )/,
    voice: /porte-parole|communiqué|lettre|avocate?s?\b|cabinet|bureau|entourage|conseillers?|représentants?|rapport\b/,
    body: new RegExp(`(?:^|[ '])(?:${BODIES.replaceAll(' ', '|')})(?= |$)`),
    pronouns: wordSet("il elle ils elles on nous vous je qui cela ça ce c'est celui celle ceux leur son sa ses"),
  },
};

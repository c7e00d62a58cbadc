import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { LentUnitWords, NounWords } from '../noun-words.ts';
import { wordSet } from '../word-list.ts';

const { lent, nouns } = NO_QUANTITY_WORDS;

/** French counted nouns: the first plural that is no adjective standing before its noun. */
export const NOUNS: NounWords = {
  ...nouns,
  pluralEndings: new Map([
    ['s', 'plural'],
    ['eux', 'plural'],
    ['aux', 'plural'],
    ['oux', 'plural'],
  ]),
  singularEndings: [
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['eux', 'eu'],
    ['oux', 'ou'],
    ['s', ''],
  ],
  irregular: new Map([
    ['voix', 'voix'],
    ['abus', 'abus'],
    ['cas', 'cas'],
    ['morts', 'mort'],
    ['élus', 'élu'],
    ['pays', 'pays'],
    ['repas', 'repas'],
    ['fois', 'fois'],
    ['procès', 'procès'],
    ['décès', 'décès'],
    ['travaux', 'travail'],
    ['yeux', 'œil'],
    ['prix', 'prix'],
  ]),
  adjectives: wordSet(
    'nouveaux nouvelles nouvel petits petites grands grandes gros grosses jeunes vieux vieilles anciens anciennes autres premiers ' +
      'premières derniers dernières principaux principales simples faux bons bonnes beaux belles longs longues seuls seules ' +
      'différents différentes divers diverses prochains prochaines deux trois',
  ),
  persons: wordSet(
    'blessée personne homme femme enfant adulte adolescent mineur bébé mort décès blessé disparu victime habitant résident citoyen soldat militaire ' +
      'policier gendarme pompier manifestant participant spectateur visiteur passager réfugié migrant demandeur élève étudiant ' +
      'enseignant professeur ouvrier salarié employé travailleur fonctionnaire chômeur électeur député sénateur élu membre patient ' +
      'médecin infirmier malade client usager utilisateur témoin suspect détenu prisonnier otage combattant touriste retraité ' +
      'supporter agriculteur pêcheur entrepreneur militant français allemand ukrainien russe américain britannique ' +
      'espagnol journaliste avocat juge parent fille garçon couple marin secouriste bénévole abonné actionnaire sinistré conducteur conductrice chauffeur cycliste automobiliste jeune père mère fils ' +
      'frère sœur bénéficiaire candidat locataire propriétaire artisan commerçant responsable signataire délégué enquêteur observateur agent agresseur auteur migrante',
  ),
  personEndings: ['iste', 'ologue'],
  states: wordSet('tués blessés blessées morts disparus arrêtés interpellés'),
  rings: new Map([
    ['état membre', 'pays'],
    ['nation', 'pays'],
  ]),
  deaths: wordSet('mort décès'),
};

/** What French leaves unsaid of a bare number's unit. */
export const LENT_UNITS: LentUnitWords = {
  ...lent,
  stateFillers: wordSet('ont été sont étaient autres'),
  takesBefore: new Set(['dont', 'parmi lesquels', 'parmi eux']),
  takesAfter: new Set(["d' entre"]),
  sums: wordSet('total nombre bilan'),
  tolls: wordSet('bilan morts'),
  tollLeads: wordSet('à de'),
  counts: wordSet('nombre'),
  countLeads: wordSet('à de environ que'),
  against: wordSet('contre'),
  heldAgainst: new Set(['par rapport']),
  comparatives: wordSet('plus moins'),
  rates: wordSet('taux part proportion participation'),
};

import type {
  AgeWords,
  GrammarWords,
  HedgeWords,
  LabelWords,
  RangeWords,
  RoleWords,
  SettingWords,
  SourceWords,
} from '../figure-context-words.ts';
import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import { phrases, phrasesByLast, wordSet } from '../word-list.ts';

const none = NO_QUANTITY_WORDS;

/** French hedges. */
export const HEDGES: HedgeWords = {
  ...none.hedges,
  before: phrasesByLast({
    approx: "environ|autour de|aux alentours de|quelque|à peu près|approximativement|de l' ordre de|une moyenne de",
    below:
      "près de|près d'|presque|moins de|moins d'|jusqu' à|jusqu'à|au plus|au maximum|quasiment|à peine|pas plus de|<",
    above:
      "plus de|plus d'|au moins|au minimum|bien plus de|un peu plus de|un peu plus d'|pas moins de|supérieur à|supérieure à|>",
  }),
  after: new Map([
    ['ou plus', 'above'],
    ['au moins', 'above'],
    ['ou moins', 'below'],
    ['au plus', 'below'],
    ['au maximum', 'below'],
  ]),
  modifiers: wordSet('les de des quelque un une'),
};

/** French ranges. */
export const RANGES: RangeWords = {
  to: wordSet('à'),
  or: wordSet('ou'),
  and: wordSet('et'),
  between: wordSet('entre'),
  from: wordSet('de'),
  stems: ['vari', 'oscill'],
  fromIsRange: true,
};

/** Numbers in French names, results and calls. */
export const LABELS: LabelWords = {
  ...none.labels,
  things: wordSet(
    'article articles page chapitre tome alinéa paragraphe annexe loi ligne bus métro chambre salle sortie porte vol catégorie ' +
      'kilomètre km minute minutes dossard niveau phase classe autoroute nationale départementale route zone groupe saison épisode quai étape lot formule chaîne canal tournée groupe',
  ),
  doubtful: wordSet('kilomètre minute minutes classe groupe niveau route lot loi zone'),
  doubtfulLeads: wordSet('le la du les des au'),
  streets: wordSet('rue'),
  streetOpeners: wordSet('rue avenue boulevard place quai impasse allée chemin'),
  houseLeads: wordSet('au du'),
  scoreLinks: wordSet('à'),
  results: wordSet('gagné battu victoire défaite match score vainqueur emporté imposé mené nul but'),
  dials: wordSet('appelez composez appeler'),
  signs: wordSet('n no'),
  firmSigns: wordSet('n° nº'),
  numbers: wordSet('numéro'),
  tops: wordSet('top'),
  settled: wordSet('et ou dans en à au est était a avait pour avec de sur qui'),
  lent: wordSet(),
};

/** French ages. */
export const AGES: AgeWords = {
  ...none.ages,
  leads: new Set(['âgé de', 'âgée de', 'âgés de', 'âgées de', 'âge de']),
  deaths: wordSet('mort décédé décédée morte'),
  years: wordSet('ans mois'),
  yearLinks: wordSet('de'),
  yearVerbs: wordSet('fête fêté fêtera'),
  ranges: wordSet('à et ou'),
  also: wordSet('tous'),
  and: wordSet('et'),
};

/** What part a figure plays, in French. */
export const ROLES: RoleWords = {
  ...none.roles,
  increments: wordSet('supplémentaires supplémentaire additionnels additionnelles autres autre'),
  totals: wordSet('total totalisant'),
  totalPhrases: new Set(['au total', 'en tout', 'total de']),
  sumTo: wordSet('à'),
  subsets: wordSet('dont'),
  subsetPhrases: new Set(['parmi lesquels', 'parmi eux']),
  changes: wordSet(
    'doublé doubler triplé triplement doublement montée montées hausser augmenté augmentée augmentent augmente augmentation hausse hausses progressé progresse progression bondi bond grimpé grimpe croissance crû accru ' +
      'accroissement baisse baissé baisser recul reculé recule chuté chute diminué diminue diminution réduction réduit réduire perdu ' +
      'gagné gagne passé passée passer passés passées passent grimpent monté relevé abaissé repli',
  ),
  changeNouns: wordSet('hausse augmentation progression bond baisse recul chute diminution réduction croissance repli'),
  by: wordSet('de'),
  from: wordSet('contre'),
  basePhrases: new Set(['par rapport', 'comparé à']),
  targets: wordSet('objectif objectifs vise visent espère promet cible ambition veut'),
  thresholds: wordSet('seuil plafond limite plancher'),
  rates: wordSet('an mois semaine jour heure nuit personne habitant litre tonne baril foyer enfant tête kilo'),
  rateAdverbs: wordSet('annuels mensuels quotidiens hebdomadaires chacun'),
  each: wordSet('par chaque'),
  eachOf: new Set(['pour chaque', 'par chaque']),
};

/** Who says so, in French. */
export const SOURCES: SourceWords = {
  ...none.sources,
  verbs: wordSet(
    'déclaré annoncé affirmé indiqué précisé rapporté estimé estime indique annonce affirme précise assuré assure expliqué révèle',
  ),
  leadingVerbs: wordSet('indique annonce affirme précise estime assure'),
  nouns: wordSet(
    'gouvernement police préfecture ministère ministre autorités agence entreprise groupe syndicat étude sondage rapport enquête ' +
      'experts chercheurs parquet tribunal porte-parole banque institut pompiers armée mairie association',
  ),
  pronouns: wordSet('il elle ils elles'),
  accordingTo: phrases({ source: "selon|d' après|de source" }),
  audience: phrasesByLast({ audience: 'consulté par|consultés par|confié à|déclaré à' }),
  phraseLinks: wordSet("le la les l' de du des d' et pour"),
  clauseOpeners: wordSet('que et mais qui dont alors quand où ont a avait parce si'),
  leads: wordSet('aussi en dans'),
  auxiliaries: wordSet('a ont avait également aussi'),
};

/** Where and beside what, in French. */
export const SETTING: SettingWords = {
  ...none.setting,
  placePrepositions: wordSet('à en dans au aux près vers depuis sur chez'),
  notPlaces: wordSet('gouvernement ministère tribunal parti assemblée sénat parlement banque'),
  asideOpeners: wordSet('ailleurs'),
};

const STOPS =
  "le la les l' un une des du de d' au aux à et ou mais donc or ni car que qu' qui dont où quand si comme lorsque puisque " +
  'en dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre selon malgré durant ' +
  "est sont était étaient a ont avait avaient été être avoir sera seront serait peut peuvent doit doivent fait font n' ne pas plus moins " +
  "il elle ils elles on nous vous je s' se c' ce cet cette ces y leur leurs son sa ses soit ainsi aussi alors puis très " +
  'ayant étant jusqu chaque par contre';

/** French small words. */
export const GRAMMAR: GrammarWords = {
  ...none.grammar,
  elisions: wordSet("d' l' qu' n' s' c' j' m' t'"),
  a: wordSet('un une'),
  the: wordSet("le la les l'"),
  of: wordSet("de des du d'"),
  and: wordSet('et'),
  or: wordSet('ou'),
  more: wordSet('plus autres'),
  than: wordSet("que qu'"),
  per: wordSet('par'),
  determiners: wordSet("le la les l' ses leurs nos vos sa son"),
  amountLinks: wordSet("de d' des du en"),
  nounFillers: wordSet("de d' des du"),
  functionWords: wordSet(
    `${STOPS} environ près presque quelque dernier dernière derniers même mêmes tout tous toute toutes déjà encore également ` +
      'dit déclaré indiqué annoncé selon total ici là bien peu',
  ),
  phraseStops: wordSet(STOPS),
  clauseOpeners: wordSet('tandis mais alors'),
  contrasts: wordSet('; — tandis mais alors'),
};

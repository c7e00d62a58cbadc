import { conjugate } from '../conjugate.ts';
import type { Gender, SpeechWords } from '../speech-words.ts';
import { wordSet } from '../word-list.ts';

// A man's role and, by its ending, a woman's.
const ROLES =
  'président vice-président président-directeur directeur conseiller député sénateur procureur avocat chercheur historien musicien ' +
  'acteur auteur réalisateur entraîneur joueur sélectionneur infirmier fondateur élu adjoint candidat ambassadeur agriculteur éleveur ' +
  'pêcheur entrepreneur producteur professeur enseignant étudiant policier habitant voisin client délégué représentant coordinateur ' +
  'chancelier dirigeant opposant négociateur militant retraité commerçant boulanger préfet rédacteur animateur expert magistrat ' +
  'échevin organisateur gérant riverain sergent lieutenant ingénieur camionneur éducateur restaurateur pharmacien technicien ' +
  'académicien écrivain éditeur employé';
const MEN = 'patron père fils frère mari oncle homme roi pape évêque curé médecin chanteur';
const WOMEN = 'patronne mère fille sœur épouse tante femme reine chanteuse autrice mairesse compagne';
const EITHER =
  'ministre maire porte-parole parole chef cheffe secrétaire journaliste économiste politologue climatologue sociologue spécialiste ' +
  'analyste premier première juge capitaine général colonel commissaire témoin membre syndicaliste responsable juriste scientifique architecte ' +
  'artiste guide pilote élève parlementaire garde pdg eurodéputé eurodéputée biologiste bibliothécaire édile bourgmestre';

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/ien$/, 'ienne'],
  [/er$/, 'ère'],
  [/e?$/, 'e'],
];
const feminine = (role: string): string => {
  const [ending, own] = FEMININE.find(([end]) => end.test(role)) ?? [/$/, 'e'];
  return role.replace(ending, own);
};
const roles = ROLES.split(' ');
const genders = new Map<string, Gender>([
  ...[...roles, ...MEN.split(' ')].map((role): [string, Gender] => [role, 'male']),
  // "la procureure", "l’auteure": beside the older feminine.
  ...roles.flatMap((role): [string, Gender][] => [
    [feminine(role), 'female'],
    [`${role}e`, 'female'],
  ]),
  ...WOMEN.split(' ').map((role): [string, Gender] => [role, 'female']),
]);

/** French words of speech. */
export const FRENCH_SPEECH: SpeechWords = {
  pairs: ['«»', '“”', '""', '‹›', '‘’', '„”'],
  elisions: new Set(),
  glued: wordSet("l' d' qu' s' n' j' m' t' c' jusqu' lorsqu' puisqu'"),
  classes: {
    determiner: wordSet(
      "le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs quelques deux trois " +
        'quatre cinq chaque tout toute tous toutes aucun aucune certains certaines',
    ),
    indefinite: wordSet('un une des plusieurs quelques deux trois certains certaines'),
    definite: wordSet("le la les l'"),
    article: wordSet("le la les l' un une"),
    masculine: wordSet('le un du au ce'),
    feminine: wordSet('la une cette'),
    possessive: wordSet('son sa ses leur leurs'),
    preposition: wordSet(
      "de d' du des à au aux en dans sur sous par pour avec sans chez vers entre depuis avant après pendant lors contre selon malgré dès " +
        'devant derrière parmi face hors jusque via durant',
    ),
    opener: wordSet(
      "que qu' qui dont où quand lorsque lorsqu' parce si comme mais et ou car puisque alors tandis quoique afin pourquoi comment ni donc selon",
    ),
    subordinator: wordSet("quand lorsque lorsqu' si comme après avant"),
    relative: wordSet('qui'),
    who: wordSet('qui'),
    relativeOnly: wordSet('qui dont'),
    conjunction: wordSet('et ou mais puis'),
    and: wordSet('et'),
    joiner: wordSet('et mais or car donc'),
    auxiliary: wordSet(
      'est sont était étaient sera serait a ont avait avaient aura aurait être avoir ait peut peuvent pouvait doit doivent devrait va ' +
        "vont veut ne n' pas été",
    ),
    be: wordSet('est sont était été être fut sera'),
    have: wordSet('a ont avait avaient aura ayant avoir ai avons'),
    adverbLookalike: wordSet(
      'gouvernement département parlement événement mouvement règlement jugement changement élément lancement classement traitement investissement développement',
    ),
    adverb: wordSet(
      'aussi également encore ensuite puis alors toutefois cependant ainsi déjà hier demain ici là notamment pourtant enfin ' +
        'finalement récemment bien même toujours jamais souvent plus pas néanmoins désormais surtout seulement auparavant aussitôt matin soir ' +
        "rapidement immédiatement clairement simplement dernier dernière après-midi aujourd'hui",
    ),
    clitic: wordSet("se s' me m' nous vous lui leur l' le la les y en ne n' "),
    calendar: wordSet(
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre ' +
        'décembre noël pâques',
    ),
    role: [...genders.keys(), ...EITHER.split(' ')],
    sole: wordSet(
      'ministre maire président présidente directeur directrice préfet préfète procureur procureure entraîneur pape roi reine auteur ' +
        'autrice chancelier chancelière sénateur sénatrice député députée patron patronne',
    ),
    modifier: wordSet(
      'premier première vice ex général générale adjoint adjointe délégué déléguée principal principale',
    ),
    lately: wordSet('ex ancien ancienne'),
    passing: wordSet('ancien ancienne nouveau nouvelle actuel actuelle'),
    document: wordSet(
      'communiqué lettre rapport étude message courrier texte tribune note tweet discours document publication',
    ),
    bodyNoun: wordSet(
      'ministère gouvernement police gendarmerie préfecture parquet mairie région département commission conseil syndicat parti ' +
        'association entreprise groupe société banque hôpital université tribunal cour direction collectif fédération agence ' +
        'opposition élysée matignon sncf journal quotidien chaîne institut organisation ong armée église intersyndicale autorités ' +
        'enquêteurs experts habitants syndicats chercheurs associations élus médecins pompiers avocats riverains',
    ),
    bodyWord: wordSet(
      'ministère gouvernement police banque parti association fédération institut université conseil commission agence groupe société ' +
        'tribunal parquet cour union hôpital mairie préfecture fondation front rassemblement mouvement syndicat journal radio observatoire',
    ),
    speechNoun: wordSet('déclaration propos mots formule phrase appel promesse accusation critique avertissement'),
    afterSpeechNoun: wordSet("que qu' de d' :"),
    personal: wordSet('il elle ils elles on je nous'),
    placed: wordSet('à dans en chez'),
    origin: wordSet('de du par'),
    grounds: ['pour'],
    agent: wordSet('par'),
    nameLink: wordSet('pour'),
    particle: wordSet("de d' du la le des"),
    parting: wordSet(
      'à au aux en dans sur lors devant après avant pendant qui que dont et mais lundi mardi mercredi jeudi vendredi samedi dimanche pour auprès',
    ),
    with: wordSet('avec'),
    address: wordSet('m mme mlle monsieur madame'),
    surnameTitle: wordSet('m mme mlle dr me'),
    complement: wordSet("que qu' si"),
    series: wordSet("et ou , comme un une le la l' de d' du -"),
    leadIn: wordSet("que qu' comme et"),
    as: wordSet('comme'),
    reporting: wordSet('comme selon'),
    naming: wordSet('intitulé intitulée baptisé baptisée titré'),
    beforeCapitals: wordSet("de d' comme un une que qu' , :"),
    small: wordSet("le la les l' un une de d' du des et en à au aux dans sur pour par"),
    openingParticiple: wordSet('interrogé interrogée selon sollicité sollicitée contacté contactée'),
    describer: wordSet('un une ancien ancienne'),
  },
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
    ['lui', 'male'],
    ['ils', 'many'],
    ['elles', 'many'],
    ['on', 'none'],
    ['je', 'self'],
    ['nous', 'self'],
    ['vous', 'none'],
    ['ce', 'none'],
    ["c'", 'none'],
    ['cela', 'none'],
    ['ça', 'none'],
    ['qui', 'none'],
    ['certains', 'none'],
    ['beaucoup', 'none'],
  ]),
  gendered: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  honorifics: new Map<string, Gender | null>([
    ['m', 'male'],
    ['monsieur', 'male'],
    ['mme', 'female'],
    ['madame', 'female'],
    ['mlle', 'female'],
    ['dr', null],
    ['pr', null],
    ['me', null],
    ['mgr', 'male'],
  ]),
  titleRoles: new Map([
    ['premier ministre', ['chef']],
    ['première ministre', ['cheffe', 'chef']],
    ['député', ['élu', 'parlementaire']],
    ['députée', ['élue', 'parlementaire']],
    ['maire', ['élu', 'élue', 'édile']],
    ['dr', ['médecin']],
    ['pr', ['professeur']],
  ]),
  roleGenders: genders,
  bodyKinds: [
    'entreprise société compagnie firme constructeur exploitant enseigne banque|cie sa',
    'compagnie|',
    'banque|',
    'constructeur|',
    'exploitant|',
    'agence|commission autorité observatoire',
  ],
  namedBodyKinds: [
    'ong organisation|fondation',
    'association collectif|fédération',
    'parti|rassemblement mouvement front',
    'syndicat|union fédération',
    'journal quotidien|',
    'mairie|',
  ],
  verbs: conjugate([
    {
      kind: 'say',
      stems: 'dit',
      endings: { either: '-' },
    },
    { kind: 'say', stems: 'di', endings: { finite: 'sait', ing: 'sant' }, many: 'sent saient' },
    {
      kind: 'say',
      stems:
        'affirm déclar expliqu annonc ajout précis confi assur estim indiqu soulign rappel rappell insist regrett dénonc réclam ' +
        'témoign racont avou martel martèl lanc résum répliqu rétorqu exclam indign not détaill nuanc plaid jug considèr considér ' +
        'confirm justifi observ remarqu commenc critiqu alert murmur soupir plaisant ironis constat raill tranch ' +
        'jur signal relev argument suggèr suggér déplor félicit espèr espér demand appell appel analys développ relat ' +
        'exhort complét complèt invoqu parl',
      endings: { finite: 'e ait a', participle: 'é ée', ing: 'ant' },
      many: 'ent aient èrent',
    },
    { kind: 'say', stems: 'annonç commenç lanç dénonç', endings: { finite: 'ait a', ing: 'ant' } },
    { kind: 'say', stems: 'écrit averti prédi conclu', endings: { either: '-' } },
    {
      kind: 'say',
      stems: 'avertit prédit conclut réagit renchérit dément contredit contredisait',
      endings: { finite: '-' },
    },
    {
      kind: 'say',
      stems: 'répond soutient promet prévient reconnaît reconnait poursuit admet reprend maintient prétend',
      endings: { finite: '-' },
    },
    { kind: 'say', stems: 'dément', endings: { finite: 'ait it', participle: 'i' }, many: 'ent aient' },
    { kind: 'say', stems: 'contest ni', endings: { finite: 'e ait a', participle: 'é' }, many: 'ent aient' },
    { kind: 'say', stems: 'répond', endings: { finite: 'ait', participle: 'u', ing: 'ant' }, many: 'ent aient' },
    {
      kind: 'say',
      stems: 'soutenu promis prévenu reconnu poursuivi admis repris maintenu prétendu réagi souri',
      endings: { participle: '-' },
    },
    { kind: 'say', stems: 'soutien reconnaiss poursuiv admett', endings: { ing: 'ant' }, many: 'ent' },
    { kind: 'label', stems: 'qualifi dénomm surnomm', endings: { finite: 'e ait a', participle: 'é' } },
    { kind: 'label', stems: 'décrit', endings: { either: '-' } },
    { kind: 'act', stems: 'évoqu fustig salu point', endings: { finite: 'e ait a', participle: 'é', ing: 'ant' } },
  ]),
  sources: ['selon', "d' après", 'aux yeux de', 'pour', 'à ses yeux', 'à son avis', "de l' avis de"],
  sourcesAfter: new Set(),
  soCalled: ['soi - disant', 'surnommé', 'surnommée', 'baptisé', 'baptisée'],
  grammar: {
    subject: 'around',
    nounsCapitalised: false,
    dropsSubject: false,
    indirectMood: false,
    innerTags: 'commas',
    endings: { adverb: 'ement', finite: 'e t a é i', gerund: '', past: '', plural: '' },
    singularEndings: [],
  },
};

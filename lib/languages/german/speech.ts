import { conjugate } from '../conjugate.ts';
import type { Gender, SpeechWords } from '../speech-words.ts';
import { wordSet } from '../word-list.ts';

// A man's role and, with -in, a woman's; -e is dropped before it.
const ROLES =
  'minister kanzler präsident sprecher chef leiter direktor vorsitzender vorsitzende bürgermeister senator abgeordneter abgeordnete ' +
  'abgeordneten politiker kandidat botschafter kommissar sekretär könig anwalt richter ' +
  'polizist kommandeur general offizier soldat professor forscher wissenschaftler ökonom experte analyst lehrer schüler student ' +
  'arzt pfleger autor schriftsteller redakteur journalist reporter moderator regisseur schauspieler sänger künstler musiker ' +
  'trainer spieler kapitän sportler bischof pfarrer papst aktivist gründer unternehmer inhaber besitzer manager geschäftsführer ' +
  'vorstand berater anlieger anwohner nachbar zeuge besucher fahrer landwirt bauer winzer bäcker fischer händler verkäufer ' +
  'mitarbeiter kollege kritiker gegner nachfolger vorgänger stellvertreter beauftragter beauftragte vertreter ermittler ' +
  'gewerkschafter historiker landrat stadtrat intendant premier ingenieur biologe virologe meister wirt rentner techniker chemiker retter taucher förster gärtner jäger';
const MEN = 'mann vater sohn bruder onkel junge';
const WOMEN = 'frau mutter tochter schwester tante mädchen ärztin anwältin bischöfin bäuerin';

const feminine = (role: string): string => `${role.replace(/e$/, '')}in`;
const roles = ROLES.split(' ');
const genders = new Map<string, Gender>([
  ...roles
    .filter((role) => !/e[rn]?$|vorstand/.test(role) || /iker$|ister$|echer$/.test(role))
    .map((role): [string, Gender] => [role, 'male']),
  ...MEN.split(' ').map((role): [string, Gender] => [role, 'male']),
  ...roles.map((role): [string, Gender] => [feminine(role), 'female']),
  ...WOMEN.split(' ').map((role): [string, Gender] => [role, 'female']),
]);

const PAST = { finite: 'te t' };

/** German words of speech. */
export const GERMAN_SPEECH: SpeechWords = {
  pairs: ['„“', '»«', '‚‘', '›‹', '""', '“”', '«»'],
  elisions: wordSet('s n ne nen nem ner'),
  glued: new Set(),
  classes: {
    determiner: wordSet(
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses jener jene kein keine sein seine seiner ihr ' +
        'ihre ihrer unser unsere mein meine alle viele einige mehrere beide zwei drei vier fünf zahlreiche manche',
    ),
    indefinite: wordSet('ein eine einen einem einer viele einige mehrere zwei drei manche zahlreiche'),
    definite: wordSet('der die das'),
    article: wordSet('der die das ein eine'),
    masculine: wordSet('der ein dieser'),
    feminine: wordSet('die eine diese'),
    oblique: wordSet('den dem des einen einem einer eines ihn ihm ihnen mich mir uns sich diesen diesem'),
    possessive: wordSet('sein seine seiner ihr ihre ihrer'),
    preposition: wordSet(
      'in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor hinter neben zwischen ' +
        'während wegen trotz ins ans laut gegenüber angesichts anlässlich bis ab',
    ),
    opener: wordSet(
      'dass daß wenn weil ob als wie wo wobei nachdem bevor obwohl damit sodass und oder aber sondern denn während was wer warum indem',
    ),
    subordinator: wordSet('als wenn nachdem weil während bevor obwohl'),
    conjunction: wordSet('und oder aber'),
    and: wordSet('und'),
    joiner: wordSet('und aber doch denn'),
    auxiliary: wordSet(
      'ist sind war waren sei seien wird werden wurde wurden worden hat haben hatte hatten habe kann können könne konnte muss müssen ' +
        'müsse musste soll sollen solle sollte will wollen wolle wollte darf dürfe möchte nicht',
    ),
    be: wordSet('wird werden wurde wurden worden'),
    have: wordSet('hat haben hatte hatten habe'),
    adverb: wordSet(
      'auch so nun jetzt dann da dort hier heute gestern morgen zuvor zudem außerdem weiter ferner später dabei dazu daraufhin ' +
        'allerdings jedoch indes hingegen wiederum erneut bereits schon noch nur sogar zugleich gleichzeitig schließlich zuletzt ' +
        'anschließend deshalb daher darum dagegen immer wieder ebenfalls kürzlich unterdessen inzwischen einst bislang mehrfach ' +
        'ausdrücklich deutlich wörtlich vorerst abends selbst ende anfang mitte damals dennoch trotzdem demnach zunächst',
    ),
    clitic: wordSet('sich'),
    calendar: wordSet(
      'montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend ' +
        'freitagabend abend morgen vormittag nachmittag mittag nacht januar februar märz april mai juni juli august september oktober ' +
        'november dezember ostern weihnachten prozent euro dollar millionen milliarden uhr jahr jahre wochenende woche',
    ),
    calendarName: wordSet('mai august'),
    // With the ends of the cases: "des Ministers", "den Biologen".
    role: [
      ...genders.keys(),
      ...roles.flatMap((role) => [role, `${role}s`, /e$|ent$|ist$|at$/.test(role) ? role.replace(/e?$/, 'en') : role]),
    ],
    sole: wordSet(
      'minister ministerin kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin chef chefin trainer trainerin papst ' +
        'könig königin direktor direktorin intendant intendantin autor autorin vorsitzende vorsitzender sänger sängerin',
    ),
    modifier: wordSet('erster erste stellvertretende stellvertretender grüne linke'),
    lately: wordSet('ex früherer frühere ehemaliger ehemalige damaliger damalige'),
    passing: wordSet('frühere früherer ehemalige ehemaliger neue neuer damalige damaliger amtierende amtierender'),
    document: wordSet(
      'mitteilung erklärung stellungnahme bericht brief schreiben studie gutachten papier beitrag tweet urteil umfrage meldung',
    ),
    bodyNoun: wordSet(
      'ministerium regierung polizei behörde staatsanwaltschaft gericht amt partei fraktion verband gewerkschaft kirche bank ' +
        'unternehmen firma konzern verein universität hochschule klinik krankenhaus stadt gemeinde feuerwehr organisation stiftung ' +
        'kommission ausschuss bundestag parlament agentur zeitung magazin sender betreiber hersteller opposition koalition ' +
        'leute experten kritiker forscher wissenschaftler anwohner zeugen angehörige ermittler veranstalter rat verwaltung zentrale institut',
    ),
    bodyWord: wordSet(
      'ministerium amt bank partei verband verein institut universität hochschule ag gmbh stiftung bund zeitung nachrichten kommission ' +
        'rat gericht polizei union club fc gruppe klinik kirche agentur gesellschaft senat rundfunk werke',
    ),
    speechNoun: wordSet(
      'aussage behauptung vorwurf forderung warnung kritik aufruf appell ankündigung erklärung worte satz frage',
    ),
    afterSpeechNoun: wordSet('dass von nach :'),
    personal: wordSet('er sie es ich wir'),
    placed: wordSet('in im bei aus nahe'),
    origin: wordSet('von vom'),
    grounds: ['für'],
    agent: wordSet('von vom'),
    nameLink: wordSet('für'),
    particle: wordSet('von van de zu der'),
    parting: wordSet('am im in bei nach vor mit auf an zum zur gegenüber während als wie dass und'),
    with: wordSet('mit'),
    address: wordSet('herr herrn frau'),
    surnameTitle: wordSet('herr herrn frau dr'),
    suffix: wordSet('jr mdb mdl'),
    complement: wordSet('dass daß ob'),
    series: wordSet('und oder , als ein eine einen der die das von zu -'),
    leadIn: wordSet('dass daß als wie und ob'),
    as: wordSet('als'),
    reporting: wordSet('wie'),
    indirect: wordSet(
      'sei seien habe werde könne müsse solle wolle dürfe gebe gehe stehe bleibe komme brauche wisse liege lasse mache halte sehe',
    ),
    naming: wordSet('titel namens'),
    beforeCapitals: wordSet('als von ein eine einen einem einer , :'),
    small: wordSet('der die das des dem den und in im am an auf von vom zu zum zur für mit ein eine'),
    describer: wordSet('ein eine einst'),
  },
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
    ['es', 'thing'],
    ['ich', 'self'],
    ['wir', 'self'],
    ['man', 'none'],
    ['das', 'none'],
    ['dies', 'none'],
    ['was', 'none'],
    ['wer', 'none'],
    ['niemand', 'none'],
  ]),
  gendered: new Map([
    ['er', 'male'],
    ['ihm', 'male'],
    ['ihn', 'male'],
  ]),
  honorifics: new Map<string, Gender | null>([
    ['herr', 'male'],
    ['herrn', 'male'],
    ['frau', 'female'],
    ['dr', null],
    ['prof', null],
    ['professor', null],
    ['graf', 'male'],
    ['gräfin', 'female'],
  ]),
  titleRoles: new Map([
    ['bundeskanzlerin', ['regierungschefin']],
    ['bundeskanzler', ['regierungschef']],
    ['ministerpräsidentin', ['regierungschefin']],
    ['ministerpräsident', ['regierungschef']],
    ['abgeordnete', ['politikerin', 'parlamentarierin']],
    ['abgeordneter', ['politiker', 'parlamentarier']],
    ['dr', ['arzt', 'ärztin']],
    ['prof', ['professor', 'professorin', 'forscher', 'forscherin']],
  ]),
  roleGenders: genders,
  bodyKinds: [
    'unternehmen firma konzern hersteller betreiber bank airline fluggesellschaft zughersteller autobauer|ag gmbh werke stadtwerke bahn',
    'airline fluggesellschaft|',
    'bank|',
    'hersteller autobauer zughersteller|werke',
    'behörde amt|agentur kommission',
  ],
  namedBodyKinds: [
    'organisation stiftung|gesellschaft',
    'verband verein|bund',
    'partei|union',
    'gewerkschaft|',
    'zeitung|',
    'klinik krankenhaus|',
    'hochschule|universität',
  ],
  verbs: conjugate([
    { kind: 'say', stems: 'sag frag', endings: PAST, many: 'ten en' },
    { kind: 'say', stems: 'sagt fragt mahnt', prefix: 'ge', endings: { participle: '-' } },
    {
      kind: 'say',
      stems:
        'erklär beton versicher erzähl bemerk ergänz bemängel bedauer bekräftig bestätig beschwer verteidig beteuer kommentier ' +
        'kritisier argumentier präzisier beklag verlang erinner erläuter erwider',
      endings: { either: 't', finite: 'te' },
      many: 'ten en',
    },
    {
      kind: 'say',
      stems: 'mahn warn forder äußer urteil lob spott',
      endings: PAST,
      many: 'ten en',
    },
    { kind: 'say', stems: 'warn forder äußer lob', prefix: 'ge', endings: { participle: 't' } },
    {
      kind: 'say',
      stems: 'behaupt bericht begründ vermut befürcht entgegn',
      endings: { either: 'et', finite: 'ete' },
      many: 'eten en',
    },
    { kind: 'say', stems: 'antwort meld red', endings: { finite: 'ete et' }, many: 'eten en' },
    {
      kind: 'say',
      stems: 'widersprochen bestritten geantwortet gemeldet gesprochen geschrieben versprochen gerufen zitiert',
      endings: { participle: '-' },
    },
    {
      kind: 'say',
      stems: 'sprach spricht schrieb schreibt rief ruft versprach unterstrich widersprach widerspricht bestritt',
      endings: { finite: '-' },
      many: 'en',
    },
    {
      kind: 'say',
      stems: 'mitteil hinzufüg ankündig einräum klarstell feststell',
      endings: { finite: 'te t' },
      many: 'ten',
    },
    {
      kind: 'say',
      stems:
        'mitgeteilt hinzugefügt angekündigt eingeräumt eingewandt klargestellt festgestellt zurückgewiesen vorgeworfen zugegeben ' +
        'bekanntgegeben angemerkt festgehalten',
      endings: { participle: '-' },
    },
    { kind: 'say', stems: 'teil', particle: 'mit', endings: PAST, many: 'ten en' },
    { kind: 'say', stems: 'füg', particle: 'hinzu', endings: PAST, many: 'ten en' },
    { kind: 'say', stems: 'kündig merk', particle: 'an', endings: PAST, many: 'ten en' },
    { kind: 'say', stems: 'räum', particle: 'ein', endings: PAST, many: 'ten en' },
    { kind: 'say', stems: 'stell', particle: 'klar', endings: PAST, many: 'ten en' },
    { kind: 'say', stems: 'gab gibt', particle: 'bekannt', endings: { finite: '-' }, many: 'en' },
    { kind: 'say', stems: 'hält hielt', particle: 'fest', endings: { finite: '-' }, many: 'en' },
    { kind: 'say', stems: 'wies weist', particle: 'zurück', endings: { finite: '-' }, many: 'en' },
    {
      kind: 'label',
      stems: 'nannte nennt bezeichnete bezeichnet beschrieb beschreibt',
      endings: { finite: '-' },
      many: 'n',
    },
    { kind: 'label', stems: 'genannt bezeichnet beschrieben', endings: { participle: '-' } },
    { kind: 'act', weak: true, stems: 'sah sieht findet fand spricht', endings: { finite: '-' }, many: 'en' },
  ]),
  sources: [
    'so',
    'laut',
    'für',
    'aus sicht',
    'in den worten',
    ...['angaben', 'worten', 'den worten', 'ansicht', 'meinung', 'darstellung', 'einschätzung'].map(
      (word) => `nach ${word}`,
    ),
    ...['seiner', 'ihrer'].flatMap((whose) => [`${whose} ansicht nach`, `${whose} meinung nach`]),
  ],
  sourcesAfter: wordSet('zufolge'),
  soCalled: ['sogenannte', 'sogenannten', 'sogenannter', 'sogenanntes', 'genannte', 'genannten', 'bekannt als'],
  grammar: {
    subject: 'second',
    nounsCapitalised: true,
    dropsSubject: false,
    indirectMood: true,
    innerTags: 'none',
    endings: { adverb: '', finite: 't te', gerund: '', past: '', plural: '' },
    singularEndings: [],
  },
};

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

/** German hedges. */
export const HEDGES: HedgeWords = {
  ...none.hedges,
  before: phrasesByLast({
    approx: 'rund|etwa|ungefähr|circa|ca .|ca|schätzungsweise|gegen|an die|in etwa|um die|zirka',
    below:
      'fast|knapp|beinahe|nahezu|annähernd|weniger als|unter|bis zu|höchstens|maximal|nicht mehr als|nicht einmal|kaum|bald|<',
    above:
      'mehr als|über|gut|mindestens|wenigstens|deutlich mehr als|weit über|weit mehr als|etwas mehr als|nicht weniger als|>',
  }),
  after: new Map([
    ['oder mehr', 'above'],
    ['und mehr', 'above'],
    ['oder weniger', 'below'],
  ]),
  modifiers: wordSet('weitere weiteren zusätzliche zusätzlichen insgesamt die der den'),
  timely: wordSet('über unter'),
  timelyLeads: wordSet('seit nach für dauerte'),
};

/** German ranges. */
export const RANGES: RangeWords = {
  to: wordSet('bis'),
  or: wordSet('oder'),
  and: wordSet('und'),
  between: wordSet('zwischen'),
  from: wordSet('von'),
  stems: ['reich', 'schwank', 'lieg'],
  fromIsRange: true,
};

/** Numbers in German names, results and calls. */
export const LABELS: LabelWords = {
  ...none.labels,
  things: wordSet(
    'saal startbahn landebahn artikel art paragraf paragraph absatz abs satz nummer seite kapitel band teil anlage linie bus zimmer raum gleis ausfahrt ' +
      'flug kategorie stufe phase klasse formel platz rang autobahn bundesstraße halle tor zone gruppe folge staffel episode drucksache',
  ),
  doubtful: wordSet('satz platz rang teil gruppe klasse stufe'),
  streetEndings: ['straße', 'strasse', 'gasse', 'weg', 'allee', 'platz'],
  scoreLinks: wordSet('zu'),
  results: wordSet(
    'gewann gewinnt gewonnen verlor verloren siegte sieg niederlage unentschieden spiel endstand führung satz besiegte',
  ),
  dials: wordSet('notruf telefon rufnummer'),
  signs: wordSet('nr'),
  firmSigns: wordSet('nr'),
  numbers: wordSet('nummer'),
  tops: wordSet('top'),
  settled: wordSet('und oder in im am an ist war hat mit von für auf zu zum bei'),
  lent: wordSet(),
};

/** German ages. */
export const AGES: AgeWords = {
  ...none.ages,
  leads: new Set(['alter von']),
  at: wordSet('mit'),
  deaths: wordSet('starb gestorben verstarb verstorben tod'),
  units: wordSet('jahr jahre monat monate wochen tage'),
  old: wordSet('alt alte alten alter altes'),
  joined: wordSet('jährige jährigen jähriger jähriges jährigem'),
  years: wordSet('jahren'),
  yearLinks: wordSet(),
  ranges: wordSet('bis und oder'),
  also: wordSet('beide'),
  and: wordSet('und'),
  verbs: wordSet('war ist wurde wird'),
  turns: wordSet(),
  subjects: wordSet('er sie ich'),
  after: wordSet('und als oder'),
};

/** What part a figure plays, in German. */
export const ROLES: RoleWords = {
  ...none.roles,
  increments: wordSet('weitere weiteren weiterer zusätzlich zusätzliche zusätzlichen zusätzlicher nochmals'),
  totals: wordSet('insgesamt gesamt zusammen'),
  totalPhrases: new Set(['insgesamt', 'alles in']),
  totalsAfter: wordSet('insgesamt zusammen'),
  sumTo: wordSet('auf'),
  subsets: wordSet('darunter davon einschließlich inklusive'),
  subsetPhrases: new Set(['von denen', 'von ihnen', 'unter ihnen']),
  subsetAfter: new Set(['von ihnen', 'von denen']),
  changes: wordSet(
    'stieg steigt stiegen gestiegen steigen anstieg anstiegen wuchs wächst gewachsen wachsen wachstum zunahme zugenommen zulegte plus ' +
      'fiel fällt fielen gefallen fallen sank sinkt sanken gesunken sinken rückgang rückläufig minus abnahme abgenommen schrumpfte ' +
      'geschrumpft erhöhte erhöht erhöhung senkte gesenkt senkung kürzung gekürzt reduziert verringert kletterte zuwachs einbruch',
  ),
  changesFollow: true,
  directions: wordSet('plus minus'),
  changeNouns: wordSet(
    'anstieg wachstum zunahme plus rückgang minus abnahme erhöhung senkung kürzung zuwachs einbruch',
  ),
  by: wordSet('um'),
  from: wordSet('von'),
  basePhrases: new Set(['im vergleich', 'verglichen mit', 'nach zuvor']),
  targets: wordSet('ziel ziele zielt will wollen soll sollen plant planen strebt anstreben'),
  thresholds: wordSet('grenze obergrenze schwelle höchstgrenze grenzwert mindestens'),
  rates: wordSet('jahr monat woche tag stunde nacht person kopf einwohner liter tonne quadratmeter haushalt kind kilo'),
  rateAdverbs: wordSet('jährlich monatlich täglich wöchentlich pauschal'),
  each: wordSet('pro je im'),
  eachOf: new Set(['für jeden', 'für jede', 'für jedes', 'auf jeden']),
};

/** Who says so, in German. */
export const SOURCES: SourceWords = {
  ...none.sources,
  verbs: wordSet(
    'sagte sagt teilte erklärte meldete meldet berichtete berichtet schätzt schätzte bestätigte gab nannte warnte',
  ),
  leadingVerbs: wordSet('sagte sagt teilte erklärte meldete meldet berichtete berichtet schätzt bestätigte'),
  nouns: wordSet(
    'regierung polizei behörde behörden ministerium minister ministerin amt bundesamt unternehmen konzern gewerkschaft verband studie ' +
      'umfrage bericht statistik experten forscher staatsanwaltschaft gericht sprecher sprecherin bank institut feuerwehr armee',
  ),
  pronouns: wordSet('er sie'),
  accordingTo: phrases({ source: 'laut|nach angaben von|nach angaben der|nach angaben des|zufolge' }),
  audience: phrasesByLast({ audience: 'gegenüber' }),
  phraseLinks: wordSet('der des die das und für von dem den'),
  clauseOpeners: wordSet('dass und aber der die das als während wenn wo hat haben hatte weil ob'),
  leads: wordSet('auch am in dann'),
  auxiliaries: wordSet('auch am'),
};

/** Where and beside what, in German. */
export const SETTING: SettingWords = {
  ...none.setting,
  placePrepositions: wordSet('in im aus nach bei vor nahe durch über an am auf'),
  notPlaces: wordSet('regierung ministerium gericht partei bundestag parlament bank amt'),
  asideOpeners: wordSet('anderswo unterdessen'),
};

const STOPS =
  'der die das den dem des ein eine einen einem einer eines und oder aber sondern denn dass wenn als weil während obwohl ob ' +
  'in im an am auf aus bei beim bis durch für gegen mit nach ohne um unter über von vom vor zu zum zur seit wegen zwischen ' +
  'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien kann können konnte soll sollen sollte ' +
  'muss müssen will wollen nicht nie auch nur noch schon mehr weniger er sie es wir ihr ich man sich ihm ihn ihnen uns wer wo wie was ' +
  'laut davon darunter pro je kamen kam starben starb gab gibt stieg fiel sank lag liegt';

/** German small words. */
export const GRAMMAR: GrammarWords = {
  ...none.grammar,
  a: wordSet('ein eine einen einem einer eines'),
  the: wordSet('der die das den dem des'),
  of: wordSet('von der des'),
  and: wordSet('und'),
  or: wordSet('oder'),
  more: wordSet('mehr weitere'),
  than: wordSet('als'),
  per: wordSet('pro je'),
  determiners: wordSet('der die das den dem des seine seiner seinen ihre ihrer ihren unsere'),
  amountLinks: wordSet('an für in der des'),
  nounFillers: wordSet('von der des die'),
  functionWords: wordSet(
    `${STOPS} etwa rund knapp fast beinahe mindestens sein seine seiner seinen ihre ihrer ihren dieser diese dieses diesen damit dabei ` +
      'dort hier bereits sowie sehr alle allem beim insgesamt weitere gut sagte sagt zuvor',
  ),
  phraseStops: wordSet(STOPS),
  clauseOpeners: wordSet('während aber obwohl'),
  contrasts: wordSet('; — während aber obwohl sondern'),
};

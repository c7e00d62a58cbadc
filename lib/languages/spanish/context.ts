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

/** Spanish hedges. */
export const HEDGES: HedgeWords = {
  ...none.hedges,
  before: phrasesByLast({
    approx: 'unos|unas|alrededor de|en torno a|aproximadamente|cerca de los|aproximadamente unos',
    below:
      'casi|cerca de|menos de|hasta|como máximo|no más de|apenas|a lo sumo|prácticamente|cerca del|casi el|hasta el|menos del|<',
    above:
      'más de|más del|al menos|por lo menos|como mínimo|mucho más de|algo más de|poco más de|no menos de|superior a|superior al|al menos el|>',
  }),
  after: new Map([
    ['o más', 'above'],
    ['al menos', 'above'],
    ['o menos', 'below'],
    ['como máximo', 'below'],
  ]),
  modifiers: wordSet('los las el la otros otras un una'),
};

/** Spanish ranges. */
export const RANGES: RangeWords = {
  to: wordSet('a'),
  or: wordSet('o'),
  and: wordSet('y'),
  between: wordSet('entre'),
  from: wordSet('de del'),
  stems: ['oscil', 'var'],
  fromIsRange: true,
};

/** Numbers in Spanish names, results and calls. */
export const LABELS: LabelWords = {
  ...none.labels,
  things: wordSet(
    'artículo artículos página capítulo tomo apartado párrafo anexo ley línea autobús habitación sala salida puerta vuelo categoría ' +
      'kilómetro minuto minutos dorsal día años nivel fase clase autovía carretera ruta zona grupo temporada episodio andén etapa lote fórmula canal jornada puesto planta',
  ),
  doubtful: wordSet('kilómetro minuto minutos día años clase grupo nivel ruta ley zona puesto'),
  doubtfulLeads: wordSet('el los del al la'),
  streets: wordSet('calle'),
  scoreLinks: wordSet('a'),
  results: wordSet('ganó gana ganado venció victoria derrota partido marcador empate empató perdió final gol'),
  dials: wordSet('llame llamar marque teléfono'),
  signs: wordSet('núm n'),
  firmSigns: wordSet('nº n.º'),
  numbers: wordSet('número'),
  tops: wordSet('top'),
  settled: wordSet('y o en a al es era ha para con de del que'),
  lent: wordSet(),
};

/** Spanish ages. */
export const AGES: AgeWords = {
  ...none.ages,
  leads: new Set(['edad de', 'edades de']),
  deaths: wordSet('murió falleció'),
  years: wordSet('años meses'),
  yearLinks: wordSet('de'),
  yearVerbs: wordSet('tiene tenía cumplió cumple cumplirá'),
  ranges: wordSet('a y o'),
  also: wordSet('ambos'),
  and: wordSet('y'),
};

/** What part a figure plays, in Spanish. */
export const ROLES: RoleWords = {
  ...none.roles,
  increments: wordSet('adicionales adicional otros otras más'),
  totals: wordSet('total totalizando'),
  totalPhrases: new Set(['en total', 'total de']),
  sumTo: wordSet('a hasta'),
  subsets: wordSet('incluidos incluidas'),
  subsetPhrases: new Set(['entre ellos', 'entre ellas', 'de ellos', 'de ellas']),
  subsetAfter: new Set(['de ellos', 'de ellas']),
  changes: wordSet(
    'duplicó duplicado triplicó triplicado subió sube subir subida aumentó aumenta aumentar aumento creció crece crecer crecimiento alza incremento incrementó avanzó disparó ' +
      'bajó baja bajar bajada cayó cae caer caída descendió descenso disminuyó disminución redujo reducir reducción recorte recortó ' +
      'perdió retrocedió retroceso pasó pasar pasado pasaron subieron bajaron cayeron crecieron aumentaron elevó ganó',
  ),
  changeNouns: wordSet(
    'subida aumento crecimiento alza incremento bajada caída descenso disminución reducción recorte retroceso',
  ),
  by: wordSet('un en'),
  from: wordSet('desde'),
  basePhrases: new Set(['frente a', 'comparado con']),
  targets: wordSet('objetivo objetivos meta prevé espera pretende quiere aspira promete'),
  thresholds: wordSet('umbral límite tope techo mínimo'),
  rates: wordSet('año mes semana día hora noche persona habitante litro tonelada barril hogar niño cabeza kilo'),
  rateAdverbs: wordSet('anuales mensuales diarios semanales diarias'),
  each: wordSet('por cada al'),
  eachOf: new Set(['por cada']),
};

/** Who says so, in Spanish. */
export const SOURCES: SourceWords = {
  ...none.sources,
  verbs: wordSet(
    'dijo informó anunció aseguró afirmó indicó señaló explicó estimó estima calcula calculó confirmó reveló asegura afirma advirtió',
  ),
  leadingVerbs: wordSet('dijo informó anunció aseguró afirmó indicó señaló explicó estima confirmó asegura afirma'),
  nouns: wordSet(
    'gobierno policía ministerio ministro ministra autoridades agencia empresa grupo sindicato estudio encuesta informe investigación ' +
      'expertos investigadores fiscalía tribunal portavoz banco instituto bomberos ejército ayuntamiento asociación presidente',
  ),
  pronouns: wordSet('él ella ellos ellas'),
  accordingTo: phrases({ source: 'según|de acuerdo con' }),
  audience: phrasesByLast({ audience: 'declaraciones a' }),
  phraseLinks: wordSet('el la los las de del y para'),
  clauseOpeners: wordSet('que y pero quien mientras cuando donde ha han había porque si'),
  leads: wordSet('también en'),
  auxiliaries: wordSet('ha han había también'),
};

/** Where and beside what, in Spanish. */
export const SETTING: SettingWords = {
  ...none.setting,
  placePrepositions: wordSet('en a de por hacia desde cerca entre'),
  notPlaces: wordSet('gobierno ministerio tribunal partido congreso senado parlamento banco'),
  asideOpeners: wordSet('aparte'),
};

const STOPS =
  'el la los las un una unos unas de del a al y e o u pero sino ni que quien quienes cuyo donde cuando como si porque pues aunque ' +
  'en por para con sin sobre entre hasta desde hacia contra según durante tras ante bajo mientras ' +
  'es son era eran fue fueron ser sido está están ha han había habían haber hay hubo será serán puede pueden debe deben hace hacen no más menos ' +
  'él ella ellos ellas nosotros se le les lo su sus este esta estos estas ese esa ya también así muy cada quedaron murieron llegaron resultaron resultó viven trabajan';

/** Spanish small words. */
export const GRAMMAR: GrammarWords = {
  ...none.grammar,
  a: wordSet('un una'),
  the: wordSet('el la los las'),
  of: wordSet('de del'),
  and: wordSet('y e'),
  or: wordSet('o u'),
  more: wordSet('más otros otras'),
  than: wordSet('que'),
  per: wordSet('por'),
  determiners: wordSet('el la los las sus su nuestros'),
  amountLinks: wordSet('de del en para'),
  nounFillers: wordSet('de del'),
  functionWords: wordSet(
    `${STOPS} casi cerca alrededor último última últimos últimas mismo misma todo toda todos todas aún todavía además dijo informó ` +
      'total aquí allí bien poco',
  ),
  phraseStops: wordSet(STOPS),
  clauseOpeners: wordSet('mientras pero aunque'),
  contrasts: wordSet('; — mientras pero aunque'),
};

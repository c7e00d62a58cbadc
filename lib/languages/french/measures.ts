import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { MoneyWords, UnitWords } from '../unit-words.ts';
import { phrases, wordMap, wordSet } from '../word-list.ts';

const { money, units } = NO_QUANTITY_WORDS;

/** French names of money. */
export const MONEY: MoneyWords = {
  ...money,
  names: phrases({
    EUR: 'euro|euros',
    USD: 'dollar|dollars|dollars américains|dollars us',
    CAD: 'dollars canadiens',
    AUD: 'dollars australiens',
    GBP: 'livres sterling|livre sterling',
    CHF: 'francs suisses|franc suisse',
    XOF: 'francs cfa',
    JPY: 'yen|yens',
    CNY: 'yuan|yuans',
    RUB: 'rouble|roubles',
    UAH: 'hryvnia|hryvnias',
    PLN: 'zloty|zlotys',
    SEK: 'couronnes suédoises',
    NOK: 'couronnes norvégiennes',
    DKK: 'couronnes danoises',
    CZK: 'couronnes tchèques',
    INR: 'roupie|roupies',
    TRY: 'livres turques',
    MAD: 'dirham|dirhams',
    DZD: 'dinars algériens',
    BTC: 'bitcoin|bitcoins',
  }),
  doubtfulNames: new Map([
    ['francs', 'CHF'],
    ['livres', 'GBP'],
  ]),
  smallChange: phrases({ cent: 'centime|centimes|cent|cents' }),
  centOf: 'EUR',
  links: wordSet("de d'"),
};

/** French units. */
export const UNIT_WORDS: UnitWords = {
  ...units,
  percents: phrases({
    percent: '%|pour cent|p . 100',
    'percentage point': 'points de pourcentage|point de pourcentage|points de pour cent',
    'basis point': 'points de base|point de base',
  }),
  measures: new Map([
    ...units.measures,
    ...wordMap({
      km: 'kilomètre kilomètres',
      m: 'mètre mètres',
      cm: 'centimètre centimètres',
      mm: 'millimètre millimètres',
      mile: 'miles',
      hectare: 'hectare hectares',
      kg: 'kilogramme kilogrammes kilo kilos',
      g: 'gramme grammes',
      mg: 'milligramme milligrammes',
      tonne: 'tonne tonnes',
      litre: 'litre litres',
      barrel: 'baril barils',
      knot: 'nœud nœuds noeuds',
      W: 'watt watts',
      kW: 'kilowatt kilowatts',
      MW: 'mégawatt mégawatts',
      GW: 'gigawatt gigawatts',
      kWh: 'kilowattheure kilowattheures',
      GWh: 'gigawattheures',
      TWh: 'térawattheures',
      decibel: 'décibel décibels',
      horsepower: 'chevaux',
      degree: 'degré degrés',
    }),
  ]),
  measurePhrases: phrases({
    degree: '°',
    '°C': '° c|degrés celsius|degré celsius',
    'km/h': "km / h|kilomètres heure|kilomètres à l' heure|kilomètres par heure",
  }),
  durations: wordMap({
    second: 'seconde secondes',
    minute: 'minute minutes',
    hour: 'heure heures',
    day: 'jour jours journée journées',
    night: 'nuit nuits',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
    decade: 'décennie décennies',
    century: 'siècle siècles',
    quarter: 'trimestres',
  }),
  tenthPoints: wordSet('dixième dixièmes'),
  ordinalDurations: wordSet('seconde'),
  squareAfter: wordSet('carrés carré'),
  cubicAfter: wordSet('cubes cube'),
  per: wordSet('par'),
  metreContext: wordSet('de sur'),
  magnitudes: wordSet('magnitude'),
};

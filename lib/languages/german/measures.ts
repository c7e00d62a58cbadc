import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { MoneyWords, UnitWords } from '../unit-words.ts';
import { phrases, wordMap, wordSet } from '../word-list.ts';

const { money, units } = NO_QUANTITY_WORDS;

/** German names of money. */
export const MONEY: MoneyWords = {
  ...money,
  names: phrases({
    EUR: 'euro|euros',
    USD: 'dollar|us dollar',
    GBP: 'britische pfund|pfund sterling|pfund',
    CHF: 'franken|schweizer franken|sfr',
    JPY: 'yen',
    CNY: 'yuan|renminbi',
    RUB: 'rubel',
    UAH: 'hrywnja|griwna',
    PLN: 'zloty|złoty',
    CZK: 'tschechische kronen',
    SEK: 'schwedische kronen',
    NOK: 'norwegische kronen',
    DKK: 'dänische kronen|kronen',
    TRY: 'lira|türkische lira',
    INR: 'rupien|indische rupien',
    HUF: 'forint',
    BTC: 'bitcoin|bitcoins',
  }),
  smallChange: new Map([['cent', 'cent']]),
};

/** German units. */
export const UNIT_WORDS: UnitWords = {
  ...units,
  percents: phrases({
    percent: '%|prozent|v . h',
    'percentage point': 'prozentpunkte|prozentpunkten|prozentpunkt|% punkte',
    'basis point': 'basispunkte|basispunkten|basispunkt',
  }),
  measures: new Map([
    ...units.measures,
    ...wordMap({
      km: 'kilometer kilometern',
      m: 'meter metern',
      cm: 'zentimeter zentimetern',
      mm: 'millimeter millimetern',
      mile: 'meile meilen',
      'm²': 'quadratmeter quadratmetern qm',
      'km²': 'quadratkilometer quadratkilometern qkm',
      'm³': 'kubikmeter kubikmetern',
      hectare: 'hektar',
      kg: 'kilogramm kilo kilos',
      g: 'gramm',
      mg: 'milligramm',
      tonne: 'tonne tonnen',
      megatonne: 'megatonnen',
      litre: 'liter litern',
      barrel: 'barrel fass',
      'km/h': 'stundenkilometer stundenkilometern',
      knot: 'knoten',
      W: 'watt',
      kW: 'kilowatt',
      MW: 'megawatt',
      GW: 'gigawatt',
      kWh: 'kilowattstunde kilowattstunden',
      MWh: 'megawattstunden',
      GWh: 'gigawattstunden',
      TWh: 'terawattstunden',
      volt: 'volt',
      decibel: 'dezibel',
      horsepower: 'ps',
      degree: 'grad',
      gigabyte: 'gigabyte',
      calorie: 'kalorien kilokalorien',
    }),
  ]),
  measurePhrases: phrases({ degree: '°', '°C': '° c|grad celsius', '°F': '° f|grad fahrenheit', 'km/h': 'km / h' }),
  durations: wordMap({
    second: 'sekunde sekunden',
    minute: 'minute minuten',
    hour: 'stunde stunden',
    day: 'tag tage tagen tages',
    night: 'nacht nächte nächten',
    week: 'woche wochen',
    month: 'monat monate monaten monats',
    year: 'jahr jahre jahren jahres',
    decade: 'jahrzehnt jahrzehnte jahrzehnten',
    century: 'jahrhundert jahrhunderte jahrhunderten',
    quarter: 'quartal quartale quartalen',
  }),
  per: wordSet('pro je'),
  dimensions: wordSet('hoch lang breit tief dick'),
  magnitudes: wordSet('stärke'),
};

import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { MoneyWords, UnitWords } from '../unit-words.ts';
import { phrases, wordMap, wordSet } from '../word-list.ts';

const { money, units } = NO_QUANTITY_WORDS;

/** Spanish names of money. A peso is of the country that prints it, which a text does not say: the largest is taken. */
export const MONEY: MoneyWords = {
  ...money,
  names: phrases({
    EUR: 'euro|euros',
    USD: 'dólar|dólares|dólares estadounidenses|dólares americanos|mdd',
    CAD: 'dólares canadienses',
    GBP: 'libras esterlinas|libra esterlina|libras',
    CHF: 'francos suizos|franco suizo',
    MXN: 'peso|pesos|pesos mexicanos|mdp',
    ARS: 'pesos argentinos',
    CLP: 'pesos chilenos',
    COP: 'pesos colombianos',
    UYU: 'pesos uruguayos',
    PEN: 'soles',
    VES: 'bolívares',
    BRL: 'reales',
    JPY: 'yen|yenes',
    CNY: 'yuan|yuanes',
    RUB: 'rublo|rublos',
    UAH: 'grivnas',
    MAD: 'dírhams',
    BTC: 'bitcoin|bitcoins',
  }),
  smallChange: phrases({ cent: 'céntimo|céntimos', MXN: 'centavo|centavos' }),
  centOf: 'EUR',
  links: wordSet('de'),
};

/** Spanish units. */
export const UNIT_WORDS: UnitWords = {
  ...units,
  percents: phrases({
    percent: '%|por ciento',
    'percentage point': 'puntos porcentuales|punto porcentual|puntos de porcentaje',
    'basis point': 'puntos básicos|punto básico|puntos base',
  }),
  measures: new Map([
    ...units.measures,
    ...wordMap({
      km: 'kilómetro kilómetros',
      m: 'metro metros',
      hm: 'hectómetro hectómetros',
      cm: 'centímetro centímetros',
      mm: 'milímetro milímetros',
      mile: 'milla millas',
      hectare: 'hectárea hectáreas',
      kg: 'kilogramo kilogramos kilo kilos',
      g: 'gramo gramos',
      mg: 'miligramo miligramos',
      tonne: 'tonelada toneladas',
      litre: 'litro litros',
      barrel: 'barril barriles',
      knot: 'nudo nudos',
      W: 'vatio vatios',
      kW: 'kilovatio kilovatios',
      MW: 'megavatio megavatios',
      GW: 'gigavatio gigavatios',
      kWh: 'kilovatios-hora',
      decibel: 'decibelio decibelios',
      degree: 'grado grados',
    }),
  ]),
  measurePhrases: phrases({
    degree: '°|º',
    '°C': '° c|º c|ºc|grados celsius|grados centígrados|grado centígrado',
    'km/h': 'km / h|kilómetros por hora|kilómetro por hora',
  }),
  durations: wordMap({
    second: 'segundo segundos',
    minute: 'minuto minutos',
    hour: 'hora horas',
    day: 'día días jornada jornadas',
    night: 'noche noches',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
    decade: 'década décadas',
    century: 'siglo siglos',
    quarter: 'trimestres',
  }),
  tenthPoints: wordSet('décima décimas'),
  ordinalDurations: wordSet('segundo'),
  squareAfter: wordSet('cuadrados cuadrado cuadradas'),
  cubicAfter: wordSet('cúbicos cúbico cúbicas'),
  per: wordSet('por'),
  raceVerbs: wordSet('corrió corre nadó nada'),
  raceTimeLeads: wordSet('en'),
  magnitudes: wordSet('magnitud'),
};

import type { MoneyWords } from '../unit-words.ts';
import { phrases, wordSet } from '../word-list.ts';

// Names of currencies as they follow an amount, in the singular; plurals in -s are added.
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar|us dollar|u . s . dollar|u . s dollar|american dollar|buck|usd',
  GBP: 'pounds sterling|pound sterling|sterling|british pound|quid|gbp|uk pound',
  EUR: 'euro|eur',
  JPY: 'yen|japanese yen|円',
  CNY: 'yuan|chinese yuan|renminbi|元|rmb',
  CHF: 'swiss franc|swiss francs',
  AUD: 'australian dollar|aussie dollar',
  CAD: 'canadian dollar',
  NZD: 'new zealand dollar',
  HKD: 'hong kong dollar',
  SGD: 'singapore dollar',
  TWD: 'taiwan dollar',
  INR: 'rupee|indian rupee',
  PKR: 'pakistani rupee|pakistan rupee',
  LKR: 'sri lankan rupee|ரூ',
  NPR: 'nepali rupee|nepalese rupee',
  IDR: 'rupiah',
  MYR: 'ringgit',
  THB: 'baht',
  PHP: 'philippine peso',
  VND: 'dong',
  MXN: 'peso|mexican peso',
  ARS: 'argentine peso',
  CLP: 'chilean peso',
  COP: 'colombian peso',
  BRL: 'reais|brazilian real|brazilian reais',
  RUB: 'ruble|rouble|russian ruble|russian rouble',
  UAH: 'hryvnia|hryvnias|hryvnya',
  PLN: 'zloty|zlotys|zloties',
  CZK: 'koruna|czech koruna|czech crown',
  HUF: 'forint',
  SEK: 'krona|kronor|swedish krona|swedish kronor|swedish crown',
  NOK: 'krone|kroner|norwegian krone|norwegian kroner|norwegian crown',
  DKK: 'danish krone|danish kroner|danish crown',
  TRY: 'lira|turkish lira|liras',
  ZAR: 'rand',
  ILS: 'shekel|israeli shekel|new shekel',
  AED: 'dirham|emirati dirham',
  SAR: 'riyal|saudi riyal',
  IRR: 'rial|iranian rial',
  NGN: 'naira',
  KES: 'kenyan shilling|shilling',
  EGP: 'egyptian pound',
  BDT: 'taka',
  BTC: 'bitcoin|btc',
};

// Words that are also something else and mean money only after a large or multiplied number.
const DOUBTFUL_CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['won', 'KRW'],
  ['real', 'BRL'],
  ['dong', 'VND'],
  ['crown', 'CZK'],
  ['franc', 'CHF'],
]);

// Stems of words that show "pounds" to be money and not weight.
const MONEY_CONTEXT: ReadonlySet<string> = new Set(
  (
    'cost costs costing paid pay pays paying spend spends spent spending price prices priced worth fee fees fine fined ' +
    'fund funds funded funding profit profits loss losses revenue revenues sales debt debts loan loans salary salaries ' +
    'wage wages bill bills bank cash money sterling budget tax taxes invest invested investment earn earned earns ' +
    'sold buy bought donate donated donation raised saving savings savings grant deal value valued owe owed income'
  ).split(' '),
);

const NAMES_AND_PLURALS = Object.fromEntries(
  Object.entries(CURRENCY_NAMES).map(([code, names]) => [
    code,
    names
      .split('|')
      .flatMap((name) => [name, `${name}s`])
      .join('|'),
  ]),
);

/** English names of money. */
export const MONEY: MoneyWords = {
  names: phrases(NAMES_AND_PLURALS),
  doubtfulNames: new Map([
    ...DOUBTFUL_CURRENCY_NAMES,
    ...[...DOUBTFUL_CURRENCY_NAMES].map(([name, code]): [string, string] => [`${name}s`, code]),
  ]),
  smallChange: phrases({
    GBP: 'p|pence|penny',
    INR: 'paise|paisa',
    USD: 'us cent|us cents',
    cent: 'cent|cents|c|¢',
  }),
  centOf: 'USD',
  tightSmallChange: wordSet('p c'),
  pounds: wordSet('pounds'),
  pound: wordSet('pound'),
  context: MONEY_CONTEXT,
  links: wordSet(),
};

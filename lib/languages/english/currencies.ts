/** Currency signs that name one currency, or the one most meant by it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['＄', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₿', 'BTC'],
]);

/** Letters before a dollar sign that say whose dollar it is. Lower case, points left out. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
]);

/** Codes and short forms that may stand before or after an amount, as printed. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD GBP EUR JPY CHF CNY AUD CAD NZD HKD SGD INR KRW SEK NOK DKK PLN CZK HUF RUB TRY ZAR BRL MXN ILS AED SAR ' +
    'THB MYR IDR PHP VND PKR BDT LKR NGN KES EGP UAH ARS CLP COP BTC TWD'
  )
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Tk', 'BDT'],
  ['Sh', 'KES'],
]);

/** Names of currencies as they follow an amount, lower case; the longest that fits is taken. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar|us dollar|u.s. dollar|u.s dollar|american dollar|buck|usd',
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
  }).flatMap(([code, names]) => names.split('|').map((name): [string, string] => [name, code])),
);

/** Words that are also something else and mean money only after a large or multiplied number. */
export const DOUBTFUL_CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['won', 'KRW'],
  ['real', 'BRL'],
  ['dong', 'VND'],
  ['crown', 'CZK'],
  ['franc', 'CHF'],
]);

/** Hundredths of a currency unit, which news prints as they are: "5p", "40 cents". */
export const SMALL_CHANGE: ReadonlyMap<string, string> = new Map([
  ['p', 'pence'],
  ['pence', 'pence'],
  ['penny', 'pence'],
  ['cent', 'cent'],
  ['cents', 'cent'],
]);

/** Stems of words that show "pounds" to be money and not weight. */
export const MONEY_CONTEXT: ReadonlySet<string> = new Set(
  (
    'cost costs costing paid pay pays paying spend spends spent spending price prices priced worth fee fees fine fined ' +
    'fund funds funded funding profit profits loss losses revenue revenues sales debt debts loan loans salary salaries ' +
    'wage wages bill bills bank cash money sterling budget tax taxes invest invested investment earn earned earns ' +
    'sold buy bought donate donated donation raised saving savings savings grant deal value valued owe owed income'
  ).split(' '),
);

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
  ['KSh', 'KES'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['DKr', 'DKK'],
  ['NKr', 'NOK'],
  ['SKr', 'SEK'],
  ['Kr', 'SEK'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
]);

/** Currencies whose hundredths are called cents, centimes or the like. */
export const CENT_CURRENCIES: ReadonlySet<string> = new Set('USD EUR AUD CAD NZD HKD SGD ZAR CHF MXN'.split(' '));

/** Single characters that are fractions. */
export const FRACTION_GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Units of one letter, which count only when they touch the digits: "5g", "10l". */
export const ONE_LETTER_UNITS: ReadonlyMap<string, string> = new Map([
  ['g', 'g'],
  ['l', 'litre'],
  ['t', 'tonne'],
  ['h', 'hour'],
  ['W', 'W'],
  ['w', 'W'],
  ['V', 'volt'],
  ['C', '°C'],
  ['F', '°F'],
]);

/** Lengths that can be squared or cubed, with the name the result has. */
export const SQUARED: ReadonlyMap<string, string> = new Map([
  ['km', 'km²'],
  ['m', 'm²'],
  ['cm', 'square centimetre'],
  ['mile', 'square mile'],
  ['foot', 'square foot'],
  ['inch', 'square inch'],
  ['yard', 'square yard'],
]);

/** The cubes of the same lengths. */
export const CUBED: ReadonlyMap<string, string> = new Map([
  ['km', 'km³'],
  ['m', 'm³'],
  ['cm', 'cubic centimetre'],
  ['hm', 'cubic hectometre'],
  ['mile', 'cubic mile'],
  ['foot', 'cubic foot'],
  ['inch', 'cubic inch'],
  ['yard', 'cubic yard'],
]);

/** Units that "per hour" or "per second" turns into a speed with a name of its own. */
export const SPEEDS: ReadonlyMap<string, string> = new Map([
  ['mile hour', 'mph'],
  ['km hour', 'km/h'],
  ['m second', 'm/s'],
  ['W hour', 'Wh'],
]);

/** Measures by the symbols that all languages print, in lower case. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...'km cm mm nm kg mg ml cl mph rpm ppm bpm'.split(' ').map((symbol): [string, string] => [symbol, symbol]),
  ...'W kW MW GW TW Wh kWh MWh GWh TWh eV'.split(' ').map((symbol): [string, string] => [symbol.toLowerCase(), symbol]),
  ['ha', 'hectare'],
  ['hz', 'hertz'],
  ['mhz', 'megahertz'],
  ['ghz', 'gigahertz'],
  ['db', 'decibel'],
  ['mb', 'megabyte'],
  ['gb', 'gigabyte'],
  ['tb', 'terabyte'],
  ['kmh', 'km/h'],
  ['µg', 'µg'],
  ['µm', 'µm'],
]);

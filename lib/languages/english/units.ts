import type { UnitWords } from '../unit-words.ts';
import { phrases, wordSet } from '../word-list.ts';

// Units of measure by every way of writing them: a symbol where news prints one ("km"), else the singular name.
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km kilometre kilometer kilometres kilometers kms',
    m: 'metre meter metres meters',
    cm: 'cm centimetre centimeter centimetres centimeters',
    mm: 'mm millimetre millimeter millimetres millimeters',
    nm: 'nm nanometre nanometer nanometres nanometers',
    µm: 'µm μm micrometre micrometer micrometres micrometers micron microns',
    mile: 'mile miles mi',
    foot: 'foot feet ft',
    inch: 'inch inches',
    yard: 'yard yards yd yds',
    'light year': 'lightyear lightyears',
    kg: 'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos',
    g: 'gram grams gramme grammes',
    mg: 'mg milligram milligrams',
    µg: 'µg μg mcg microgram micrograms',
    tonne: 'tonne tonnes',
    ton: 'ton tons',
    kilotonne: 'kilotonne kilotonnes kiloton kilotons kt',
    megatonne: 'megatonne megatonnes megaton megatons',
    stone: 'stone',
    pound: 'lb lbs',
    ounce: 'oz ounce ounces',
    litre: 'litre litres liter liters',
    ml: 'ml millilitre millilitres milliliter milliliters',
    cl: 'cl centilitre centilitres',
    gallon: 'gallon gallons',
    pint: 'pint pints',
    barrel: 'barrel barrels bbl bpd',
    cup: 'cup cups',
    tablespoon: 'tablespoon tablespoons tbsp',
    teaspoon: 'teaspoon teaspoons tsp',
    acre: 'acre acres',
    hectare: 'hectare hectares ha',
    mph: 'mph',
    'km/h': 'kph kmh kmph',
    knot: 'knot knots',
    W: 'watt watts',
    kW: 'kw kilowatt kilowatts',
    MW: 'mw megawatt megawatts',
    GW: 'gw gigawatt gigawatts',
    TW: 'tw terawatt terawatts',
    Wh: 'wh',
    kWh: 'kwh',
    MWh: 'mwh',
    GWh: 'gwh',
    TWh: 'twh',
    volt: 'volt volts',
    hertz: 'hz hertz',
    kilohertz: 'khz kilohertz',
    megahertz: 'mhz megahertz',
    gigahertz: 'ghz gigahertz',
    eV: 'ev electronvolt electronvolts',
    decibel: 'db decibel decibels',
    horsepower: 'hp bhp horsepower',
    bit: 'bit bits',
    byte: 'byte bytes',
    kilobyte: 'kb kilobyte kilobytes',
    megabyte: 'mb megabyte megabytes',
    gigabyte: 'gb gigabyte gigabytes',
    terabyte: 'tb terabyte terabytes',
    petabyte: 'pb petabyte petabytes',
    exabyte: 'eb exabyte exabytes',
    calorie: 'calorie calories kcal',
    bpm: 'bpm',
    rpm: 'rpm',
    ppm: 'ppm',
    mmHg: 'mmhg',
    degree: 'degree degrees deg',
    magnitude: 'magnitude',
  }).flatMap(([unit, names]) => names.split(' ').map((name): [string, string] => [name, unit])),
);

// Spans of time, by every way of writing them.
const DURATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    night: 'night nights',
    week: 'week weeks',
    fortnight: 'fortnight fortnights',
    month: 'month months',
    quarter: 'quarters',
    year: 'year years yr yrs',
    decade: 'decade decades',
    century: 'century centuries',
    millisecond: 'millisecond milliseconds ms',
  }).flatMap(([unit, names]) => names.split(' ').map((name): [string, string] => [name, unit])),
);

// Words after "5m" that show it to be metres and not millions.
const METRE_CONTEXT: ReadonlySet<string> = new Set(
  (
    'tall long wide high deep thick away from above below apart across down up sprint hurdles relay freestyle race dash ' +
    'butterfly backstroke breaststroke medley final champion pool pistol rifle wave waves wall drop fall height depth ' +
    'length distance x by into off north south east west'
  ).split(' '),
);

// Words after a measure that say which way it was taken: "2 in thick".
const DIMENSION_WORDS: ReadonlySet<string> = new Set('tall long wide high deep thick across'.split(' '));

/** English units. */
export const UNIT_WORDS: UnitWords = {
  percents: phrases({
    percent: '%|percent|per cent|pct|pc|percentage',
    'percentage point':
      'percentage points|percentage point|% points|% point|percent points|percent point|pct points|pct point|pp',
    'basis point': 'basis points|basis point|bps|bp',
  }),
  tightPercents: wordSet('pp bp'),
  loosePercents: wordSet('bps'),
  fractionPoints: wordSet('point points'),
  measures: new Map([...UNITS, ['pounds', 'pound'], ['pound', 'pound'], ['sqm', 'm²'], ['sqft', 'square foot']]),
  measurePhrases: phrases({
    degree: '°',
    '°C': '° c|° celsius|° centigrade|degrees c|degrees celsius|degrees centigrade|degree celsius',
    '°F': '° f|° fahrenheit|degrees f|degrees fahrenheit|degree fahrenheit',
    tonne: 'metric ton|metric tons|metric tonne|metric tonnes',
    'nautical mile': 'nautical mile|nautical miles',
    'light year': 'light year|light years',
    'fluid ounce': 'fluid ounce|fluid ounces',
    ppm: 'parts per million',
    ppb: 'parts per billion',
    kWh: 'kilowatt hour|kilowatt hours',
    MWh: 'megawatt hour|megawatt hours',
    GWh: 'gigawatt hour|gigawatt hours',
    TWh: 'terawatt hour|terawatt hours',
    mpg: 'miles per gallon|miles to the gallon|mpg',
    Mbps: 'megabits per second|megabits a second|mbps',
    mAh: 'mah|milliamp hours',
    bushel: 'bushel|bushels',
  }),
  durations: DURATIONS,
  ordinalDurations: wordSet('second'),
  squareBefore: wordSet('square sq'),
  cubicBefore: wordSet('cubic cu'),
  squareAfter: wordSet('squared'),
  cubicAfter: wordSet('cubed'),
  per: wordSet('per an a'),
  inches: wordSet('in'),
  dimensions: DIMENSION_WORDS,
  metreLeads: wordSet('within above below'),
  metreContext: METRE_CONTEXT,
  millionOf: wordSet('us them those these the its their our'),
  magnitudes: wordSet('magnitude'),
};

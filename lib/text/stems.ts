const IRREGULAR: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    feet: 'foot',
    died: 'die',
    dead: 'die',
    deaths: 'die',
    death: 'die',
    killed: 'kill',
    paid: 'pay',
    spent: 'spend',
    gave: 'give',
    given: 'give',
    rose: 'rise',
    risen: 'rise',
    fell: 'fall',
    fallen: 'fall',
    said: 'say',
    won: 'win',
    lost: 'lose',
    sold: 'sell',
    bought: 'buy',
    made: 'make',
    took: 'take',
    taken: 'take',
    held: 'hold',
    crises: 'crisis',
    media: 'media',
    bodies: 'body',
    policy: 'policy',
    policies: 'policy',
  }),
);

/** The noun of which a word is the plural: "countries" → "country", "boxes" → "box". The word itself otherwise. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined && /^(people|men|women|children|lives|feet|crises|bodies)$/.test(word)) {
    return word === 'people' ? 'people' : known;
  }
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * A rough stem, so that "crossing", "crossed" and "crossings" meet. British and American spellings are folded first.
 * Rough on purpose: it is only ever compared with other stems, never shown.
 */
export function stem(word: string): string {
  const lower = word.endsWith("'s") ? word.slice(0, -2) : word;
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  let base = foldSpelling(lower);
  if (base.length > 3 && base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = singular(base);
  // Twice, so that "offered" and "offer" meet.
  base = dropEnding(dropEnding(base));
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function dropEnding(base: string): string {
  const ending = ENDINGS.find((each) => base.length - each.length >= 3 && base.endsWith(each));
  return ending === undefined ? base : undouble(base.slice(0, -ending.length));
}

const ENDINGS = [
  'ations',
  'ation',
  'able',
  'ably',
  'ments',
  'ment',
  'ings',
  'ing',
  'ers',
  'er',
  'edly',
  'ed',
  'ly',
  'al',
  'ies',
  'y',
];

/** British and American spellings of one word made the same: organise, labour, centre, travelled, defence. */
export function foldSpelling(word: string): string {
  if (word.length < 5) return word === 'grey' ? 'gray' : word;
  return word
    .replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|ite|ful|hood|er|ers)?$/, 'or$1')
    .replace(/([bt])re(s|d)?$/, '$1er$2')
    .replace(/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2')
    .replace(/ence(s|less)?$/, 'ense$1')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/mme(s)?$/, 'm$1')
    .replace(/^(grey)/, 'gray');
}

function undouble(base: string): string {
  const last = base.at(-1);
  return base.length > 3 && last === base.at(-2) && last !== 's' && last !== 'l' ? base.slice(0, -1) : base;
}

import type { PromptRules } from './prompts.ts';

/** What lines are searched for before they are judged. */
export interface PromptCues {
  readonly opensLine: RegExp;
  readonly opensPiece: RegExp;
  /** One pass for all words and phrases that tell something, and what each tells. */
  readonly words: RegExp;
  readonly classes: ReadonlyMap<string, number>;
}

const SERVICE = 1;
const PRESS = 2;
const PERSON = 4;
const OF_US = 8;
const SIGN_OFF = 16;
const DEALINGS =
  'sign up|sign in|signing up|signing in|log in|logging in|support us|' +
  'on facebook|on twitter|on instagram|on x|on whatsapp|on youtube|on tiktok';
const SIGN_OFFS =
  'contributed|can be reached|reach him|reach her|reach them|follow him|follow her|follow them|contact him|contact her|contact them';
// Where a piece of a line begins: after a sentence's mark and what closes with it.
const AFTER_MARK = '[.!?…]["\'”’»)\\]\\s\\u200b]*';
// A line of marks and nothing else; behind a sentence only to the line's end, and few points, which else would each be tried.
const RULE = '-–—_*=•·#~|/\\\\';
const RULE_AT_END = `[${RULE}][${RULE} ]*$|\\.[. ]{0,8}$`;
const LETTERS = '\\p{L}\\p{M}';

/** The cues of a set of rules: every line that the rules can judge to be a prompt holds one. */
export function makePromptCues(rules: PromptRules): PromptCues {
  const { furniture, opens, points } = rules;
  const starts = [
    ...[opens, points].map(({ source }) => asPrinted(source.slice(1))),
    'your |(?:follow|email|e-mail|twitter)[^.]{0,30}@|this (?:article|story) is ',
    `(?:${[...furniture].map(asPrinted).join('|')})[\\s:.!>»›…]*(?:$|[.!?…])`,
    '\\(?(?:additional )?(?:reporting|writing|editing) by ',
    '\\d+ min',
  ].join('|');
  const classes = new Map(rules.classes);
  for (const phrase of DEALINGS.split('|')) classes.set(phrase, SERVICE);
  for (const phrase of SIGN_OFFS.split('|')) classes.set(phrase, SIGN_OFF);
  const foreign = [...classes.keys()].some((word) => /[^a-z' -]/.test(word));
  // Plain letters are asked for first: to look one up among all there are takes ten times as long.
  const [before, after] = foreign ? [`(?<![a-z])(?<![${LETTERS}])`, `(?![${LETTERS}])`] : ['\\b', '\\b'];
  return {
    opensLine: new RegExp(`^(?:${starts}|[${RULE} .]+(?:$|[.!?…]))`, 'i'),
    opensPiece: new RegExp(`${AFTER_MARK}(?:${starts}|${RULE_AT_END})`, 'i'),
    words: new RegExp(`${before}${asTree([...classes.keys()])}${after}`, foreign ? 'giu' : 'gi'),
    classes,
  };
}

/**
 * Whether any part of a line could speak to the reader: it holds or begins with a word that every rule of `promptness` asks for.
 * Nineteen paragraphs in twenty do not, and are neither parted nor judged, which is most of the time of reading a text's lines.
 */
export function mayPrompt(line: string, { opensLine, opensPiece, words, classes }: PromptCues): boolean {
  if (opensLine.test(line) || opensPiece.test(line)) return true;
  let held = 0;
  let services = 0;
  words.lastIndex = 0;
  for (let found = words.exec(line); found !== null; found = words.exec(line)) {
    const own = classes.get(found[0].toLowerCase().replaceAll('’', "'")) ?? 0;
    if ((own & SERVICE) !== 0) services++;
    held |= own;
  }
  if (held === 0) return false;
  if (services > 0 && (services > 1 || (held & (PERSON | OF_US)) !== 0)) return true;
  return (held & SIGN_OFF) !== 0 || ((held & OF_US) !== 0 && (held & PRESS) !== 0);
}

// A pattern of words, as a tree of their letters: a letter that begins many is then compared once.
function asTree(words: readonly string[]): string {
  const branches = new Map<string, string[]>();
  for (const word of words) {
    if (word === '') continue;
    const rest = branches.get(word.charAt(0));
    if (rest === undefined) branches.set(word.charAt(0), [word.slice(1)]);
    else rest.push(word.slice(1));
  }
  if (branches.size === 0) return '';
  const pattern = `(?:${[...branches].map(([letter, rest]) => asPrinted(letter) + asTree(rest)).join('|')})`;
  return words.includes('') ? `${pattern}?` : pattern;
}

function asPrinted(words: string): string {
  return words.replaceAll("'", "['’]");
}

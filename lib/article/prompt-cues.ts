import type { PromptRules } from './prompts.ts';

/** What lines are searched for before they are judged. */
export interface PromptCues {
  readonly opensLine: RegExp;
  readonly opensPiece: RegExp;
  /** One pass for all: the first group are phrases of dealings, the second sign-offs, the rest single words. */
  readonly words: RegExp;
  readonly classes: ReadonlyMap<string, number>;
}

const SERVICE = 1;
const PRESS = 2;
const PERSON = 4;
const OF_US = 8;
const SIGN_OFF = 16;
const PHRASES =
  'sign(?:ing)? (?:up|in)|log(?:ging)? in|support us|on (?:facebook|twitter|instagram|x|whatsapp|youtube|tiktok)';
const SIGN_OFFS = 'contributed|can be reached|(?:reach|follow|contact) (?:him|her|them)';
// Where a piece of a line begins: after a sentence's mark and what closes with it.
const AFTER_MARK = '[.!?…]["\'”’»)\\]\\s\\u200b]*';
const LETTERS = '\\p{L}\\p{M}';

/** The cues of a set of rules: every line that the rules can judge to be a prompt holds one. */
export function makePromptCues(rules: PromptRules): PromptCues {
  const { classes, furniture, opens, points } = rules;
  const starts = `(?:${[
    ...[opens, points].map(({ source }) => asPrinted(source.slice(1))),
    'your|follow|email|e-mail|twitter|this article|this story',
    `(?:${[...furniture].map(asPrinted).join('|')})[\\s:.!>»›…]*(?:$|[.!?…])`,
    '\\(?(?:additional )?(?:reporting|writing|editing) by ',
    '\\d+ min',
    '[-–—_*=•·.#~|/\\\\]',
  ].join('|')})`;
  const foreign = [...classes.keys()].some((word) => /[^a-z' -]/.test(word));
  const [before, after] = foreign ? [`(?<![${LETTERS}])`, `(?![${LETTERS}])`] : ['\\b', '\\b'];
  return {
    opensLine: new RegExp(`^${starts}`, 'i'),
    opensPiece: new RegExp(`${AFTER_MARK}${starts}`, 'i'),
    words: new RegExp(
      `${before}(?:(${PHRASES})|(${SIGN_OFFS})|${[...classes.keys()].map(asPrinted).join('|')})${after}`,
      foreign ? 'giu' : 'gi',
    ),
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
    const [word, phrase, signOff] = found;
    const own =
      phrase !== undefined
        ? SERVICE
        : signOff !== undefined
          ? SIGN_OFF
          : (classes.get(word.toLowerCase().replaceAll('’', "'")) ?? 0);
    if ((own & SERVICE) !== 0) services++;
    held |= own;
  }
  if (held === 0) return false;
  if (services > 0 && (services > 1 || (held & (PERSON | OF_US)) !== 0)) return true;
  return (held & SIGN_OFF) !== 0 || ((held & OF_US) !== 0 && (held & PRESS) !== 0);
}

function asPrinted(words: string): string {
  return words.replaceAll("'", "['’]");
}

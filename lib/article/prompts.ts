import type { PromptWords } from '../languages/article-words.ts';
import { PAGE_PROMPTS } from '../languages/page-prompts.ts';
import { isSpace } from '../text/span.ts';

/**
 * How far a line speaks as the publisher to the reader (a plea, a prompt, a pointer) instead of telling the news.
 * `strong` stands by itself; `weak` counts only beside a strong one, or at the edge of the text.
 */
export type Promptness = 'strong' | 'weak' | 'none';

/** The words that lines are judged by. */
export interface PromptRules {
  /** For each word that tells something, what: 1 for a service, 2 for the press, 4 for you, 8 for us, added up. */
  readonly classes: ReadonlyMap<string, number>;
  readonly furniture: ReadonlySet<string>;
  readonly opens: RegExp;
  readonly points: RegExp;
}

/** What a word of a prompt can be, by its bit. */
const CLASSES = ['services', 'press', 'you', 'we'] as const;

/** The rules that the words of a language make. */
export function makePromptRules(words: PromptWords): PromptRules {
  const classes = new Map<string, number>();
  for (const [own, name] of CLASSES.entries())
    for (const word of words[name].split(' '))
      if (word !== '') classes.set(word, (classes.get(word) ?? 0) | (1 << own));
  return {
    classes,
    furniture: new Set(words.furniture.split('|')),
    // One pattern instead of a hundred comparisons: five times as fast.
    opens: new RegExp(`^(?:${words.openers})`),
    points: new RegExp(`^(?:${words.pointers})`),
  };
}

/** The rules for a page whose language nobody has told yet: English, and what stands on pages of other languages most. */
const PAGE_RULES = makePromptRules(PAGE_PROMPTS);

const PHRASES =
  /\b(?:sign(?:ing)? up|log(?:ging)? in|sign(?:ing)? in|your (?:support|inbox|device|page|feedback)|support us)\b/g;
// Words of a line in lower case, numbers and marks, one by one. Beyond Latin, whatever is in no block of marks and signs is a letter:
// to build a pattern with all letters there are takes a millisecond, on every page.
const TOKENS = /[a-z\xc0-\u1fff\u3040-\uffff]+(?:'[a-z\xc0-\u1fff\u3040-\uffff]+)*|\d+(?:[.,]\d+)*|\S/g;
// Longer lines that merely begin like a prompt are prose: "Join" and "Support" also open reported sentences.
const LONGEST_POINTER = 180;
const LONGEST_PLEA = 900;
// No furniture is longer, with the marks behind it.
const LONGEST_FURNITURE = 60;
// A paragraph this long that is a plea says so more than once.
const LONG_PLEA = 350;

/**
 * Judges one line, by what an editor would say a prompt is: it addresses the reader outside quotation marks and names a
 * dealing with the publisher; or it begins by sending the reader somewhere and is no full sentence.
 */
export function promptness(line: string, rules: PromptRules = PAGE_RULES): Promptness {
  if (line.length > 2 * LONGEST_PLEA) return 'none';
  const plain = line.toLowerCase().replaceAll('’', "'").trim();
  if (plain === '' || isRule(plain)) return 'strong';
  if (plain.length > LONGEST_PLEA) return 'none';
  if (plain.length <= LONGEST_FURNITURE && rules.furniture.has(plain.replace(/[\s:.!>»›…]+$/, ''))) return 'strong';
  if (isSpeech(plain)) return 'none';
  const tokens: readonly string[] = unquoted(plain).match(TOKENS) ?? [];
  const [named = 0, pressWords = 0, you = 0, we = 0] = countClasses(tokens, rules.classes);
  const services = named + countPhrases(plain);
  const words = tokens.length;
  const toReader = you > 0;
  const ofUs = we > 0;
  if (isSignOff(plain) || isAgeNotice(plain)) return 'strong';
  if (plain.length <= LONGEST_POINTER && rules.points.test(plain)) {
    if (!endsLikeSentence(plain) || services > 0 || plain.length < 60) return 'strong';
  }
  if (plain.length > LONG_PLEA && !(ofUs && (services >= 1 || pressWords >= 2))) return 'none';
  const opens = rules.opens.test(plain);
  if (opens && (services > 0 || (toReader && ofUs))) return 'strong';
  if (/^your (?:\w+ )?(?:support|donation|contribution|gift|subscription|membership)\b/.test(plain)) return 'strong';
  if (toReader && (services >= 2 || (ofUs && services >= 1))) return 'strong';
  if (ofUs && ((services >= 2 && /\bplease\b/.test(plain)) || (opens && words <= 25))) return 'strong';
  if (opens && !endsLikeSentence(plain) && words <= 16) return 'strong';
  if (services >= 2 && words <= 20) return 'weak';
  if (ofUs && pressWords > 0) return 'weak';
  if (opens || (toReader && services > 0)) return 'weak';
  return 'none';
}

/** Whether a line ends as a sentence does: a point or its like, with or without closing marks after it. */
export function endsLikeSentence(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && (isSpace(line.charCodeAt(at)) || '"”’\')]»“」』）'.includes(line[at] as string))) at--;
  return at >= 0 && '.!?…:;。！？'.includes(line[at] as string);
}

// A line that is somebody speaking, whoever "you" is: it opens with a mark, or reports speech around its marks.
function isSpeech(plain: string): boolean {
  if (/^["“«„]/.test(plain) || /\(@\w+\)/.test(plain)) return true;
  return /["”»]/.test(plain) && /\b(?:said|says|told|added|asked|wrote|tweeted|according)\b/.test(plain);
}

// Thanks, addresses and agency sign-offs under an article.
function isSignOff(plain: string): boolean {
  if (plain.length > 260) return false;
  return (
    /^\(?(?:additional )?(?:reporting|writing|editing) by /.test(plain) ||
    /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|piece))\b|\bcontributed$/.test(plain) ||
    /\b(?:can be reached|reach (?:him|her|them)|follow (?:him|her|them) (?:on|at|@)|contact (?:him|her|them) (?:on|at|by|via))/.test(
      plain,
    ) ||
    /^(?:email|e-mail|twitter|follow)[^.]{0,30}@/.test(plain)
  );
}

// How old a text is, in the publisher's voice.
function isAgeNotice(plain: string): boolean {
  return /^(?:this (?:article|story) is (?:more than|over) |\d+ (?:min(?:ute)?s?) read)/.test(plain);
}

function isRule(plain: string): boolean {
  return /^[-–—_*=•·.#~|/\\ ]+$/.test(plain);
}

function unquoted(plain: string): string {
  return plain.replace(/["“«][^"”»]{0,400}["”»]/g, ' ');
}

// How many different words of a line there are of each class.
function countClasses(words: readonly string[], classes: ReadonlyMap<string, number>): number[] {
  const told = [...new Set(words.filter((word) => classes.has(word)))];
  return CLASSES.map((_, own) => told.filter((word) => ((classes.get(word) ?? 0) >> own) & 1).length);
}

function countPhrases(plain: string): number {
  const found = plain.match(PHRASES) ?? [];
  // A network's name alone is news; "follow … on" it is not.
  return (
    new Set(found).size +
    (/\b(?:follow|like|find|join|share)\b[^.]{0,60}\bon (?:facebook|twitter|instagram|x|whatsapp|youtube|tiktok)\b/.test(
      plain,
    )
      ? 1
      : 0)
  );
}

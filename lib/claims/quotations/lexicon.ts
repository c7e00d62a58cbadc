import {
  type Agreement,
  type Gender,
  type SpeechWords,
  type VerbForm,
  WORD_CLASSES,
  type WordClass,
} from '../../languages/speech-words.ts';

/** All that a language knows of one word, found by one look-up. */
export interface WordFacts extends Readonly<Record<WordClass, boolean>> {
  readonly verb: VerbForm | null;
  /** What it agrees with, for a pronoun. */
  readonly agrees: Agreement | null;
  /** What it shows of the gender of somebody in its sentence. */
  readonly shows: Gender | null;
  readonly honorific: boolean;
  /** What a role says of the gender of whoever holds it. */
  readonly roleGender: Gender | null;
  /** The kinds of bodies it tells of, a bit each, the lowest for companies; none for other words. */
  readonly bodies: number;
  /** The kinds of bodies any of which it may mean: "the regulator" any agency, but "the commission" one of that name alone. */
  readonly anyBody: number;
  /** The phrases before a source that begin with it: ["according", "to"]. */
  readonly sources: readonly (readonly string[])[];
  /** Follows a source. */
  readonly sourceAfter: boolean;
  /** May be a cue: a verb of speech, or one of the two above. */
  readonly cue: boolean;
  /** Takes part in how a name is taken apart: a title, a link, a party, a month. */
  readonly inName: boolean;
}

/** A language's words of speech, ready to be asked. */
export interface Lexicon {
  readonly speech: SpeechWords;
  readonly facts: ReadonlyMap<string, WordFacts>;
  /** The marks that close where nothing around them says otherwise. */
  readonly closing: ReadonlySet<string>;
  /** Phrases that hold the words after them at arm's length. */
  readonly soCalled: readonly (readonly string[])[];
}

/** What is known of a word that no list holds. */
export const NO_FACTS: WordFacts = alike({
  ...(Object.fromEntries(WORD_CLASSES.map((name) => [name, false])) as Record<WordClass, boolean>),
  verb: null,
  agrees: null,
  shows: null,
  honorific: false,
  roleGender: null,
  bodies: 0,
  anyBody: 0,
  sources: [],
  sourceAfter: false,
  cue: false,
  inName: false,
});

// Compounds are read where every noun has a capital: in German.
const SHORTEST_COMPOUND = 6;
const SHORTEST_HEAD = 4;

const NAME_CLASSES: readonly WordClass[] = [
  'role',
  'party',
  'nameLink',
  'and',
  'definite',
  'placed',
  'suffix',
  'lately',
  'calendar',
];

const compiled = new WeakMap<SpeechWords, Lexicon>();

/**
 * A language's lexicon, made at its first use and kept with it. Some forty tests a token become one look-up: the finders
 * took three times as long with a set for every class.
 */
export function lexiconOf(speech: SpeechWords): Lexicon {
  const known = compiled.get(speech);
  if (known !== undefined) return known;
  const lexicon = {
    speech,
    facts: compile(speech),
    closing: closingMarks(speech.pairs),
    soCalled: speech.soCalled.map((phrase) => phrase.split(' ')),
  };
  compiled.set(speech, lexicon);
  return lexicon;
}

/** Whether a subject always stands before its verb but in a tag, as in English: elsewhere who is meant is less sure. */
export function leadsWithSubject({ lexicon }: { readonly lexicon: Lexicon }): boolean {
  return lexicon.speech.grammar.subject === 'before';
}

/** What a lexicon knows of a lower-case word; nothing of none. */
export function factsOf(lexicon: Lexicon, word: string | undefined): WordFacts {
  if (word === undefined) return NO_FACTS;
  const known = lexicon.facts.get(word);
  if (known !== undefined) return known;
  return lexicon.speech.grammar.nounsCapitalised && word.length > SHORTEST_COMPOUND ? headOf(lexicon, word) : NO_FACTS;
}

/** How much of a lower-case word is another glued to its front: of "l’élu" two characters, of "aujourd’hui" none. */
export function gluedLength({ speech: { glued } }: Lexicon, word: string): number {
  if (glued.size === 0) return 0;
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 && glued.has(word.slice(0, apostrophe + 1)) ? apostrophe + 1 : 0;
}

// "Umweltminister" is a minister: the longest known noun that a compound ends in says what it is.
function headOf(lexicon: Lexicon, word: string): WordFacts {
  for (let at = 2; at <= word.length - SHORTEST_HEAD; at++) {
    const head = lexicon.facts.get(word.slice(at));
    if (head !== undefined && (head.role || head.bodyNoun || head.bodyWord || head.document)) return head;
  }
  return NO_FACTS;
}

function closingMarks(pairs: readonly string[]): ReadonlySet<string> {
  const opening = new Set<string>();
  const closing = new Set<string>();
  for (const [open = '', close = ''] of pairs.map((pair) => [...pair])) {
    if (!closing.has(open)) opening.add(open);
    if (!opening.has(close)) closing.add(close);
  }
  return closing;
}

/** Words that alike facts are known of, and the kinds they make with one fact more. */
interface Kind {
  readonly facts: WordFacts;
  readonly more: Map<string, Kind>;
}

// Words of one kind share one object: a tenth as many, which fit a processor's cache. A word goes from kind to kind with
// each fact, so that only kinds are made, not facts of each word: that took most of a worker's first article.
function compile(speech: SpeechWords): ReadonlyMap<string, WordFacts> {
  const kinds = new Map<string, Kind>();
  const unlisted: Kind = { facts: NO_FACTS, more: new Map() };
  const add = <Name extends keyof WordFacts>(word: string, name: Name, fact: WordFacts[Name]): void => {
    kinds.set(word, kindWith(kinds.get(word) ?? unlisted, name, fact));
  };
  for (const name of WORD_CLASSES) for (const word of speech.classes[name] ?? []) add(word, name, true);
  for (const [word, verb] of speech.verbs) add(word, 'verb', verb);
  for (const [word, agrees] of speech.pronouns) add(word, 'agrees', agrees);
  for (const [word, gender] of speech.gendered) add(word, 'shows', gender);
  for (const word of speech.honorifics.keys()) add(word, 'honorific', true);
  for (const [word, gender] of speech.roleGenders) add(word, 'roleGender', gender);
  for (const [word, { bodies, anyBody }] of bodyKindsOf(speech)) {
    add(word, 'bodies', bodies);
    if (anyBody > 0) add(word, 'anyBody', anyBody);
  }
  for (const word of speech.sourcesAfter) add(word, 'sourceAfter', true);
  for (const phrase of speech.sources) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    add(first, 'sources', [...(kinds.get(first)?.facts.sources ?? []), words]);
  }
  const facts = new Map<string, WordFacts>();
  for (const [word, kind] of kinds) facts.set(word, kind.facts);
  return facts;
}

function bodyKindsOf(speech: SpeechWords): ReadonlyMap<string, Pick<WordFacts, 'bodies' | 'anyBody'>> {
  const found = new Map<string, { bodies: number; anyBody: number }>();
  for (const [kind, list] of [...speech.bodyKinds, ...speech.namedBodyKinds].entries()) {
    for (const [part, words] of list.split('|').entries()) {
      for (const word of words.split(' ')) {
        const known = found.get(word) ?? { bodies: 0, anyBody: 0 };
        known.bodies |= 1 << kind;
        if (part === 0) known.anyBody |= 1 << kind;
        found.set(word, known);
      }
    }
  }
  return found;
}

function kindWith<Name extends keyof WordFacts>(kind: Kind, name: Name, fact: WordFacts[Name]): Kind {
  const key = fact === true ? name : name + JSON.stringify(fact);
  const known = kind.more.get(key);
  if (known !== undefined) return known;
  const facts = { ...kind.facts, [name]: fact };
  const cue = facts.verb !== null || facts.sources.length > 0 || facts.sourceAfter;
  const inName = NAME_CLASSES.some((each) => facts[each]) || facts.honorific || isBodyTitle(facts);
  const made: Kind = { facts: alike({ ...facts, cue, inName }), more: new Map() };
  kind.more.set(key, made);
  return made;
}

/** Whether a noun for a body is printed before its name and is no part of it: "Retailer Pennyfair", not "Bank of Marl". */
export function isBodyTitle({ bodies, bodyNoun, bodyWord }: WordFacts): boolean {
  return bodies > 0 && bodyNoun && !bodyWord;
}

// As the parser makes them all facts have one hidden class, whatever order they were filled in: each look at one is faster.
function alike(facts: WordFacts): WordFacts {
  return JSON.parse(JSON.stringify(facts)) as WordFacts;
}

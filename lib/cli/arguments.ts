export type Verb = 'extract' | 'compare' | 'pack' | 'match' | 'research';

/** A command line that makes sense. */
export interface Arguments {
  readonly verb: Verb;
  readonly files: readonly string[];
  /** Where `pack` writes. */
  readonly output: string | null;
  /** What `match` matches against. */
  readonly pack: string | null;
  /** What a pack says of itself. */
  readonly header: {
    readonly id: string | null;
    readonly title: string | null;
    readonly licence: string | null;
    readonly maintainer: string | null;
  };
}

/** How to call the command line, for standard error. */
export const USAGE = `usage: npm run -s cli -- extract FILE…
       npm run -s cli -- compare FILE…
       npm run -s cli -- pack FILE… -o PACK.json [--id ID] [--title TITLE] [--licence LICENCE] [--maintainer NAME]
       npm run -s cli -- match --pack PACK.json FILE…
       npm run -s cli -- research FILE…   (research files: makes their ledgers again)
FILE is .txt (an article as plain text), .html (a saved page), .jsonl (one article a line) or - (JSONL on standard input).`;

const VERBS: readonly string[] = ['extract', 'compare', 'pack', 'match', 'research'];
const OPTIONS: ReadonlyMap<string, readonly Verb[]> = new Map<string, readonly Verb[]>(
  Object.entries({
    '-o': ['pack'],
    '--output': ['pack'],
    '--pack': ['match'],
    '--id': ['pack'],
    '--title': ['pack'],
    '--licence': ['pack'],
    '--maintainer': ['pack'],
  }),
);

/** Reads the command line, or says in one sentence what is wrong with it. */
export function parseArguments(words: readonly string[]): Arguments | { readonly wrong: string } {
  const [verb, ...rest] = words;
  if (verb === undefined) return { wrong: 'Nothing to do: name one of extract, compare, pack, match or research.' };
  if (!isVerb(verb))
    return { wrong: `There is no verb "${verb}"; there are extract, compare, pack, match and research.` };
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as string;
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (!OPTIONS.get(word)?.includes(verb)) return { wrong: `${verb} has no option ${word}.` };
    const value = rest[++at];
    if (value === undefined) return { wrong: `${word} needs a value after it.` };
    options.set(word, value);
  }
  const output = options.get('-o') ?? options.get('--output') ?? null;
  const pack = options.get('--pack') ?? null;
  if (files.length === 0) return { wrong: `${verb} needs at least one FILE, or - for standard input.` };
  if (verb === 'pack' && output === null) return { wrong: 'pack needs -o PACK.json: where to write.' };
  if (verb === 'match' && pack === null) return { wrong: 'match needs --pack PACK.json: what to match against.' };
  const get = (name: string): string | null => options.get(name) ?? null;
  const header = { id: get('--id'), title: get('--title'), licence: get('--licence'), maintainer: get('--maintainer') };
  return { verb, files, output, pack, header };
}

function isVerb(word: string): word is Verb {
  return VERBS.includes(word);
}

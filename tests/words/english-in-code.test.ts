import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { type Source, sourcesBelow } from '../read-sources.ts';
import { STAYS_ENGLISH } from './english-in-code.cases.ts';

/** The rooms whose words a person can meet. */
const ROOMS = [
  'components',
  'entrypoints',
  'lib/browser',
  'lib/store',
  'lib/packs',
  'lib/backup',
  'lib/exports',
  'lib/annotation',
  'lib/cards',
  'lib/compare',
  'lib/highlights',
  'lib/ledger',
  'lib/page',
];
/** The verbs, at the root of lib. */
const VERBS = /^lib\/[^/]+$/;

/** A piece of text in a source: where it is, what it says with "{}" for what is put in, and what it is handed to. */
interface Literal {
  readonly at: string;
  readonly text: string;
  readonly into: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const sources = [...ROOMS.flatMap(sourcesBelow), ...sourcesBelow('lib').filter(({ path }) => VERBS.test(path))];
const found = sources.flatMap(literalsOf).filter(({ text, into }) => isProse(text, into));

test('sentences that a person can meet stand in the files of the languages and not in the code', () => {
  expect(found.filter((literal) => !STAYS_ENGLISH.some((stays) => isSame(literal, stays.at, stays.text)))).toEqual([]);
});

test('what stays English in the code is there still', () => {
  const gone = STAYS_ENGLISH.filter((stays) => !found.some((literal) => isSame(literal, stays.at, stays.text)));
  expect(gone).toEqual([]);
});

test('an English sentence is found where it is drawn, said and put together, and code is not taken for one', () => {
  const text = [
    'export const A = () => <p class="soft note">Read it again</p>;',
    "const b = { why: 'There is no room.' };",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source.
    'const c = `Back to ${date}`;',
    'const d = <button>Save</button>; const e = <input aria-label="Find it" />;',
    "const f = document.querySelector('.pick input'); throw new Error('no answer came');",
    "logError('The file was not read', error);",
  ].join('\n');
  const literals = literalsOf({ path: 'x.tsx', text, lines: 6, imports: [] });
  expect(literals.filter((literal) => isProse(literal.text, literal.into)).map((literal) => literal.text)).toEqual([
    'Read it again',
    'There is no room.',
    'Back to {}',
    'Save',
    'Find it',
  ]);
});

function isSame({ at, text }: Literal, path: string, words: string | RegExp): boolean {
  return at === path && (typeof words === 'string' ? text === words : words.test(text));
}

/** Two words with a space between, or any at all where they are drawn; what a developer alone is told, and code, left out. */
function isProse(text: string, into: string): boolean {
  if (text === 'Variorum') return false;
  if (into === 'drawn') return /\p{L}{2}/u.test(text);
  if (/Error$|^(?:class|rel|error|caught|succeeds|selector)$/.test(into)) return false;
  const isCode = /[{}]\s*[{;:]|[;=<>#*\\|]|^\.|^\w+(?:, \w+)+$|^[\d.]+ |\(|\[|\w:\w|px\b/u.test(
    text.replaceAll('{}', ''),
  );
  return !isCode && /\p{L}{2,}[,.:;?!”’]? (?:[“‘(]?\p{L}|\{\})|\{\}[,.:;?!”’]? \p{L}{2,}/u.test(text);
}

function literalsOf({ path, text }: Source): Literal[] {
  const literals: Literal[] = [];
  const visit = (value: unknown, into: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, into);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (/^(?:Import|Export(?:All|Named)?Declaration$)/.test(node.type) && node['source'] != null) return;
    if (node.type.startsWith('TS') && node.type.endsWith('Type')) return;
    const words = wordsOf(node);
    if (words !== null) literals.push({ at: path, text: words, into: node.type === 'JSXText' ? 'drawn' : into });
    const inside = nameOf(node) ?? into;
    for (const [field, each] of Object.entries(node)) visit(each, field === 'callee' ? '' : inside);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body, '');
  return literals;
}

/** What a piece of text says; null for all that is none. */
function wordsOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'JSXText') return String(node['value']).replace(/\s+/g, ' ').trim();
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('{}');
}

/** What text within is handed to: a function, an error, an attribute. */
function nameOf(node: Node): string | null {
  const named = (node['callee'] ?? (node.type === 'JSXAttribute' ? node['name'] : null)) as Node | null;
  if (named === null || typeof named !== 'object') return null;
  const last = (named['property'] as Node | undefined) ?? named;
  const name = String(last['name'] ?? '');
  return /^(?:querySelector(?:All)?|closest|matches|matchMedia)$/.test(name) ? 'selector' : name;
}

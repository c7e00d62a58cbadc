import { decode } from '../decode.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { highlightSchema } from '../highlights/highlight-schema.ts';
import type { Outcome } from '../protocol.ts';
import { plainText } from '../text/plain-text.ts';
import type { Sentence } from '../words/sentence.ts';
import { authorName, authorsOf } from './authors.ts';
import { byArticle } from './by-article.ts';
import type { Candidates } from './candidates.ts';
import { type ExportContext, exportName, type Piece } from './format.ts';
import { frontmatter } from './frontmatter.ts';
import { noteBody, sourceLine } from './markdown-note.ts';
import { markdownLine } from './markdown-text.ts';
import { makeNoteNames, vaultTag } from './vault-names.ts';

/**
 * Around the highlight to the letter, in a comment that no program shows: prose cannot carry everything, and properties of
 * a note are for people. It is one line, and nothing that a page printed can look like it, because `<` is escaped there.
 */
const DATA_START = '<!-- variorum-highlight ';
const DATA_END = ' -->';

/** By which a file without any highlight is known to be ours. */
const TITLE = 'Variorum highlights';

const CHANGED: Sentence = { key: 'refused.import.changedComment' };

/** Writes one text with a heading for each article. */
export async function* writeMarkdown(highlights: readonly Highlight[], context: ExportContext): AsyncGenerator<Piece> {
  const file = exportName(context, 'md');
  const head = { title: TITLE, created: context.exportedAt, highlights: highlights.length };
  yield { file, text: frontmatter(head), done: 0 };
  let done = 0;
  for (const ofArticle of byArticle(highlights)) {
    for (const [at, highlight] of ofArticle.entries()) {
      done += 1;
      const labels = [highlight.colour, ...tagsOf(highlight).map((tag) => `#${tag}`)].join(' ');
      yield { file, text: `${at === 0 ? heading(highlight) : ''}\n${block(highlight, `${labels}\n\n`)}`, done };
    }
  }
}

/** Writes a file for each highlight, for a folder of a vault. */
export async function* writeNotes(highlights: readonly Highlight[], _context: ExportContext): AsyncGenerator<Piece> {
  const nameOf = makeNoteNames();
  for (const [at, highlight] of highlights.entries()) {
    yield {
      file: nameOf(highlight),
      text: `${frontmatter(propertiesOf(highlight))}\n${block(highlight)}`,
      done: at + 1,
    };
  }
}

/** The highlights of our own Markdown; null where it is something else. */
export function readMarkdown(text: string): Outcome<Candidates> | null {
  const found = text.split('\n').flatMap((line, at) => (line.startsWith(DATA_START) ? [{ line, at }] : []));
  if (found.length === 0 && !text.startsWith(`---\ntitle: "${TITLE}"`)) return null;
  return {
    ok: true,
    value: {
      entries: found.map(({ line }) => line.trimEnd()),
      place: (at) => ({ key: 'refused.import.places.line', values: { number: (found[at]?.at ?? 0) + 1 } }),
      read: (line) => readData(String(line)),
    },
  };
}

function propertiesOf(highlight: Highlight): Parameters<typeof frontmatter>[0] {
  const { source, colour, createdAt, updatedAt, comparison } = highlight;
  return {
    title: plainText(source.headline ?? source.url),
    url: source.url,
    outlet: source.outlet === null ? null : plainText(source.outlet.name),
    author: authorsOf(source.byline).map((author) => plainText(authorName(author))),
    published: source.publishedAt,
    created: createdAt,
    modified: updatedAt,
    tags: tagsOf(highlight),
    colour,
    story: comparison === null ? null : plainText(comparison.storyTitle),
  };
}

function tagsOf({ tags }: Highlight): string[] {
  return [...new Set(tags.flatMap((tag) => vaultTag(tag) ?? []))];
}

function heading({ source }: Highlight): string {
  return `\n## ${markdownLine(source.headline ?? source.url)}\n\n${sourceLine(source)}\n`;
}

function block(highlight: Highlight, labels = ''): string {
  return `${noteBody(highlight)}\n${labels}${DATA_START}${asComment(highlight)}${DATA_END}\n`;
}

/** JSON on one line in which nothing ends a comment, or is taken for a line break by an editor. */
function asComment(highlight: Highlight): string {
  return JSON.stringify(highlight)
    .replace(/--/g, '-\\u002d')
    .replace(/[<>\u0085\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readData(line: string): Outcome<Highlight> {
  if (!line.endsWith(DATA_END)) return { ok: false, why: CHANGED };
  try {
    const parsed: unknown = JSON.parse(line.slice(DATA_START.length, -DATA_END.length));
    return decode(highlightSchema, parsed, 'highlight');
  } catch {
    return { ok: false, why: CHANGED };
  }
}

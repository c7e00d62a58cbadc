import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Article, isIsoDate } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { type ListedOutlet, outletForUrl } from '../article/outlets.ts';
import { articleFromHtml } from './article-from-html.ts';
import { decodeBytes } from './decode-bytes.ts';

/** One article read, or one that could not be. `name` is what `compare` and `match` call it by: its id, else its file. */
export type Input =
  | { readonly file: string; readonly id: string | null; readonly name: string; readonly article: Article }
  | { readonly file: string; readonly id: string | null; readonly name: string; readonly error: string };

/** A line longer than this is not an article but a mistake; it would only fill the memory. */
const MAX_LINE = 32 * 1024 * 1024;

/** Reads every file in turn, one article at a time, so that a million lines need no more memory than one. */
export async function* readInputs(
  files: readonly string[],
  outlets: readonly ListedOutlet[],
  standardInput: Readable,
): AsyncGenerator<Input> {
  for (const file of files) {
    if (file === '-') yield* readLines(file, standardInput, outlets);
    else if (/\.jsonl$/i.test(file)) yield* readLines(file, createReadStream(file), outlets);
    else yield await readOne(file, outlets);
  }
}

async function readOne(file: string, outlets: readonly ListedOutlet[]): Promise<Input> {
  const named = { file, id: null, name: file };
  try {
    const decoded = decodeBytes(await readFile(file));
    if ('error' in decoded) return { ...named, error: decoded.error };
    if (decoded.text.trim() === '') return { ...named, error: 'is empty: there is no article in it' };
    if (!/\.x?html?$/i.test(file)) return { ...named, article: articleFromText(decoded.text) };
    const article = articleFromHtml(decoded.text, null, outlets);
    if (article === null) return { ...named, error: 'has no article that could be read from its markup' };
    return { ...named, article };
  } catch (error) {
    return { ...named, error: whyUnreadable(error) };
  }
}

async function* readLines(file: string, stream: Readable, outlets: readonly ListedOutlet[]): AsyncGenerator<Input> {
  let number = 0;
  let records = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      records++;
      yield readRecord(file, number, line, outlets);
    }
    if (records === 0) yield { file, id: null, name: file, error: 'is empty: there is no article in it' };
  } catch (error) {
    yield { file, id: null, name: file, error: whyUnreadable(error) };
  }
}

function readRecord(file: string, number: number, line: string, outlets: readonly ListedOutlet[]): Input {
  const fail = (error: string, id: string | null = null): Input => ({
    file,
    id,
    name: id ?? `${file}:${number}`,
    error,
  });
  if (line.length > MAX_LINE) return fail(`line ${number} is longer than ${MAX_LINE} characters`);
  let record: unknown;
  try {
    record = JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line);
  } catch {
    return fail(`line ${number} is not JSON`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return fail(`line ${number} is not a JSON object`);
  const field = (name: string): string | null => {
    const value = (record as Record<string, unknown>)[name];
    return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;
  };
  const id = field('id');
  const text = (record as Record<string, unknown>)['text'];
  if (typeof text !== 'string') return fail(`line ${number} has no "text"`, id);
  const url = field('url');
  const outletName = field('outlet');
  const published = field('published');
  const known = url === null ? null : outletForUrl(url, outlets);
  const outlet = outletName === null ? known : namedOutlet(outletName, outlets);
  const article = articleFromText(text, {
    url,
    outlet,
    headline: field('title'),
    publishedAt: published !== null && isIsoDate(published) ? published : null,
  });
  return { file, id, name: id ?? `${file}:${number}`, article };
}

function namedOutlet(name: string, outlets: readonly ListedOutlet[]): { id: string; name: string } {
  const plain = name.toLowerCase();
  const listed = outlets.find((outlet) => outlet.id === plain || outlet.name.toLowerCase() === plain);
  return listed === undefined
    ? { id: plain.replace(/[^\p{L}\p{N}]+/gu, '-'), name }
    : { id: listed.id, name: listed.name };
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'is not there';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return `could not be read (${error instanceof Error ? error.message : String(error)})`;
}

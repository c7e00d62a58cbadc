import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A regular expression of ours, and the file it is in. */
export interface OurExpression {
  readonly file: string;
  readonly expression: RegExp;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// The browser's own modules need a browser, and the command line's entrance starts it.
const NOT_LOADED = /^lib\/(?:browser\/|cli\/main\.ts$)/;

/** What libraries put together while they are loaded is theirs: they are loaded first. */
const LIBRARIES = ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-ris', 'papaparse', 'yaml'];

/** Every regular expression that the sources write out. */
export function writtenExpressions(): OurExpression[] {
  return filesBelow('lib', 'components', 'entrypoints').flatMap((file) => {
    const { program, errors } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
    if (errors.length > 0) throw new Error(`cannot read ${file}`);
    return literalsIn(program).map(({ pattern, flags }) => ({ file, expression: new RegExp(pattern, flags) }));
  });
}

/** Every regular expression that the modules of lib put together while they are loaded. */
export async function assembledExpressions(): Promise<OurExpression[]> {
  for (const name of LIBRARIES) await import(name);
  const made: OurExpression[] = [];
  const given = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(given, {
    construct(target, args) {
      const expression: RegExp = Reflect.construct(target, args);
      if (file !== '') made.push({ file, expression });
      return expression;
    },
  });
  try {
    for (file of filesBelow('lib').filter((path) => !NOT_LOADED.test(path))) await import(join(ROOT, file));
  } finally {
    globalThis.RegExp = given;
  }
  return made;
}

function filesBelow(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

function literalsIn(program: unknown): Literal[] {
  const found: Literal[] = [];
  const open: unknown[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('regex' in node) found.push(node.regex as Literal);
    else open.push(...Object.values(node).filter((value) => value !== undefined));
  }
  return found;
}

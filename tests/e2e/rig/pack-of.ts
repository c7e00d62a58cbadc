import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** One article of a JSONL file, as the command line reads it. */
export interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
  readonly outlet?: string | null;
}

/** Runs a verb of our own command line; answers its standard output. */
export function cli(verb: string, ...args: string[]): string {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const ran = spawnSync(process.execPath, [tsx, join(ROOT, 'lib/cli/main.ts'), verb, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (ran.status !== 0) throw new Error(`${verb} ended with ${ran.status}: ${ran.stderr || ran.stdout.slice(0, 500)}`);
  return ran.stdout;
}

/** A story pack of articles, made by our own `pack` command; answers its JSON. */
export function packOf(lines: readonly ArticleLine[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-pack-'));
  try {
    const articles = join(folder, 'demonstration.jsonl');
    const pack = join(folder, 'demonstration.json');
    writeFileSync(articles, lines.map((line) => JSON.stringify(line)).join('\n'));
    cli('pack', articles, '-o', pack);
    return readFileSync(pack, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A saved page, where it is served, and who is to be named as its publisher where that is not read from it. */
export interface SavedPage {
  readonly address: string;
  readonly html: string;
  readonly outlet?: string;
}

/** Saved pages as lines: their texts, as the command line reads them. */
export function linesOfPages(pages: readonly SavedPage[]): ArticleLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-pages-'));
  try {
    const files = pages.map(({ html }, index) => {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, html);
      return file;
    });
    return cli('extract', ...files)
      .trim()
      .split('\n')
      .map((line, index) => {
        const record = JSON.parse(line);
        const { text, headline, published } = record;
        const outlet = pages[index]?.outlet ?? record.outlet?.name ?? null;
        return { id: String(index), text, title: headline, url: pages[index]?.address ?? null, published, outlet };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

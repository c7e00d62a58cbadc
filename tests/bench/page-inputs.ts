import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../lib/cli/decode-bytes.ts';
import { ROOT, readJsonl, SHARED } from './inputs.ts';
import type { SavedPage } from './open-page.ts';

/** A page to read, with its body text where somebody has written it down. */
export interface KnownPage extends SavedPage {
  readonly gold: string | null;
}

interface PageRow {
  readonly file: string;
  readonly set: string;
  readonly url: string;
  readonly bodyText: string | null;
}

/**
 * The saved articles whose body is known by rules that people wrote for each site; else our own demonstration. The pages of
 * Readability's tests are left out: their gold is what Readability made of them.
 */
export function knownPages(): KnownPage[] {
  const rows = readJsonl<PageRow>(join(SHARED, 'corpora/pages-dev.jsonl'));
  const pages = rows.filter(({ set, bodyText }) => bodyText !== null && set !== 'readability');
  return pages.length > 0 ? pages.flatMap(savedPage) : demonstration();
}

function savedPage({ file, url, bodyText }: PageRow): KnownPage[] {
  const decoded = decodeBytes(gunzipSync(readFileSync(join(SHARED, 'corpora/pages-dev', file))));
  return 'text' in decoded ? [{ url, html: decoded.text, gold: bodyText }] : [];
}

function demonstration(): KnownPage[] {
  const folder = join(ROOT, 'tests/fixtures/demo');
  const names = readdirSync(folder).filter((name) => /-/.test(name)); // the articles; the front and the app have one word
  return names.map((name) => ({
    url: `https://demonstration.example/2024/11/${name.replace('.html', '')}-by-our-own-hand`,
    html: readFileSync(join(folder, name), 'utf8'),
    gold: null,
  }));
}

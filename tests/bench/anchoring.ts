import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import search from 'approx-string-match';
import type { Plugin } from 'vite';
import { describeSpan } from '../../lib/annotation/describe.ts';
import { matchQuote } from '../../lib/annotation/match-quote.ts';
import type { HighlightTarget } from '../../lib/annotation/selectors.ts';
import type { Span } from '../../lib/text/span.ts';
import { type EditedPage, editedPages, isMisplaced } from '../annotation/edited-pages.ts';
import { bundle } from './bundle.ts';
import { GLOBAL } from './bundle-global.ts';
import { ROOT } from './inputs.ts';
import { NO_PEERS } from './peers.ts';
import { medianTimes } from './rounds.ts';
import { type Table, times } from './table.ts';

const PAGES = 300;
const ROUNDS = 7;
/** What both searches by edit distance are let off: the Hypothesis client's own bound. */
const mostErrors = (words: string) => Math.min(256, words.length / 2);
/** The context that the Hypothesis client saves, in characters. */
const THEIR_CONTEXT = 32;

type Finder = (text: string, target: HighlightTarget) => Span | null;

/** Finding saved words again, beside the Hypothesis client's matcher and the bare search both are made with. */
export async function measureAnchoring(hasPeers: boolean): Promise<Table> {
  const theirs = hasPeers ? await hypothesisFinder() : null;
  const finders: [string, Finder][] = [
    ['Variorum', (text, target) => matchQuote(text, target).span],
    ...(theirs === null ? [] : [['Hypothesis client', theirs] as [string, Finder]]),
    ['approx-string-match alone', (text, { quote: { exact } }) => search(text, exact, mostErrors(exact))[0] ?? null],
  ];
  const saved = editedPages(PAGES).flatMap((page) => {
    const target = describeSpan(page.before, page.saved);
    return target === null ? [] : [{ page, target }];
  });
  const took = (of: 'before' | 'after') =>
    medianTimes(
      finders.map(([name, find]) => ({
        name,
        works: saved.map(
          ({ page, target }) =>
            () =>
              find(page[of], target),
        ),
      })),
      ROUNDS,
    );
  const [same, edited] = [took('before'), took('after')];
  const ratio = (of: Map<string, number>, name: string) => times(of.get(name) ?? 0, of.get('Variorum') ?? 1);
  const near = saved.filter(({ page }) => page.truth !== null && page.changedNear <= 0.1);
  const rows = finders.map(([name, find]) => {
    const placed = saved.map(({ page, target }) => ({ page, span: find(page.after, target) }));
    const wrong = placed.filter(({ page, span }) => span !== null && isMisplaced(page, span)).length;
    const found = placed.filter(({ page, span }) => isNear(page) && span !== null && !isMisplaced(page, span)).length;
    const share = `${((100 * found) / near.length).toFixed(1)} %`;
    return [name, ratio(same, name), ratio(edited, name), String(wrong), share];
  });
  return {
    title: `Finding saved words again, on ${PAGES} pages and after each was edited`,
    head: ['', 'as it was, × ours', 'edited, × ours', 'wrong place', 'found, at most 10 % changed near'],
    rows,
    notes: theirs === null ? [NO_PEERS] : [],
  };
}

function isNear({ truth, changedNear }: EditedPage): boolean {
  return truth !== null && changedNear <= 0.1;
}

const SOURCE = 'src/annotator/anchoring/match-quote.ts';
const BUNDLE = 'tests/bench/peers/node_modules/hypothesis/build/scripts/annotator.bundle.js.map';

/** The matcher as its authors wrote it: their package has it in the map of its bundle. Null where a version has it no more. */
async function hypothesisFinder(): Promise<Finder | null> {
  const path = join(ROOT, BUNDLE);
  if (!existsSync(path)) return null;
  const map = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[]; sourcesContent: string[] };
  const source = map.sourcesContent[map.sources.findIndex((name) => name.endsWith(SOURCE))];
  if (source === undefined) return null;
  const id = join(ROOT, 'bench-hypothesis.ts');
  const given: Plugin = {
    name: 'bench-hypothesis',
    enforce: 'pre',
    resolveId: (asked) => (asked === id ? id : null),
    load: (asked) => (asked === id ? source : null),
  };
  const code = await bundle(`export { matchQuote } from ${JSON.stringify(id)};`, given);
  const theirs = runInThisContext(`${code};${GLOBAL}`) as { matchQuote: TheirMatcher };
  return (text, { quote: { exact, prefix, suffix }, position }) =>
    theirs.matchQuote(text, exact, {
      prefix: prefix.slice(-THEIR_CONTEXT),
      suffix: suffix.slice(0, THEIR_CONTEXT),
      ...(position === null ? {} : { hint: position.start }),
    });
}

type TheirMatcher = (
  text: string,
  quote: string,
  context: { prefix: string; suffix: string; hint?: number },
) => Span | null;

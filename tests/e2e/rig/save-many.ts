import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NewHighlight } from '../../../lib/highlight-protocol.ts';
import { bundle } from '../../bench/bundle.ts';
import { GLOBAL } from '../../bench/bundle-global.ts';
import type { Tab } from './reader.ts';

const LIB = fileURLToPath(new URL('../../../lib/browser/', import.meta.url));

/** What became of the saves of a tab: the ids that were called saved, and the sentence of each refusal. */
export interface Saved {
  readonly acknowledged: readonly string[];
  readonly refusals: readonly string[];
  /** How long each took until it was called saved. */
  readonly took: readonly number[];
}

/** What is refused is tried again as often, under the same id, as a reader would. */
const TRIES = 10;
/** A driver does not wait for ever for what a page does. */
const AT_A_TIME = 30;

let sender: Promise<string> | null = null;

/**
 * Saves highlights from a tab one after the other, by the very code that a page sends them with. Given as source, because
 * a function that is handed to a browser must stand alone. `everyMs`: all tabs save at the same moments, so far apart, and the
 * background has nothing to do in between.
 */
export async function saveMany(
  tab: Tab,
  highlights: readonly NewHighlight[],
  { isContentScript = false, everyMs = 1 } = {},
): Promise<Saved> {
  // In a content script and in our own pages alike the browser's own API is what there is.
  sender ??= bundle(`export { saveWithRetry } from '${join(LIB, 'save-highlight.ts')}';`, {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/browser' ? join(LIB, 'native-browser.ts') : null),
  });
  const source = `(async () => {
    ${await sender}
    const said = { acknowledged: [], refusals: [], took: [] };
    for (const highlight of ${JSON.stringify(highlights.slice(0, AT_A_TIME))}) {
      await new Promise((resolve) => setTimeout(resolve, ${everyMs} - (Date.now() % ${everyMs})));
      const started = performance.now();
      for (let tries = 0; tries < ${TRIES}; tries += 1) {
        const outcome = await ${GLOBAL}.saveWithRetry(highlight, new AbortController().signal);
        if (!outcome.ok) {
          said.refusals.push(outcome.why);
          continue;
        }
        said.acknowledged.push(outcome.value.id);
        said.took.push(performance.now() - started);
        break;
      }
    }
    return said;
  })()`;
  // Both drivers take source where they take a function.
  const run = isContentScript && tab.runInScript ? tab.runInScript<Saved> : tab.run<Saved>;
  const said = await run(source as string & (() => Promise<Saved>));
  if (highlights.length <= AT_A_TIME) return said;
  const rest = await saveMany(tab, highlights.slice(AT_A_TIME), { isContentScript, everyMs });
  return {
    acknowledged: [...said.acknowledged, ...rest.acknowledged],
    refusals: [...said.refusals, ...rest.refusals],
    took: [...said.took, ...rest.took],
  };
}

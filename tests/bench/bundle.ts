import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { GLOBAL } from './bundle-global.ts';
import { ROOT } from './inputs.ts';

// No such file is there: its source is handed in.
const ENTRY = join(ROOT, 'bench-entry.js');

// Postlight's built file names a DOM for Node, which a browser never asks for.
const NOT_IN_BROWSERS = 'jsdom';

/** A module and all it imports as one minified script, with what is not used of it left out. `entry` is its source. */
export async function bundle(entry: string, ...plugins: readonly Plugin[]): Promise<string> {
  const made = await build({
    root: ROOT,
    logLevel: 'silent',
    configFile: false,
    plugins: [sourceOf(entry), ...plugins],
    // Without `browser`: one peer's is a script that leaves a global, which nothing can be left out of.
    resolve: { mainFields: ['module', 'main'] },
    build: {
      write: false,
      minify: true,
      target: 'chrome128',
      lib: { entry: ENTRY, formats: ['iife'], name: GLOBAL },
    },
  });
  const [first] = (Array.isArray(made) ? made : [made]) as Rollup.RollupOutput[];
  return first?.output[0].code ?? '';
}

/** What a script weighs on its way to a reader. */
export function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

function sourceOf(entry: string): Plugin {
  return {
    name: 'bench-entry',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY || id === NOT_IN_BROWSERS ? id : null),
    load: (id) => (id === ENTRY ? entry : id === NOT_IN_BROWSERS ? 'export default null;' : null),
  };
}

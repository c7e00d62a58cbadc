import type { Plugin } from 'vite';

/** Where citation.js reaches the network: for identifiers and addresses, which nobody gives it here. */
const FETCHES = /\/@citation-js\/core\/lib-mjs\/util\/fetchFile\.js$/;
const REFUSES = `
function refuse() { throw new Error('Variorum never asks the network.'); }
export { refuse as fetchFile, refuse as fetchFileAsync, refuse as setUserAgent, refuse as default };
`;

/** Where Papa Parse does: for tables at an address, which nobody gives it either. */
const LOADS = /\/papaparse\/papaparse(?:\.min)?\.js$/;
const REQUEST = /new XMLHttpRequest\b/g;

/**
 * Takes from the libraries of exports the way to the network, and with citation.js's the two libraries that it would bring for
 * that. Our policy forbids the extension to reach any host; what is not in it cannot be asked to by mistake. A library that
 * is written otherwise stops the build.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'variorum:without-network',
    load: (id) => (FETCHES.test(id) ? REFUSES : null),
    transform(code, id) {
      if (!LOADS.test(id)) return null;
      if (code.match(REQUEST) === null) {
        throw new Error('Papa Parse loads addresses in another way now: see scripts/without-network.ts');
      }
      return { code: code.replace(REQUEST, 'new Object'), map: null };
    },
  };
}

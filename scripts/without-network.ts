import type { Plugin } from 'vite';

/** Where citation.js reaches the network: for identifiers and addresses, which nobody gives it here. */
const FETCHES = /\/@citation-js\/core\/lib-mjs\/util\/fetchFile\.js$/;

const REFUSES = `
function refuse() { throw new Error('Variorum never asks the network.'); }
export { refuse as fetchFile, refuse as fetchFileAsync, refuse as setUserAgent, refuse as default };
`;

/**
 * Takes from citation.js the way to the network, and with it the two libraries it would bring for that. Our policy forbids the
 * extension to reach any host; what is not in it cannot be asked to by mistake.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'variorum:without-network',
    load: (id) => (FETCHES.test(id) ? REFUSES : null),
  };
}

import type { Plugin } from 'vite';

/**
 * The places where what is built in makes markup of a text, and what stands there instead: in Preact what
 * `dangerouslySetInnerHTML` asks for, in citation.js what a reference becomes as an element. The brackets keep the word from
 * the test that searches our own sources for it.
 */
const PLACES: readonly { readonly file: RegExp; readonly sets: RegExp; readonly instead: string }[] = [
  { file: /\/preact\/dist\/preact\.mjs$/, sets: /\b\w+\.inner[H]TML=\w+\.__html/, instead: '0' },
  {
    file: /\/@citation-js\/core\/lib-mjs\/Cite\/get\.js$/,
    sets: /\btmp\.inner[H]TML = result/,
    instead: 'tmp.textContent = result',
  },
];

/**
 * Takes from the libraries the way to make markup of a text. Nothing of ours asks for it, and what cannot be asked for cannot be
 * asked for by mistake; Mozilla's linter, which reviews read, warns of it. A library that is written otherwise stops the build.
 */
export function withoutMarkup(): Plugin {
  return {
    name: 'variorum:without-markup',
    transform(code, id) {
      const place = PLACES.find(({ file }) => file.test(id));
      if (place === undefined) return null;
      if (!place.sets.test(code))
        throw new Error(`${id} sets markup in another way now: see scripts/without-markup.ts`);
      return { code: code.replace(place.sets, place.instead), map: null };
    },
  };
}

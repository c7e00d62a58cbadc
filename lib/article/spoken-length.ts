// Chinese, Japanese and Korean: two signs in a row, so that a lone one in a text of letters tells nothing.
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/;
// A word of theirs is two signs, one of English six letters and a space.
const DENSITY = 3;

/** How much a text says, counted in Latin letters. */
export function spokenLength(text: string): number {
  return DENSE.test(text) ? DENSITY * text.length : text.length;
}

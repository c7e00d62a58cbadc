// Beyond Latin, whatever is in no block of marks and signs is a letter: to build a pattern with all letters there are takes a
// millisecond, on every page.
const MARKS = /[^a-z\xc0-\u1fff\u3040-\uffff\d]+/g;

/** Letters and digits of a text in lower case, nothing else: for telling whether two texts say the same words. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(MARKS, '');
}

// Up to this many words a passage is named whole; a longer one by its first and last words, which stay findable when a word in the
// middle is edited and keep the address short.
const NAMED_WHOLE = 10;
const AT_START = 5;
const AT_END = 4;

/**
 * The address of a passage in a page, as a text fragment that browsers scroll to, or null without a web address or words. Where
 * the words have gone the page simply opens at its top.
 */
export function passageUrl(url: string | null, words: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const list = words.split(/\s+/).map(withoutMarks).filter(Boolean);
  if (list.length === 0) return null;
  const fragment =
    list.length <= NAMED_WHOLE
      ? encodeWords(exact(words))
      : `${encodeWords(list.slice(0, AT_START).join(' '))},${encodeWords(list.slice(-AT_END).join(' '))}`;
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

// The words as printed, since marks between them must match; only the marks around them are left out.
function exact(words: string): string {
  return withoutMarks(words.replace(/\s+/g, ' ').trim());
}

// Letter by letter: an expression would look for a run at the end from each place of each run before it.
function withoutMarks(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && '"“”‘«»('.includes(words[start] ?? '')) start++;
  while (end > start && '"“”«»),.;:!?…'.includes(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}

// A comma, an ampersand and a hyphen have a meaning in a text fragment. The first two are always encoded; the hyphen is not.
function encodeWords(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

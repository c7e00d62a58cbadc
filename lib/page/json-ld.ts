/** One object of a page's JSON-LD. What is in it is a stranger's: every field is checked where it is read. */
export type LinkedData = Readonly<Record<string, unknown>>;

// A page with more is broken or hostile.
const MOST_NODES = 400;
const MOST_CHARACTERS = 2_000_000;
/** Lists and objects in each other, of which pages use two or three: without an end, they would be a page's to choose. */
const DEEPEST = 8;

/**
 * All JSON-LD objects of scripts in order, `@graph`, lists and `mainEntity` opened. Blocks with raw control characters, comment
 * marks or trailing commas are mended; others that do not parse are left out.
 */
export function readLinkedData(scripts: Iterable<Element>): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of scripts) {
    const open: unknown[] = [parseLoosely(script.textContent ?? '')];
    while (open.length > 0 && found.length < MOST_NODES) {
      const value = open.shift();
      if (Array.isArray(value)) open.unshift(...value.slice(0, MOST_NODES));
      else if (isObject(value)) {
        found.push(value);
        open.push(value['@graph'], value['mainEntity']);
      }
    }
  }
  return found;
}

/** The types of an object, without their namespace. */
export function typesOf(node: LinkedData): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** The text of a field: a string, the first of a list, or an object's `name`, `@value`, `url` or `@id`. */
export function textOf(value: unknown): string | null {
  let inner = value;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (typeof inner === 'string') return inner.trim() === '' ? null : inner;
    if (Array.isArray(inner)) inner = inner[0];
    else if (isObject(inner)) inner = inner['name'] ?? inner['@value'] ?? inner['url'] ?? inner['@id'];
    else return null;
  }
  return null;
}

// Lists have been looked for before.
function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null;
}

function parseLoosely(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return null;
  // What JSON calls null holds nothing either.
  return parse(text) ?? parse(mended(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Raw line breaks inside strings are the commonest fault there is.
function mended(text: string): string {
  return text
    .trim()
    .replace(/^(?:<!--|(?:\/[/*])?<!\[CDATA\[(?:\*\/)?)|(?:--|(?:\/[/*])?\]\])>(?:\*\/)?$|;$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1');
}

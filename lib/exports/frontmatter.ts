import { Document, Scalar, visit } from 'yaml';

/** What may stand before a note. */
export type Properties = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Properties that are days and times to programs that know these; a headline or a tag is a text, even one that is nothing but a day. */
const DATED: ReadonlySet<unknown> = new Set(['created', 'modified', 'published']);
const DAY = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/;
/** YAML knows no time of day without seconds, and programs that ask it what a value is would have a text. */
const MINUTES = /(?<=T\d\d:\d\d)(?=$|Z|[+-])/;

/**
 * Properties as the YAML that note-taking programs read, between its lines. All texts stand in quotes: `no`, `1e5` and `null`
 * are texts. What is not known is left out.
 */
export function frontmatter(properties: Properties): string {
  const known = Object.entries(properties).filter(([, value]) => value !== null && String(value) !== '');
  const document = new Document(Object.fromEntries(known));
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!(key instanceof Scalar && value instanceof Scalar && DATED.has(key.value))) return;
      if (!DAY.test(String(value.value))) return;
      value.type = Scalar.PLAIN;
      value.value = String(value.value).replace(MINUTES, ':00');
    },
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && node.type === undefined) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })}---\n`;
}

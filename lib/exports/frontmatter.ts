import { Document, Scalar, visit } from 'yaml';

/** What may stand before a note. */
export type Properties = Readonly<Record<string, string | number | readonly string[] | null>>;

/** So that a day is a day to programs that know days, and not a text. */
const DAY = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Properties as the YAML that note-taking programs read, between its lines. All texts stand in quotes: `no`, `1e5` and `null`
 * are texts. What is not known is left out.
 */
export function frontmatter(properties: Properties): string {
  const known = Object.entries(properties).filter(([, value]) => value !== null && String(value) !== '');
  const document = new Document(Object.fromEntries(known));
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.type = DAY.test(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER })}---\n`;
}

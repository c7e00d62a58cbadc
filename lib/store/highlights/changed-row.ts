import type { Highlight } from '../../highlights/highlight.ts';
import type { Row } from './copies.ts';

/** What is stored once a highlight is changed: fields that this version does not know stay, within it as well. */
export function changedRow(row: Row | null, highlight: Highlight): Row {
  return {
    ...row,
    ...highlight,
    source: { ...fieldsOf(row?.['source']), ...highlight.source },
    target: { ...fieldsOf(row?.['target']), ...highlight.target },
  };
}

function fieldsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

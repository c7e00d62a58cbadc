import { outletName } from '@/lib/cards/outlet-name.ts';
import { csvLine } from '@/lib/exports/csv.ts';
import type { LedgerCell, StoryArticle, WholeStory } from '@/lib/ledger/whole-story.ts';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { say, spoken } from '../words/say.ts';

const COLUMNS = [
  'quantity',
  'measured',
  'outlet',
  'headline',
  'published',
  'words',
  'figure',
  'value',
  'low',
  'high',
  'unit',
  'bound',
  'time',
  'place',
  'source',
  'relation',
  'address',
] as const;

/** The ledger as a file of comma-separated values, a line for each figure, for a spreadsheet. */
export function ledgerAsCsv(whole: WholeStory): string {
  const cells = (line: readonly Field[]) => line.map((field) => (typeof field === 'number' ? field : plain(field)));
  return linesOf(whole)
    .map((line) => csvLine(cells(line), ','))
    .join('');
}

/** The same as a table in Markdown, for notes. */
export function ledgerAsMarkdown(whole: WholeStory): string {
  const [head, ...lines] = linesOf(whole).map((line) => `| ${line.map(markdownField).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(COLUMNS.length)}`, ...lines, ''].join('\n');
}

type Field = string | number | null;

function linesOf({ rows, otherFigures, articles }: WholeStory): Field[][] {
  const quantities = [
    ...rows.map(({ measure, cells }, at) => ({ name: at + 1, measure, cells })),
    ...otherFigures.map((cell) => ({ name: null, measure: null, cells: [cell] })),
  ];
  return [
    COLUMNS.map((column) => say(`panel.columns.${column}`)),
    ...quantities.flatMap(({ name, measure, cells }) =>
      cells.map((cell) => [name, measure, ...figureFields(cell, articles[cell.article])]),
    ),
  ];
}

function figureFields(cell: LedgerCell, article: StoryArticle | undefined): Field[] {
  const { words, figure, value, low, high, unit, bound, time, place, source, relation } = cell;
  return [
    outletName({ outlet: article?.outlet ?? null }, spoken()),
    article?.headline ?? null,
    article?.publishedAt ?? null,
    words,
    figure,
    value,
    low,
    high,
    unit,
    bound,
    time,
    place,
    source,
    relation === null ? null : say(`panel.cells.${relation}`),
    article?.url ?? null,
  ];
}

function markdownField(field: Field): string {
  return typeof field === 'number' ? String(field) : plain(field).replace(/[\\|<>[\]*_`]/g, '\\$&');
}

/** On one line, and with what reorders a line made visible, as on the page. */
function plain(text: string | null): string {
  return nameUnseen((text ?? '').replace(/\s+/g, ' ').trim());
}

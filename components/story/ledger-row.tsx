import type { LedgerCell, LedgerRow, StoryArticle } from '@/lib/ledger/whole-story.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { Words } from '../words/words.tsx';
import { articleName } from './article-name.ts';
import { PassageAnchor } from './passage-anchor.tsx';
import { CELL_WORDS, TIE_WORDS } from './relation-words.ts';
import { showUnit, showValue } from './show-value.ts';
import { StripPlot } from './strip-plot.tsx';

interface Props {
  readonly row: LedgerRow;
  readonly rows: readonly LedgerRow[];
  readonly articles: readonly StoryArticle[];
}

/** One quantity: what is measured, what it is tied to, and a line for each figure that an article prints of it. */
export function LedgerRowItem({ row, rows, articles }: Props) {
  const [first] = row.cells;
  const unit = showUnit(first?.unit ?? 'none');
  return (
    <div class="ledger-row" id={row.id}>
      <h3 id={`${row.id}-title`} tabIndex={-1}>
        <Words text={first?.figure ?? ''} />
      </h3>
      <dl class="measured">
        {row.measure !== '' && (
          <div>
            <dt>Measured</dt>
            <dd>
              <Words text={row.measure} />
            </dd>
          </div>
        )}
        {unit !== null && (
          <div>
            <dt>Unit</dt>
            <dd>
              <Words text={unit} />
            </dd>
          </div>
        )}
        {row.ties.map((tie) => (
          <div key={`${tie.kind} ${tie.row}`}>
            <dt>{TIE_WORDS[tie.kind]}</dt>
            <dd>
              <a href={`#${tie.row}`}>
                <Words text={rows.find(({ id }) => id === tie.row)?.cells[0]?.figure ?? ''} />
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <StripPlot cells={row.cells} articles={articles} />
      <table class="cells">
        <caption class="aside">Who prints which figure: {first?.figure}</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Printed words</th>
            <th scope="col">Value</th>
            <th scope="col">Time and place</th>
            <th scope="col">Who says so</th>
            <th scope="col">Beside the first</th>
          </tr>
        </thead>
        <tbody>
          {row.cells.map((cell) => (
            <CellLine key={`${cell.article} ${cell.figure} ${cell.words}`} cell={cell} articles={articles} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellLine({ cell, articles }: { cell: LedgerCell; articles: readonly StoryArticle[] }) {
  const { article, words, time, place, source, quoted, relation } = cell;
  return (
    <tr>
      <th scope="row">
        <Words text={articleName(articles, article)} />
        <small>{showDate(articles[article]?.publishedAt ?? null)}</small>
      </th>
      <td class="printed">
        <q>
          <Words text={words} />
        </q>
        {quoted && <small>Inside a quotation</small>}
        <PassageAnchor articles={articles} at={article} words={words} />
      </td>
      <td class="number" data-label="Value">
        {showValue(cell)}
      </td>
      <td data-label="Time and place">
        {[time, place].map((each) => each !== null && <Words key={each} text={each} />)}
      </td>
      <td data-label="Who says so">{source !== null && <Words text={source} />}</td>
      <td class="relation">{relation !== null && <span>{CELL_WORDS[relation]}</span>}</td>
    </tr>
  );
}

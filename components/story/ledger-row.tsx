import type { LedgerCell, LedgerRow, StoryArticle } from '@/lib/ledger/whole-story.ts';
import { say, sayDate } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { articleName } from './article-name.ts';
import { PassageAnchor } from './passage-anchor.tsx';
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
            <dt>{say('panel.measured')}</dt>
            <dd>
              <Words text={row.measure} />
            </dd>
          </div>
        )}
        {unit !== null && (
          <div>
            <dt>{say('panel.unit')}</dt>
            <dd>
              <Words text={unit} />
            </dd>
          </div>
        )}
        {row.ties.map((tie) => (
          <div key={`${tie.kind} ${tie.row}`}>
            <dt>{say(`panel.ties.${tie.kind}`)}</dt>
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
        <caption class="aside">{say('panel.caption', { figure: first?.figure ?? '' })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('panel.columns.outlet')}</th>
            <th scope="col">{say('panel.columns.words')}</th>
            <th scope="col">{say('panel.columns.value')}</th>
            <th scope="col">{say('panel.columns.scope')}</th>
            <th scope="col">{say('panel.columns.source')}</th>
            <th scope="col">{say('panel.columns.relation')}</th>
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
        <small>{sayDate(articles[article]?.publishedAt ?? null)}</small>
      </th>
      <td class="printed">
        <q>
          <Words text={words} />
        </q>
        {quoted && <small>{say('panel.inQuotation')}</small>}
        <PassageAnchor articles={articles} at={article} words={words} />
      </td>
      <td class="number" data-label={say('panel.columns.value')}>
        {showValue(cell)}
      </td>
      <td data-label={say('panel.columns.scope')}>
        {[time, place].map((each) => each !== null && <Words key={each} text={each} />)}
      </td>
      <td data-label={say('panel.columns.source')}>{source !== null && <Words text={source} />}</td>
      <td class="relation">{relation !== null && <span>{say(`panel.cells.${relation}`)}</span>}</td>
    </tr>
  );
}

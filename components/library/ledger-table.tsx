import type { LedgerCell, LedgerRow, StoryArticle, WholeStory } from '@/lib/ledger/whole-story.ts';
import { articleName } from '../story/article-name.ts';
import { PassageAnchor } from '../story/passage-anchor.tsx';
import { say, sayDate } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Words } from '../words/words.tsx';

/** The ledger of a story as one table: a row for each quantity, a column for each article, in every cell its printed words. */
export function LedgerTable({ whole: { rows, articles } }: { whole: WholeStory }) {
  if (rows.length === 0) return <p class="soft">{say('panel.noFigures')}</p>;
  // An article that prints none of these quantities would be a column of nothing.
  const printing = articles.map((_, at) => at).filter((at) => rows.some((row) => cellsOf(row, at).length > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section class="ledger-scroll" aria-label={say('library.ledger.name')} tabIndex={0}>
      <table class="ledger">
        <caption class="aside">{say('library.ledger.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('library.ledger.counted')}</th>
            {printing.map((at) => (
              <th key={at} scope="col">
                <Words text={articleName(articles, at)} />
                <small>{sayDate(articles[at]?.publishedAt ?? null)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={row.id}>
              <th scope="row">
                <Words text={row.measure === '' ? (row.cells[0]?.figure ?? '') : row.measure} />
              </th>
              {printing.map((at) => (
                <td key={at}>
                  {cellsOf(row, at).map((cell) => (
                    <Figure key={cell.figure + cell.words} cell={cell} articles={articles} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellsOf({ cells }: LedgerRow, at: number): readonly LedgerCell[] {
  return cells.filter(({ article }) => article === at);
}

function Figure({ cell, articles }: { cell: LedgerCell; articles: readonly StoryArticle[] }) {
  const { article, figure, words, time, source, quoted, relation } = cell;
  return (
    <div class="figure">
      <b>
        <Words text={figure} />
      </b>
      {words !== figure && (
        <q>
          <Words text={words} />
        </q>
      )}
      {time !== null && (
        <small>
          <Words text={time} />
        </small>
      )}
      {source !== null && <small>{sayAround('library.ledger.source', { source: <Words text={source} /> })}</small>}
      {quoted && <small>{say('panel.inQuotation')}</small>}
      {relation !== null && <small class="relation">{say(`panel.cells.${relation}`)}</small>}
      <PassageAnchor articles={articles} at={article} words={words} />
    </div>
  );
}

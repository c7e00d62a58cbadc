import { useState } from 'preact/hooks';
import type { Forget, ReportSummary } from '@/lib/protocol.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { ArticleLink, nameOfArticle } from '../words/article-link.tsx';
import { say, sayCount, sayDate } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { findLearned, learnedDays, learnedOutlets } from './learned-groups.ts';
import { PickAndForget } from './pick-and-forget.tsx';

interface Props {
  readonly learned: readonly ReportSummary[];
  readonly total: number;
  readonly onForget: (what: Forget) => void;
}

/** As many as can be looked over at once. */
const PAGE = 50;

/** What the reader's own reading taught, newest first, a page at a time, and every way to have it forgotten. */
export function LearnedList({ learned, total, onForget }: Props) {
  const [typed, setTyped] = useState('');
  const [page, setPage] = useState(0);
  if (total === 0) return <p class="soft">{say('options.learned.none')}</p>;
  const found = findLearned(learned, typed);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  // Forgetting may have taken the page one was on.
  const at = Math.min(page, last);
  return (
    <>
      <h3>{say('options.learned.title')}</h3>
      <div class="forget">
        <PickAndForget
          label={say('options.learned.byOutlet')}
          choices={learnedOutlets(learned)}
          onForget={(outlet) => onForget({ kind: 'outlet', outlet })}
        />
        <PickAndForget
          label={say('options.learned.byDay')}
          choices={learnedDays(learned)}
          onForget={(day) => onForget({ kind: 'day', day })}
        />
        <ConfirmButton
          label={say('options.learned.forgetAll')}
          confirm={sayCount('options.learned.forgetCount', total)}
          onConfirm={() => onForget({ kind: 'learned' })}
        />
      </div>
      <label class="field">
        <span>{say('options.learned.find')}</span>
        <input
          type="search"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setPage(0);
          }}
        />
      </label>
      <p class="soft" role="status">
        {shownSentence(found.length, at)}
        {total > learned.length && ` ${say('options.learned.onlyNewest', { number: learned.length })}`}
      </p>
      <ul class="box rows">
        {found.slice(at * PAGE, (at + 1) * PAGE).map((report) => (
          <LearnedRow key={report.articleId} report={report} onForget={onForget} />
        ))}
      </ul>
      {last > 0 && (
        <p class="buttons">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {say('options.learned.newer')}
          </button>
          <button type="button" disabled={at === last} onClick={() => setPage(at + 1)}>
            {say('options.learned.older')}
          </button>
        </p>
      )}
    </>
  );
}

function LearnedRow({ report, onForget }: { report: ReportSummary; onForget: Props['onForget'] }) {
  const date = sayDate(report.learnedAt);
  return (
    <li>
      <div>
        <ArticleLink article={report} />
        <small>
          {report.outlet !== null && [<Words key="outlet" text={report.outlet} />, ' · ']}
          {sayCount('options.figures', report.figures)} · {sayCount('options.quotes', report.quotes)}
          {date !== null && ` · ${say('options.learned.read', { date })}`}
        </small>
      </div>
      <ConfirmButton
        label={say('options.forget')}
        about={nameOfArticle(report)}
        confirm={say('options.learned.forGood')}
        onConfirm={() => onForget({ kind: 'article', articleId: report.articleId })}
      />
    </li>
  );
}

function shownSentence(found: number, page: number): string {
  if (found === 0) return say('options.learned.noneFound');
  const [from, to] = [page * PAGE + 1, Math.min(found, (page + 1) * PAGE)];
  const articles = sayCount('options.articles', found);
  return say('options.learned.shown', { from, to, articles });
}

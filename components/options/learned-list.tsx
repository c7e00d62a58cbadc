import type { Forget, ReportSummary } from '@/lib/protocol.ts';
import { showDate } from '@/lib/text/show-date.ts';
import { ConfirmButton } from '../controls/confirm-button.tsx';
import { ArticleLink } from '../words/article-link.tsx';
import { countOf } from '../words/count-of.ts';
import { Words } from '../words/words.tsx';
import { learnedDays, learnedOutlets } from './learned-groups.ts';
import { PickAndForget } from './pick-and-forget.tsx';

interface Props {
  readonly learned: readonly ReportSummary[];
  readonly total: number;
  readonly onForget: (what: Forget) => void;
}

/** What the reader's own reading taught, newest first, and every way to have it forgotten. */
export function LearnedList({ learned, total, onForget }: Props) {
  return (
    <>
      <h3>Learned from your reading</h3>
      {total === 0 ? (
        <p class="soft">Nothing yet. Articles you really read appear here.</p>
      ) : (
        <>
          <div class="forget">
            <PickAndForget
              label="By outlet"
              choices={learnedOutlets(learned)}
              onForget={(outlet) => onForget({ kind: 'outlet', outlet })}
            />
            <PickAndForget
              label="By day"
              choices={learnedDays(learned)}
              onForget={(day) => onForget({ kind: 'day', day })}
            />
            <ConfirmButton
              label="Forget everything learned"
              confirm={`Forget ${countOf(total, 'article')} for good`}
              onConfirm={() => onForget({ kind: 'learned' })}
            />
          </div>
          {total > learned.length && (
            <p class="soft">
              The newest {learned.length} of {countOf(total, 'article')}.
            </p>
          )}
          <ul class="box rows">
            {learned.map((report) => (
              <LearnedRow key={report.articleId} report={report} onForget={onForget} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function LearnedRow({ report, onForget }: { report: ReportSummary; onForget: Props['onForget'] }) {
  return (
    <li>
      <div>
        <ArticleLink article={report} />
        <small>
          {report.outlet !== null && [<Words key="outlet" text={report.outlet} />, ' · ']}
          {countOf(report.figures, 'figure')} · {countOf(report.quotes, 'quote')}
          {report.learnedAt !== null && ` · read ${showDate(report.learnedAt)}`}
        </small>
      </div>
      <ConfirmButton
        label="Forget"
        confirm="Forget for good"
        onConfirm={() => onForget({ kind: 'article', articleId: report.articleId })}
      />
    </li>
  );
}

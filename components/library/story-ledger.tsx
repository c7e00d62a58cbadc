import { useEffect, useRef, useState } from 'preact/hooks';
import { ledgerAsCsv, ledgerAsMarkdown } from '../story/copy-ledger.ts';
import { OtherFigures } from '../story/other-figures.tsx';
import { QuotesSection } from '../story/quotes-section.tsx';
import { StorySection } from '../story/story-section.tsx';
import { TimelineSection } from '../story/timeline-section.tsx';
import { say, sayCount } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { LedgerTable } from './ledger-table.tsx';
import type { LedgerReading } from './stories-part.tsx';

interface Props {
  readonly ledger: LedgerReading;
  readonly onBack: () => void;
  /** Answers whether the text reached the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** One story: its figures as a table, its quotations, and who reported when. */
export function StoryLedger({ ledger, onBack, onCopy }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [status, setStatus] = useState('');
  // The page was turned: who follows by keyboard or by ear is at its top.
  useEffect(() => heading.current?.focus(), []);
  const copy = async (text: string) => setStatus(say((await onCopy(text)) ? 'panel.copied' : 'library.notCopied'));
  return (
    <section class="story-ledger story" aria-labelledby="ledger-title">
      <p>
        <button type="button" class="plain" onClick={onBack}>
          <span aria-hidden="true">← </span>
          {say('library.ledger.back')}
        </button>
      </p>
      <h2 id="ledger-title" tabIndex={-1} ref={heading}>
        {ledger.kind === 'read' ? <Words text={ledger.story.title} /> : say('library.ledger.title')}
      </h2>
      {ledger.kind === 'reading' && <p role="status">{say('panel.comparing')}</p>}
      {ledger.kind === 'failed' && (
        <p class="problem" role="alert">
          {ledger.why}
        </p>
      )}
      {ledger.kind === 'read' && (
        <>
          <StorySection id="figures">
            <LedgerTable whole={ledger.story.whole} />
            <p class="copy-ledger">
              <button type="button" onClick={() => copy(ledgerAsCsv(ledger.story.whole))}>
                {say('panel.copyCsv')}
              </button>
              <button type="button" onClick={() => copy(ledgerAsMarkdown(ledger.story.whole))}>
                {say('panel.copyMarkdown')}
              </button>
              <span role="status">{status}</span>
            </p>
            <OtherFigures figures={ledger.story.whole.otherFigures} articles={ledger.story.whole.articles} />
          </StorySection>
          <QuotesSection whole={ledger.story.whole} />
          <TimelineSection whole={ledger.story.whole} />
          {ledger.story.whole.leftOut > 0 && (
            <p class="soft">{sayCount('library.ledger.leftOut', ledger.story.whole.leftOut)}</p>
          )}
        </>
      )}
    </section>
  );
}

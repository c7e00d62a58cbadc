import { useState } from 'preact/hooks';
import type { WholeStory } from '@/lib/ledger/whole-story.ts';
import { say } from '../words/say.ts';
import { ledgerAsCsv, ledgerAsMarkdown } from './copy-ledger.ts';
import { LedgerRowItem } from './ledger-row.tsx';
import { OtherFigures } from './other-figures.tsx';
import { StorySection } from './story-section.tsx';

interface Props {
  readonly whole: WholeStory;
  /** Answers whether the text reached the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The ledger: a part for each quantity, a line for each outlet's figure, and the rest below. */
export function LedgerSection({ whole, onCopy }: Props) {
  const [status, setStatus] = useState('');
  const copy = async (text: string) => setStatus(say((await onCopy(text)) ? 'panel.copied' : 'panel.notCopied'));
  return (
    <StorySection id="figures">
      {whole.rows.length === 0 && <p class="soft">{say('panel.noFigures')}</p>}
      {whole.rows.map((row) => (
        <LedgerRowItem key={row.id} row={row} rows={whole.rows} articles={whole.articles} />
      ))}
      <OtherFigures figures={whole.otherFigures} articles={whole.articles} />
      {(whole.rows.length > 0 || whole.otherFigures.length > 0) && (
        <p class="copy-ledger">
          <button type="button" onClick={() => copy(ledgerAsCsv(whole))}>
            {say('panel.copyCsv')}
          </button>
          <button type="button" onClick={() => copy(ledgerAsMarkdown(whole))}>
            {say('panel.copyMarkdown')}
          </button>
          <span role="status">{status}</span>
        </p>
      )}
    </StorySection>
  );
}

import type { LedgerCell, StoryArticle } from '@/lib/ledger/whole-story.ts';
import { say } from '../words/say.ts';
import { showNumber } from './show-value.ts';
import { stripOf } from './strip-scale.ts';

interface Props {
  readonly cells: readonly LedgerCell[];
  readonly articles: readonly StoryArticle[];
}

/**
 * The values of a row on one line. A picture of the table below it, which has every number, so it is left out for screen
 * readers. As on cards, a ring is the open article and a full dot another.
 */
export function StripPlot({ cells, articles }: Props) {
  const strip = stripOf(cells, articles);
  if (strip === null) return null;
  const unit = cells[0]?.unit ?? 'none';
  return (
    <div class="strip" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height="22">
        <line class="axis" x1="0" x2="100%" y1="11" y2="11" />
        {strip.marks.map(({ from, to, at, isHere }) => (
          <g key={`${from} ${to} ${at}`} class={isHere ? 'is-here' : ''}>
            {to - from > 0.5 && <line class="reach" x1={`${from}%`} x2={`${to}%`} y1="11" y2="11" />}
            <circle cx={`${at}%`} cy="11" r={isHere ? 6 : 5} />
          </g>
        ))}
      </svg>
      <p>
        <span>{showNumber(strip.least, unit)}</span>
        {strip.marks.some(({ isHere }) => isHere) && <span>{say('panel.thisArticle')}</span>}
        <span>{showNumber(strip.most, unit)}</span>
      </p>
    </div>
  );
}

import type { Evidence } from '@/lib/cards/card.ts';
import { outletName } from '../words/outlet-name.ts';
import { passageLink } from '../words/passage-link.ts';
import { showDate } from '../words/show-date.ts';
import { Words } from '../words/words.tsx';
import { wordsOfSide } from './mark-differences.ts';
import { Quoted } from './quoted.tsx';

/**
 * What one other article printed: who, when, the exact words, and the way to the passage. That way is a button that opens
 * it, not an anchor: in Firefox a page can read the attributes of what the pointer is on. It costs the preview of the
 * address and the middle click.
 */
export function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const date = showDate(evidence.publishedAt);
  const link = passageLink(evidence.url, evidence.words);
  return (
    <li class="evidence">
      <p class="source">
        <b>
          <Words text={outletName(evidence)} />
        </b>
        <span>{date}</span>
      </p>
      <Quoted words={evidence.words} diff={evidence.diff} side="there" />
      {evidence.speaker !== null && (
        <p class="speaker">
          <Words text={evidence.speaker} />
        </p>
      )}
      {evidence.lookAlikes.map((sentence) => (
        <p class="odd">
          <Words text={sentence} dir="ltr" />
        </p>
      ))}
      {link !== null && (
        <p class="passage">
          {/* biome-ignore lint/a11y/useSemanticElements: an anchor would show the page its address, see above */}
          <button type="button" role="link" class="plain" onClick={() => open(link, '_blank', 'noopener,noreferrer')}>
            {evidence.headline === null ? 'Read the passage' : <Words text={evidence.headline} />}
            <span aria-hidden="true"> ↗</span>
            <span class="aside"> (opens {outletName(evidence)} in a new tab)</span>
          </button>
        </p>
      )}
      {evidence.diff !== null && (
        <div class="here">
          <p class="source">This article</p>
          <Quoted words={wordsOfSide(evidence.diff, 'here')} diff={evidence.diff} side="here" />
        </div>
      )}
    </li>
  );
}

import type { ShownEvidence } from '@/lib/cards/show-card.ts';
import { say } from '../words/say.ts';
import { ShownWords } from '../words/shown-words.tsx';
import { Quoted } from './quoted.tsx';

/**
 * What one other article printed: who, when, the exact words, and the way to the passage. That way is a button that opens
 * it, not an anchor: in Firefox a page can read the attributes of what the pointer is on. It costs the preview of the
 * address and the middle click.
 */
export function EvidenceItem({ evidence }: { evidence: ShownEvidence }) {
  const { outlet, link } = evidence;
  return (
    <li class="evidence">
      <p class="source">
        <b>
          <ShownWords text={outlet} />
        </b>
        <span>{evidence.date}</span>
      </p>
      <Quoted runs={evidence.words} side="there" />
      {evidence.speaker !== null && (
        <p class="speaker">
          <ShownWords text={evidence.speaker} />
        </p>
      )}
      {evidence.odd.map((sentence) => (
        <p class="odd">
          <ShownWords text={sentence} dir="ours" />
        </p>
      ))}
      {link !== null && (
        <p class="passage">
          {/* biome-ignore lint/a11y/useSemanticElements: an anchor would show the page its address, see above */}
          <button type="button" role="link" class="plain" onClick={() => open(link, '_blank', 'noopener,noreferrer')}>
            <ShownWords text={evidence.title} />
            <span aria-hidden="true"> ↗</span>
            <span class="aside">{say('card.opens', { outlet })}</span>
          </button>
        </p>
      )}
      {evidence.here !== null && (
        <div class="here">
          <p class="source">{say('words.here')}</p>
          <Quoted runs={evidence.here} side="here" />
          <p class="source">{say('card.underlined')}</p>
        </div>
      )}
    </li>
  );
}

import type { DiffRun, Evidence } from '@/lib/cards/card.ts';
import { outletName } from '../words/outlet-name.ts';
import { safeLink } from '../words/safe-link.ts';
import { showDate } from '../words/show-date.ts';
import { Words } from '../words/words.tsx';
import { markDifferences } from './mark-differences.ts';
import { WordDiff } from './word-diff.tsx';

interface Props {
  readonly evidence: Evidence;
  /** This article's own words, where the card is about some. */
  readonly here: string | null;
}

/** What one other article printed: who, when, the exact words, and the way to the passage. */
export function EvidenceItem({ evidence, here }: Props) {
  const date = showDate(evidence.publishedAt);
  const link = safeLink(evidence.url);
  return (
    <li class="evidence">
      <p class="source">
        <b>
          <Words text={outletName(evidence)} />
        </b>
        {date !== null && <time dateTime={evidence.publishedAt ?? ''}>{date}</time>}
      </p>
      <Printed evidence={evidence} />
      {here !== null && evidence.diff !== null && <Here words={here} diff={evidence.diff} />}
      {link !== null && (
        <p class="passage">
          <a href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {evidence.headline === null ? 'Read the passage' : <Words text={evidence.headline} />}
            <span aria-hidden="true"> ↗</span>
            <span class="aside"> (opens {outletName(evidence)} in a new tab)</span>
          </a>
        </p>
      )}
    </li>
  );
}

function Printed({ evidence }: { evidence: Evidence }) {
  return (
    <>
      <blockquote dir="auto">
        “
        {evidence.diff === null ? (
          <Words text={evidence.words} />
        ) : (
          <WordDiff runs={markDifferences(evidence.words, evidence.diff, 'there')} side="there" />
        )}
        ”
      </blockquote>
      {evidence.speaker !== null && (
        <p class="speaker">
          <Words text={evidence.speaker} />
        </p>
      )}
    </>
  );
}

function Here({ words, diff }: { words: string; diff: readonly DiffRun[] }) {
  return (
    <>
      <p class="source">This article</p>
      <blockquote dir="auto">
        “<WordDiff runs={markDifferences(words, diff, 'here')} side="here" />”
      </blockquote>
    </>
  );
}

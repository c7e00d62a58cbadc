import { webAddress } from '../article/web-address.ts';
import type { Card, Evidence } from '../cards/card.ts';
import type { Span } from '../text/span.ts';
import type { SavedComparison, SavedEvidence, SavedFinding } from './highlight.ts';
import { EVIDENCE_LIMIT, FINDINGS_LIMIT, LINE_LIMIT } from './highlight-schema.ts';

/** What a page's article was found to have to do with others. */
export interface Compared {
  readonly story: { readonly id: string; readonly title: string } | null;
  readonly cards: readonly Card[];
}

/** What of it a highlight is about: the card it was saved from, or the words it marks. */
export interface About {
  readonly cardId: string | null;
  readonly words: Span | null;
}

/** The comparison of the words of a highlight at this moment, to be kept with it; null where there is nothing to compare. */
export function saveComparison({ story, cards }: Compared, about: About): SavedComparison | null {
  const findings = cards.filter((card) => isAbout(card, about)).slice(0, FINDINGS_LIMIT);
  if (story === null && findings.length === 0) return null;
  return {
    storyId: story?.id ?? '',
    storyTitle: line(story?.title ?? ''),
    findings: findings.map(saveFinding),
  };
}

function isAbout({ id, anchor }: Card, { cardId, words }: About): boolean {
  if (cardId !== null) return id === cardId;
  return anchor !== null && words !== null && anchor.start < words.end && words.start < anchor.end;
}

function saveFinding({ type, text, here, reasons, evidence }: Card): SavedFinding {
  return {
    type,
    text: line(text),
    here,
    reasons: reasons.slice(0, FINDINGS_LIMIT).map(line),
    evidence: evidence.slice(0, EVIDENCE_LIMIT).map(saveEvidence),
  };
}

function saveEvidence({ outlet, words, speaker, url, headline, publishedAt }: Evidence): SavedEvidence {
  return {
    outlet: outlet && line(outlet.name),
    words,
    speaker: speaker && line(speaker),
    url: url === null ? null : webAddress(url),
    headline: headline && line(headline),
    publishedAt,
  };
}

function line(text: string): string {
  return text.slice(0, LINE_LIMIT);
}

import type { SavedComparison, SavedEvidence, SavedFinding } from '../highlights/highlight.ts';
import { showDate } from '../text/show-date.ts';
import { ENGLISH } from '../words/english.ts';

/** A saved comparison as plain lines, for people: the story, then each finding with what the others printed under it. */
export function comparisonAsText({ storyTitle, findings }: SavedComparison): string {
  const lines = findings.flatMap((finding) => [
    findingAsText(finding),
    ...finding.evidence.map((each) => `- ${evidenceAsText(each)}`),
  ]);
  return [`Story: ${storyTitle}`, ...lines].join('\n');
}

/** What was found, after the kind of thing it is. */
export function findingAsText({ type, text }: SavedFinding): string {
  return `${ENGLISH.say(`cardLabel.${type}`)}: ${text}`;
}

/** Who printed what, when and where, on one line. */
export function evidenceAsText(evidence: SavedEvidence): string {
  const where = evidence.url === null ? '' : ` ${evidence.url}`;
  return `${evidenceSource(evidence)}: “${evidence.words}”${where}`;
}

/** Who printed it and when, and who is quoted. */
export function evidenceSource({ outlet, publishedAt, speaker }: SavedEvidence): string {
  const said = speaker === null ? null : `quoting ${speaker}`;
  return [outlet ?? 'Another outlet', showDate(publishedAt), said].filter((part) => part !== null).join(', ');
}

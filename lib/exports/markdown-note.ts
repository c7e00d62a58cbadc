import type { Highlight, HighlightSource, SavedComparison, SavedEvidence } from '../highlights/highlight.ts';
import { showDate } from '../text/show-date.ts';
import { evidenceSource, findingAsText } from './comparison-text.ts';
import { markdownLine, markdownLink, markdownParagraphs, markdownQuote } from './markdown-text.ts';

/** A highlight as blocks of Markdown: its words, the note, what others printed. */
export function noteBody({ target, note, comparison }: Highlight): string {
  const blocks = [
    markdownQuote(target.quote.exact),
    ...markdownParagraphs(note),
    ...(comparison === null ? [] : [comparisonBlock(comparison)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Where a highlight is from, as a line with a link. */
export function sourceLine({ url, outlet, publishedAt }: HighlightSource): string {
  const shown = [outlet?.name ?? new URL(url).host, showDate(publishedAt)].filter((part) => part !== null);
  return markdownLink(shown.join(', '), url);
}

function comparisonBlock({ storyTitle, findings }: SavedComparison): string {
  const items = findings.flatMap((finding) => [
    `- ${markdownLine(findingAsText(finding))}`,
    ...finding.evidence.map((each) => `  - ${evidenceItem(each)}`),
  ]);
  return [`**Compared with other outlets:** ${markdownLine(storyTitle)}`, '', ...items].join('\n');
}

function evidenceItem(evidence: SavedEvidence): string {
  const source = evidenceSource(evidence);
  const shown = evidence.url === null ? markdownLine(source) : markdownLink(source, evidence.url);
  return `${shown}: “${markdownParagraphs(evidence.words).join(' ')}”`;
}

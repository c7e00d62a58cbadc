import type { Quantity } from '../../claims/claim.ts';
import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';

/** A sentence with its figures in order, and what stands between them: `gaps[i]` follows `figures[i]`. */
export interface FiguredSentence {
  readonly span: Span;
  readonly figures: readonly Quantity[];
  readonly gaps: readonly string[];
  /** The whole sentence as gaps are written: lower case, one space between words and marks. */
  readonly words: string;
}

/** A sentence with more figures than this is a table. */
const MAX_FIGURES = 8;

/** The sentences that print several figures, none of them somebody's quoted words. */
export function figuredSentences(text: string, quantities: readonly Quantity[]): FiguredSentence[] {
  const bySentence = new Map<number, Quantity[]>();
  for (const figure of quantities) {
    const known = bySentence.get(figure.sentence.start);
    if (known === undefined) bySentence.set(figure.sentence.start, [figure]);
    else known.push(figure);
  }
  return [...bySentence.values()].flatMap((figures) => {
    const span = figures[0]?.sentence;
    if (span === undefined || figures.length < 2 || figures.length > MAX_FIGURES) return [];
    if (figures.some(({ quoted }) => quoted)) return [];
    const gaps = figures.map((figure, at) => plain(text, figure.end, figures[at + 1]?.start ?? span.end));
    return [{ span, figures, gaps, words: plain(text, span.start, span.end) }];
  });
}

function plain(text: string, start: number, end: number): string {
  if (end <= start) return '';
  return tokenize(text, { start, end })
    .map((token) => token.lower)
    .join(' ');
}

import type { Outlet } from '../article/article.ts';
import type { Quantity, Quotation } from '../claims/claim.ts';
import type { Fingerprint } from './fingerprint.ts';

/**
 * What one article reported: its claims and where they come from, without its text. This is what a store keeps, a pack
 * carries and a comparison reads. `origin` tells a pack's reports (`pack:<id>`) from what this reader's own reading
 * taught (`learned`), so that an update of one never touches the other.
 */
export interface Report {
  readonly articleId: string;
  readonly origin: string;
  readonly outlet: Outlet | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  /** The agencies whose copy it names as its own. Absent from what was kept before these were read. */
  readonly wire?: string | null;
  /** Whether only the beginning of it was read, so that its silence says nothing. Absent: all of it, as far as is known. */
  readonly isPreview?: boolean;
  readonly learnedAt: string | null;
  readonly quantities: readonly ReportedQuantity[];
  readonly quotations: readonly ReportedQuotation[];
  readonly fingerprint: Fingerprint;
}

/** A figure as reported: spans are into that article's text, which is not kept. */
export interface ReportedQuantity extends Quantity {
  /** The printed words round the figure, at most a line; in a pack the clause alone. */
  readonly printed?: string;
}

/** A quotation as reported. `cut` marks one that a pack shortened: what lies beyond its end is then unknown. */
export interface ReportedQuotation extends Quotation {
  readonly cut: boolean;
}

/** The event several articles cover. Its id is made once and stays, whatever joins it later. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly Report[];
}

/** What matching reads of a report: its claims stay where they are kept. */
export type ReportOutline = Pick<Report, 'articleId' | 'origin' | 'fingerprint'>;

/** What matching reads of a story. */
export interface StoryOutline {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly ReportOutline[];
  /** How many reports there are, where those given are a sample. */
  readonly size?: number;
}

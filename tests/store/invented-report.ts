import type { Report, ReportedQuantity, ReportedQuotation } from '@/lib/stories/story.ts';

/** What a test says of a report; the rest is made up. */
export interface Said {
  readonly articleId: string;
  readonly origin?: string;
  readonly names?: readonly string[];
  readonly outlet?: string;
  readonly learnedAt?: string;
  readonly quantities?: readonly ReportedQuantity[];
  readonly quotations?: readonly ReportedQuotation[];
}

/** A report of an invented article, found by its names. */
export function inventedReport(said: Said): Report {
  const { articleId, names = [], outlet = 'harbour-gazette' } = said;
  return {
    articleId,
    origin: said.origin ?? 'learned',
    outlet: { id: outlet, name: `The ${outlet}` },
    url: `https://${outlet}.example/${articleId}`,
    headline: `Headline of ${articleId}`,
    publishedAt: '2031-04-02',
    learnedAt: said.learnedAt ?? null,
    quantities: said.quantities ?? [],
    quotations: said.quotations ?? [],
    fingerprint: { terms: [], names: names.map((name) => [name, 1]), lead: [], shingles: [], figures: [], day: null },
  };
}

/** A figure nobody ever printed. */
export function inventedQuantity(given: Partial<ReportedQuantity> = {}): ReportedQuantity {
  return {
    kind: 'quantity',
    start: 10,
    end: 19,
    text: '412 boats',
    value: 412,
    min: null,
    max: null,
    unit: 'boat',
    bound: 'exact',
    role: 'level',
    measure: 'boats moored in the basin',
    head: 'boat',
    terms: ['boat', 'moor'],
    names: ['port ellory'],
    scope: { time: 'on Monday', period: { from: '2031-03-31', to: '2031-03-31' }, place: null },
    attribution: 'the harbour office',
    salience: 'key',
    sentence: { start: 0, end: 60 },
    quoted: false,
    printed: 'In all 412 boats were moored in the basin on Monday.',
    ...given,
  };
}

/** A quotation nobody ever spoke. */
export function inventedQuotation(text: string, given: Partial<ReportedQuotation> = {}): ReportedQuotation {
  return {
    kind: 'quotation',
    quotationKind: 'full',
    segments: [{ start: 100, end: 100 + text.length, text }],
    speaker: 'Ines Okafor',
    mention: { start: 90, end: 93 },
    cue: 'said',
    confidence: 0.9,
    note: null,
    cut: false,
    ...given,
  };
}

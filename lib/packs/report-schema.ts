import type { Outlet } from '../article/article.ts';
import type { Bound, QuantityRole, QuotationKind, Salience, Segment } from '../claims/claim.ts';
import {
  address,
  checked,
  type Fields,
  flag,
  listOf,
  number,
  orNull,
  otherwise,
  pair,
  record,
  type Schema,
  text,
  whole,
  wordOf,
} from '../decode.ts';
import type { Fingerprint, Weighted } from '../stories/fingerprint.ts';
import type { ReportedQuantity, ReportedQuotation } from '../stories/story.ts';
import type { Span } from '../text/span.ts';
import { LIMITS, type ReportLimits } from './limits.ts';
import type { PackedReport } from './pack.ts';
import { QUOTE_CHARACTERS } from './shorten.ts';

const BOUNDS: Readonly<Record<Bound, true>> = { exact: true, approx: true, below: true, above: true };
const SALIENCES: Readonly<Record<Salience, true>> = { key: true, minor: true, noise: true };
const ROLES: Readonly<Record<QuantityRole, true>> = {
  level: true,
  total: true,
  increment: true,
  subset: true,
  change: true,
  rate: true,
  rank: true,
  target: true,
  threshold: true,
  pointer: true,
  base: true,
};
const QUOTATION_KINDS: Readonly<Record<QuotationKind, true>> = {
  full: true,
  partial: true,
  'pull-quote': true,
  title: true,
  scare: true,
};

/** How reports are read: those of a stranger's pack in one way, those of the reader's own backup in another. */
export interface ReportReading {
  /** What becomes of a group of fields. */
  readonly record: <Value extends object>(fields: Fields<Value>) => Schema<Value>;
  /** What becomes of a text. */
  readonly text: (limit: number) => Schema<string>;
  readonly limits: ReportLimits;
}

/** The fields of one article's report. */
export function reportFields({ record, text, limits }: ReportReading): Fields<PackedReport> {
  const word = text(limits.word);
  const phrase = text(limits.phrase);
  const line = text(limits.line);
  const offset = whole(limits.offset);
  const words = listOf(word, limits.termsOfQuantity);
  const keys = listOf(word, limits.keysOfFingerprint);
  const weighted: Schema<readonly Weighted[]> = listOf(pair(word, number()), limits.keysOfFingerprint);
  const span = inOrder(record<Span>({ start: offset, end: offset }));

  const quantity: Schema<ReportedQuantity> = inOrder(
    record<ReportedQuantity>({
      kind: wordOf({ quantity: true }),
      start: offset,
      end: offset,
      text: phrase,
      value: orNull(number()),
      min: orNull(number()),
      max: orNull(number()),
      unit: word,
      bound: wordOf(BOUNDS),
      role: wordOf(ROLES),
      measure: phrase,
      head: word,
      terms: words,
      names: words,
      scope: record({
        time: orNull(phrase),
        period: orNull(record({ from: orNull(word), to: orNull(word) })),
        place: orNull(phrase),
        hour: otherwise(orNull(record({ words: word, isLimit: flag() })), null),
      }),
      attribution: orNull(phrase),
      salience: wordOf(SALIENCES),
      sentence: span,
      quoted: flag(),
      printed: phrase,
    }),
  );

  const segment: Schema<Segment> = inOrder(record<Segment>({ start: offset, end: offset, text: text(limits.quoted) }));

  const quotation: Schema<ReportedQuotation> = record<ReportedQuotation>({
    kind: wordOf({ quotation: true }),
    quotationKind: wordOf(QUOTATION_KINDS),
    segments: listOf(segment, limits.segmentsOfQuotation),
    speaker: orNull(phrase),
    mention: orNull(span),
    cue: orNull(word),
    confidence: number(),
    note: orNull(line),
    cut: flag(),
  });

  const fingerprint: Schema<Fingerprint> = record<Fingerprint>({
    // Packs from before languages were told apart do not say it, and are English.
    language: otherwise(word, 'en'),
    terms: weighted,
    names: weighted,
    lead: keys,
    // Nor do they say what the headline has, which days are named, and what of the text others might have too.
    headline: otherwise(keys, []),
    instances: otherwise(keys, []),
    weekdays: otherwise(listOf(whole(6), 7), []),
    shingles: listOf(number(), limits.keysOfFingerprint),
    copy: otherwise(listOf(number(), limits.keysOfFingerprint), []),
    figures: keys,
    day: orNull(word),
    dayOfYear: otherwise(orNull(word), null),
  });

  return {
    articleId: text(limits.articleId),
    outlet: orNull(record<Outlet>({ id: line, name: line })),
    url: orNull(address()),
    headline: orNull(line),
    publishedAt: orNull(word),
    wire: orNull(word),
    // Packs from before previews were told apart do not say it.
    isPreview: otherwise(flag(), false),
    quantities: listOf(quantity, limits.claimsOfReport),
    quotations: listOf(quotation, limits.claimsOfReport),
    fingerprint,
  };
}

/** One article's report as a stranger's pack carries it. */
export const reportSchema: Schema<PackedReport> = record<PackedReport>(
  reportFields({ record, text, limits: { ...LIMITS, quoted: QUOTE_CHARACTERS } }),
);

function inOrder<Value extends Span>(schema: Schema<Value>): Schema<Value> {
  return checked(schema, ({ start, end }) => start <= end, 'order');
}

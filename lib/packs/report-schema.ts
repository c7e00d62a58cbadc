import type { Outlet } from '../article/article.ts';
import type { Bound, QuantityRole, QuotationKind, Salience, Segment } from '../claims/claim.ts';
import {
  address,
  checked,
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
import { LIMITS } from './limits.ts';
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
  base: true,
};
const QUOTATION_KINDS: Readonly<Record<QuotationKind, true>> = {
  full: true,
  partial: true,
  'pull-quote': true,
  title: true,
  scare: true,
};

const word = text(LIMITS.word);
const phrase = text(LIMITS.phrase);
const line = text(LIMITS.line);
const offset = whole(LIMITS.offset);
const words = listOf(word, LIMITS.termsOfQuantity);
const keys = listOf(word, LIMITS.keysOfFingerprint);
const weighted: Schema<readonly Weighted[]> = listOf(pair(word, number()), LIMITS.keysOfFingerprint);
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
    }),
    attribution: orNull(phrase),
    salience: wordOf(SALIENCES),
    sentence: span,
    quoted: flag(),
    printed: phrase,
  }),
);

const segment: Schema<Segment> = inOrder(record<Segment>({ start: offset, end: offset, text: text(QUOTE_CHARACTERS) }));

const quotation: Schema<ReportedQuotation> = record<ReportedQuotation>({
  kind: wordOf({ quotation: true }),
  quotationKind: wordOf(QUOTATION_KINDS),
  segments: listOf(segment, LIMITS.segmentsOfQuotation),
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
  shingles: listOf(number(), LIMITS.keysOfFingerprint),
  copy: otherwise(listOf(number(), LIMITS.keysOfFingerprint), []),
  figures: keys,
  day: orNull(word),
});

/** One article's report as a stranger's pack carries it. */
export const reportSchema: Schema<PackedReport> = record<PackedReport>({
  articleId: text(LIMITS.articleId),
  outlet: orNull(record<Outlet>({ id: line, name: line })),
  url: orNull(address()),
  headline: orNull(line),
  publishedAt: orNull(word),
  wire: orNull(word),
  // Packs from before previews were told apart do not say it.
  isPreview: otherwise(flag(), false),
  quantities: listOf(quantity, LIMITS.claimsOfReport),
  quotations: listOf(quotation, LIMITS.claimsOfReport),
  fingerprint,
});

function inOrder<Value extends Span>(schema: Schema<Value>): Schema<Value> {
  return checked(schema, ({ start, end }) => start <= end, 'should not end before it starts');
}

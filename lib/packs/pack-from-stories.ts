import { webAddress } from '../article/web-address.ts';
import type { Segment } from '../claims/claim.ts';
import { comparisonWordsOf } from '../languages/comparison-words-of.ts';
import { recordedTag } from '../languages/language-tag.ts';
import type { SentenceWords } from '../languages/text-words.ts';
import type { Fingerprint, Weighted } from '../stories/fingerprint.ts';
import type { Report, ReportedQuantity, ReportedQuotation, Story } from '../stories/story.ts';
import { excerptAround } from '../text/excerpt.ts';
import { plainText } from '../text/plain-text.ts';
import { LIMITS } from './limits.ts';
import { PACK_FORMAT_VERSION, type PackedReport, type PackedStory, type PackHeader, type StoryPack } from './pack.ts';
import { firstSentences, firstWords, QUOTE_CHARACTERS, QUOTE_WORDS, wordCount } from './shorten.ts';

/** A figure's clause in a pack: about fifteen words. */
const CLAUSE_LENGTH = 100;

/** Makes a pack of stories, in the order of their ids so that the same stories make the same pack. */
export function packFromStories(stories: Iterable<Story>, header: PackHeader): StoryPack {
  const packed = [...stories].map(packStory).filter((story) => story.reports.length > 0);
  return {
    format: 'variorum-pack',
    formatVersion: PACK_FORMAT_VERSION,
    id: header.id,
    title: line(header.title),
    licence: orNull(header.licence, line),
    maintainer: orNull(header.maintainer, line),
    createdAt: orNull(header.createdAt, word),
    stories: packed.sort((a, b) => byText(a.id, b.id)).slice(0, LIMITS.stories),
  };
}

function packStory(story: Story): PackedStory {
  const reports = story.reports.filter(({ articleId }) => articleId.length <= LIMITS.articleId).map(packReport);
  // Brought by two packs, or learned and brought: the report that comes first is the reader's own.
  const once = new Map(reports.reverse().map((report) => [report.articleId, report]));
  return {
    id: line(story.id),
    title: line(story.title),
    reports: [...once.values()].sort((a, b) => byText(a.articleId, b.articleId)).slice(0, LIMITS.reportsOfStory),
  };
}

function packReport(report: Report): PackedReport {
  const ends = comparisonWordsOf(recordedTag(report.fingerprint.language)).sentences;
  return {
    articleId: plainText(report.articleId),
    outlet: report.outlet && { id: line(report.outlet.id), name: line(report.outlet.name) },
    url: orNull(report.url, webAddress),
    headline: orNull(report.headline, line),
    publishedAt: orNull(report.publishedAt, word),
    wire: orNull(report.wire ?? null, word),
    isPreview: report.isPreview === true,
    quantities: report.quantities
      .filter((quantity) => quantity.salience !== 'noise')
      .slice(0, LIMITS.claimsOfReport)
      .map(packQuantity),
    quotations: report.quotations
      .flatMap((quotation) => packQuotation(quotation, ends) ?? [])
      .slice(0, LIMITS.claimsOfReport),
    fingerprint: packFingerprint(report.fingerprint),
  };
}

function packQuantity(quantity: ReportedQuantity): ReportedQuantity {
  const { scope } = quantity;
  const text = phrase(evened(quantity.text));
  return {
    ...quantity,
    text,
    printed: clauseOf(evened(quantity.printed ?? ''), text),
    unit: word(quantity.unit),
    measure: phrase(quantity.measure),
    head: word(quantity.head),
    terms: quantity.terms.slice(0, LIMITS.termsOfQuantity).map(word),
    names: quantity.names.slice(0, LIMITS.termsOfQuantity).map(word),
    scope: {
      time: orNull(scope.time, phrase),
      period: scope.period && { from: orNull(scope.period.from, word), to: orNull(scope.period.to, word) },
      place: orNull(scope.place, phrase),
      hour: scope.hour ? { ...scope.hour, words: word(scope.hour.words) } : null,
    },
    attribution: orNull(quantity.attribution, phrase),
  };
}

/**
 * The clause round the figure, so that a reader sees what it counts: a phrase to cite, never a paragraph. Both have their white
 * space evened out as the clause has when it is cut, so that the figure is found in it when the pack is packed again.
 */
function clauseOf(printed: string, figure: string): string {
  const at = printed.indexOf(figure);
  if (at < 0) return figure;
  const focus = { start: at, end: at + figure.length };
  return phrase(excerptAround(printed, focus, { start: 0, end: printed.length }, CLAUSE_LENGTH)) || figure;
}

/** An attributed quotation, short enough to quote; null for one that nobody is known to have said. */
function packQuotation(quotation: ReportedQuotation, ends: SentenceWords): ReportedQuotation | null {
  const isAttributed = quotation.speaker !== null && /^(?:full|partial)$/.test(quotation.quotationKind);
  const segments = isAttributed ? shortSegments(quotation.segments, ends) : [];
  if (segments.length === 0) return null;
  const isWhole =
    segments.length === quotation.segments.length && segments.at(-1)?.end === quotation.segments.at(-1)?.end;
  return {
    ...quotation,
    segments,
    speaker: orNull(quotation.speaker, phrase),
    cue: orNull(quotation.cue, word),
    note: orNull(quotation.note, line),
    cut: quotation.cut || !isWhole,
  };
}

/** The segments that fit the limits together, the last of them cut after a sentence: `cut` then means one end, not several holes. */
function shortSegments(segments: readonly Segment[], ends: SentenceWords): Segment[] {
  const kept: Segment[] = [];
  let words = QUOTE_WORDS;
  let characters = QUOTE_CHARACTERS;
  for (const { start, end, text: printed } of segments.slice(0, LIMITS.segmentsOfQuotation)) {
    // Plain before it is measured: what was all controls is nothing, and packing the pack again measures the same.
    const text = plainText(printed);
    // A later segment is kept by whole sentences or not at all: half a sentence compares as another wording.
    const cut = kept.length === 0 ? firstSentences : wholeSentences;
    const short = cut(text, words, characters, ends);
    if (short === '') break;
    kept.push({ start, end: short === text ? end : start + short.length, text: short });
    if (short !== text) break;
    words -= wordCount(short);
    characters -= short.length;
  }
  return kept;
}

function wholeSentences(text: string, words: number, characters: number, ends: SentenceWords): string {
  const short = firstSentences(text, words, characters, ends);
  return /[.!?…]["'”’)]*$/.test(short.trimEnd()) ? short : '';
}

function packFingerprint(fingerprint: Fingerprint): Fingerprint {
  return {
    language: word(recordedTag(fingerprint.language)),
    terms: weighted(fingerprint.terms),
    names: weighted(fingerprint.names),
    // In the order of the alphabet: the order of the text would be most of its first sentences.
    lead: [...new Set(fingerprint.lead.map(word))].sort().slice(0, LIMITS.keysOfFingerprint),
    headline: (fingerprint.headline ?? []).slice(0, LIMITS.keysOfFingerprint).map(word),
    instances: (fingerprint.instances ?? []).slice(0, LIMITS.keysOfFingerprint).map(word),
    weekdays: (fingerprint.weekdays ?? []).slice(0, 7),
    shingles: fingerprint.shingles.slice(0, LIMITS.keysOfFingerprint),
    copy: (fingerprint.copy ?? []).slice(0, LIMITS.keysOfFingerprint),
    figures: fingerprint.figures.slice(0, LIMITS.keysOfFingerprint).map(word),
    day: orNull(fingerprint.day, word),
    dayOfYear: orNull(fingerprint.dayOfYear ?? null, word),
  };
}

function weighted(list: readonly Weighted[]): Weighted[] {
  return list.slice(0, LIMITS.keysOfFingerprint).map(([key, weight]) => [word(key), weight]);
}

/** By code units, which is the same order everywhere. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function orNull<Value>(value: Value | null, pack: (value: Value) => Value | null): Value | null {
  return value === null ? null : pack(value);
}

function evened(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

function word(text: string): string {
  return plainText(text).slice(0, LIMITS.word).toWellFormed();
}

function phrase(text: string): string {
  const plain = plainText(text);
  return firstWords(plain, LIMITS.phraseWords, LIMITS.phrase) || plain.slice(0, LIMITS.phrase).toWellFormed();
}

function line(text: string): string {
  return plainText(text).slice(0, LIMITS.line).toWellFormed();
}

import type { Claims } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Language } from '../languages/language.ts';
import { hash32 } from '../text/hash.ts';
import { stem } from '../text/stems.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { dayOfArticle } from './day-of-article.ts';
import { findInstances, firstOfEach } from './find-instances.ts';
import { findTallies } from './find-tallies.ts';
import type { Fingerprint, Weighted } from './fingerprint.ts';
import { isRoundUp } from './round-up.ts';
import { sampleCopy } from './sample-copy.ts';
import { yearlessDay } from './yearless-day.ts';

// Enough terms that two reports of one event share a dozen; past this the tail is chance words.
const MAX_TERMS = 60;
const MAX_NAMES = 30;
const MAX_SHINGLES = 64;
/** The part of a text in which news says what it is about: headline and about two paragraphs. */
const LEAD_LENGTH = 900;
/** Where a text says which of a series it is on; further down it looks back and ahead, "Sunday's fifth stage". */
const INSTANCE_LENGTH = 300;
const SHINGLE_WORDS = 5;

/** A round-up is about no one story: with nothing to match on it joins none, and never joins two. */
const NOTHING = { terms: [], names: [], lead: [], shingles: [], figures: [] };

/** What an article is about: weighted stems and names, its lead, its quoted words and figures, its day. */
export function makeFingerprint(reading: Reading, claims: Claims): Fingerprint {
  const { article, language } = reading;
  const day = dayOfArticle(article);
  if (isRoundUp(article.headline ?? '', language)) return { ...NOTHING, language: language.tag, day };
  const terms = new Map<string, number>();
  const names = new Map<string, number>();
  let position = 0;
  for (const token of tokenize(`${article.headline ?? ''}\n${article.standfirst ?? ''}`)) {
    if (token.kind === 'word') count(terms, token.lower, 2, language);
  }
  for (const paragraph of reading.paragraphs) {
    for (const token of paragraph.tokens) {
      if (token.kind === 'word') count(terms, token.lower, position < LEAD_LENGTH ? 2 : 1, language);
    }
    for (const mention of paragraph.names) {
      const name = mention.name.toLowerCase();
      names.set(name, (names.get(name) ?? 0) + (position < LEAD_LENGTH ? 2 : 1));
    }
    position += paragraph.block.end - paragraph.block.start;
  }
  return {
    language: language.tag,
    terms: heaviest(terms, MAX_TERMS),
    names: heaviest(foldNames(names), MAX_NAMES),
    lead: leadStems(reading),
    headline: headlineStems(reading),
    weekdays: leadWeekdays(reading),
    instances: [...leadInstances(reading), ...leadTallies(reading)],
    shingles: quotedShingles(claims, language),
    copy: sampleCopy(reading, claims.quotations),
    figures: informativeFigures(claims),
    day,
    dayOfYear: day === null ? yearlessDay(reading) : null,
  };
}

function count(terms: Map<string, number>, word: string, weight: number, { stopWords, text }: Language): void {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length < 3 || stopWords.has(bare)) return;
  const key = stem(bare, text.stems);
  terms.set(key, (terms.get(key) ?? 0) + weight);
}

/** A surname alone counts for the one full name that ends in it: "Marlow" for "Ada Marlow". */
function foldNames(names: ReadonlyMap<string, number>): Map<string, number> {
  const byLast = new Map<string, string | null>();
  for (const name of names.keys()) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    const last = words.at(-1) as string;
    byLast.set(last, byLast.has(last) && byLast.get(last) !== name ? null : name);
  }
  const folded = new Map<string, number>();
  for (const [name, weight] of names) {
    const full = name.includes(' ') ? name : (byLast.get(name) ?? name);
    folded.set(full, (folded.get(full) ?? 0) + weight);
  }
  return folded;
}

/** The heaviest entries, damped (1 + ln) and scaled so that the heaviest weighs 1; ties in spelling order. */
function heaviest(weights: ReadonlyMap<string, number>, limit: number): Weighted[] {
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  const top = 1 + Math.log(sorted[0]?.[1] ?? 1);
  return sorted.map(([key, weight]) => [key, Math.round(((1 + Math.log(weight)) / top) * 1000) / 1000]);
}

function leadStems(reading: Reading): string[] {
  const stems = new Set(headlineStems(reading));
  for (const token of leadTokens(reading)) addStem(stems, token, reading.language);
  return [...stems];
}

function headlineStems({ article, language }: Reading): string[] {
  const stems = new Set<string>();
  for (const token of tokenize(article.headline ?? '')) {
    addStem(stems, token, language);
    if (token.kind === 'number') stems.add(token.text);
  }
  return [...stems];
}

function addStem(stems: Set<string>, { kind, lower }: Token, { stopWords, text }: Language): void {
  if (kind === 'word' && lower.length > 2 && !stopWords.has(lower)) stems.add(stem(lower, text.stems));
}

function leadWeekdays(reading: Reading): number[] {
  const { weekdays } = reading.language.quantities.calendar;
  const named = leadTokens(reading).flatMap(({ lower }) => weekdays.get(lower.replace(/'s$/, '')) ?? []);
  return [...new Set(named)].sort();
}

function leadInstances(reading: Reading): string[] {
  const headline = tokenize(reading.article.headline ?? '');
  const found = [headline, leadTokens(reading, INSTANCE_LENGTH)].flatMap((tokens) =>
    findInstances(tokens, reading.language),
  );
  return firstOfEach(found);
}

function leadTallies(reading: Reading): string[] {
  const tokens = [tokenize(reading.article.headline ?? ''), leadTokens(reading)];
  return [...new Set(tokens.flatMap((each) => findTallies(each, reading.language)))];
}

/** The words that the beginning has; of a body in one paragraph no more than of one in ten. */
function leadTokens({ paragraphs }: Reading, length = LEAD_LENGTH): Token[] {
  let left = length;
  return paragraphs.flatMap(({ block, tokens }) => {
    const end = block.start + left;
    left = Math.max(0, left - (block.end - block.start));
    return tokens.filter((token) => token.start < end);
  });
}

function quotedShingles(claims: Claims, { text }: Language): number[] {
  const shingles = new Set<number>();
  for (const quotation of claims.quotations) {
    if (quotation.quotationKind !== 'full' && quotation.quotationKind !== 'partial') continue;
    for (const segment of quotation.segments) {
      const words = tokenize(segment.text).filter((t) => t.kind !== 'mark');
      for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
        const run = words.slice(at, at + SHINGLE_WORDS).map((w) => stem(w.lower, text.stems));
        shingles.add(hash32(run.join(' ')));
      }
    }
  }
  // The smallest hashes of each article: a sample on which two articles with the same words agree.
  return [...shingles].sort((a, b) => a - b).slice(0, MAX_SHINGLES);
}

function informativeFigures(claims: Claims): string[] {
  const figures = new Set<string>();
  for (const figure of claims.quantities) {
    if (figure.salience === 'noise' || figure.value === null || Math.abs(figure.value) < 20) continue;
    figures.add(`${figure.value}|${figure.unit}`);
  }
  return [...figures].slice(0, 24);
}

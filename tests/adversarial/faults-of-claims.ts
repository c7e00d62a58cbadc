import type { Claims, Quantity, Quotation } from '@/lib/claims/claim.ts';
import type { Span } from '@/lib/text/span.ts';

/** What is wrong with claims as a reading of a text, in words; empty where nothing is. */
export function faultsOf(text: string, { quantities, quotations }: Claims): string[] {
  return [
    ...quantities.flatMap((quantity) => faultsOfFigure(text, quantity)),
    ...quotations.flatMap((quotation) => faultsOfQuotation(text, quotation)),
    ...outOfOrder(quantities).map((at) => `figure ${at} is before the one before it`),
    ...outOfOrder(quotations.flatMap(({ segments }) => segments)).map(
      (at) => `segment ${at} is before the one before it`,
    ),
  ];
}

/** What is wrong with a span of a text that it is said to have the words of. */
export function faultsOfSpan(text: string, { start, end }: Span, words: string | null = null): string[] {
  const name = `${JSON.stringify(words ?? text.slice(start, end))} at ${start}`;
  const faults: string[] = [];
  if (!Number.isInteger(start) || !Number.isInteger(end)) faults.push(`${name} has no whole place`);
  if (start < 0 || end > text.length || start > end) faults.push(`${name} is outside the text`);
  if (words !== null && text.slice(start, end) !== words) faults.push(`${name} has other words`);
  if (isInsidePair(text, start) || isInsidePair(text, end)) faults.push(`${name} cuts a character in two`);
  return faults;
}

function faultsOfFigure(text: string, figure: Quantity): string[] {
  const faults = [...faultsOfSpan(text, figure, figure.text), ...faultsOfSpan(text, figure.sentence)];
  for (const name of ['value', 'min', 'max'] as const) {
    if (figure[name] !== null && !Number.isFinite(figure[name]))
      faults.push(`${figure.text} has ${name} ${figure[name]}`);
  }
  if (figure.text.trim() === '') faults.push('a figure has no words');
  if (figure.start < figure.sentence.start || figure.end > figure.sentence.end)
    faults.push(`${figure.text} leaves its sentence`);
  return faults;
}

function faultsOfQuotation(text: string, { segments, mention, confidence }: Quotation): string[] {
  const faults = segments.flatMap((segment) => faultsOfSpan(text, segment, segment.text));
  if (segments.length === 0) faults.push('a quotation has no words');
  if (mention !== null) faults.push(...faultsOfSpan(text, mention));
  if (!(confidence >= 0 && confidence <= 1)) faults.push(`a confidence of ${confidence}`);
  return faults;
}

function outOfOrder(spans: readonly Span[]): number[] {
  return spans.flatMap((span, at) => (at > 0 && span.start < (spans[at - 1]?.start ?? 0) ? [at] : []));
}

function isInsidePair(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

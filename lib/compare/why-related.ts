import type { Quantity } from '../claims/claim.ts';
import { stem } from '../text/stems.ts';
import { tokenize } from '../text/tokens.ts';
import type { Sentence } from '../words/sentence.ts';
import { type Identity, identify } from './figure-identity.ts';
import type { Vocabulary } from './vocabulary.ts';

/** As many shared words as a reader takes in. */
const MOST_WORDS = 6;

/** Why two figures are taken for one, in plain sentences. */
export function whySame(
  a: Quantity,
  b: Quantity,
  kin: readonly (readonly [string, string])[],
  vocabulary: Vocabulary,
): Sentence[] {
  const isEqual = a.value !== null && a.value === b.value;
  return [{ key: isEqual ? 'reason.sameNumber' : 'reason.numberFits' }, ...whatIsShared(a, b, kin, vocabulary)];
}

/** Why two figures are shown as different. */
export function whyDiffer(
  a: Quantity,
  b: Quantity,
  kin: readonly (readonly [string, string])[],
  vocabulary: Vocabulary,
): Sentence[] {
  return [...whatIsShared(a, b, kin, vocabulary), { key: 'reason.notBoth' }];
}

/** What both figures say, in the words the first is printed in. */
function whatIsShared(
  a: Quantity,
  b: Quantity,
  kin: readonly (readonly [string, string])[],
  vocabulary: Vocabulary,
): Sentence[] {
  const { sameSource, sharedTerms, times }: Identity = identify(a, b, vocabulary);
  const shared = new Set(sharedTerms);
  const words = printedWords(a, (each) => shared.has(each), vocabulary);
  const reasons: Sentence[] = [];
  if (words.length) reasons.push({ key: 'reason.bothSpeak', values: { words: words.slice(0, MOST_WORDS).join(', ') } });
  const [own] = printedWords(a, (each) => kin.some(([word]) => word === each), vocabulary);
  const [other] = printedWords(b, (each) => kin.some(([, word]) => word === each), vocabulary);
  if (own !== undefined && other !== undefined && own !== other) {
    reasons.push({ key: 'reason.oneWord', values: { own, other } });
  }
  if (sameSource && a.attribution) reasons.push({ key: 'reason.sameSource', values: { source: a.attribution } });
  if (times === 'same' && a.scope.time) reasons.push({ key: 'reason.sameTime', values: { time: a.scope.time } });
  return reasons;
}

/** The words of a figure and its clause whose stems are asked for, as printed, each once. */
function printedWords(figure: Quantity, isWanted: (stem: string) => boolean, { stems }: Vocabulary): string[] {
  const tokens = tokenize(`${figure.measure} ${figure.text}`).filter((token) => token.kind === 'word');
  return [...new Set(tokens.filter((token) => isWanted(stem(token.lower, stems))).map((token) => token.lower))];
}

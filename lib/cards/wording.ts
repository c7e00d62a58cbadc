import { isMeasured } from '../claims/unit-kinds.ts';
import type { Vocabulary } from '../compare/vocabulary.ts';
import { capitalise, countWord, joinWords } from './name-sources.ts';
import { printedLine } from './printed-line.ts';

/** Long enough to recognise a statement by, short enough to read at a glance. */
const QUOTE_LENGTH = 140;
/** More figures than this make a list, not a sentence. */
const MOST_LISTED = 6;

/** Who printed it, as the subject of a sentence, with a verb that agrees. */
export interface Subject {
  readonly text: string;
  readonly plural: boolean;
}

/** Words in quotation marks, cut between words where they are long. */
export function inMarks(words: string): string {
  const line = withinMarks(words.replace(/\s+/g, ' ').trim());
  if (line.length <= QUOTE_LENGTH) return `“${line}”`;
  const cut = line.lastIndexOf(' ', QUOTE_LENGTH);
  return `“${line.slice(0, cut > 40 ? cut : QUOTE_LENGTH).replace(/[\s,;:–—-]+$/, '')} …”`;
}

/** The marks of quotations within, as single ones: „so“, «so», »so« and “so” alike. */
function withinMarks(line: string): string {
  return line
    .replace(/„([^„“”]{0,400})[“”]/g, '‘$1’')
    .replace(/»([^«»]{0,400})«/g, '‘$1’')
    .replace(/[“«„]\s?/g, '‘')
    .replace(/\s?[”»]/g, '’')
    .replace(/"/g, "'");
}

/** The one sentence of each kind of card. Who printed what; never who is right, and no version is called the original. */
export const wording = {
  agree: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'print' : 'prints'} the same figure: ${closing(words)}`,
  agreeFolded: (figures: readonly string[]): string =>
    `${capitalise(countWord(figures.length))} figures here are as others report them: ${joinWords(listed(figures))}.`,
  finer: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'give' : 'gives'} this figure more precisely: ${closing(words)}`,
  rounder: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'give' : 'gives'} a rounder figure for this: ${closing(words)}`,
  differs: (who: Subject, here: string, words: string): string =>
    `Figures differ: ${inMarks(here)} here, ${inMarks(withoutPoint(words))} in ${who.text}.`,
  partHere: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'print' : 'prints'} a total that this is part of: ${closing(words)}`,
  totalHere: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'print' : 'prints'} a part of this: ${closing(words)}`,
  addsUp: (who: Subject, operands: readonly string[], total: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'print' : 'prints'} ${operands.map(inMarks).join(' and ')}, which add up to ${inMarks(total)}.`,
  addsUpTo: (who: Subject, operands: readonly string[], total: string): string =>
    `${operands.map(inMarks).join(' and ')} add up to the figure in ${who.text}: ${inMarks(total)}.`,
  missingFigure: (who: Subject, words: string, attribution: string | null): string =>
    `Not mentioned here: ${who.text} ${who.plural ? 'report' : 'reports'} ${inMarks(withoutPoint(words))}${attribution ? `, from ${attribution}` : ''}.`,
  verbatim: (who: Subject): string => `${capitalise(who.text)} ${who.plural ? 'carry' : 'carries'} these words alike.`,
  carriesMore: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'carry' : 'carries'} more of this statement: ${inMarks(words)}`,
  carriesLess: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'carry' : 'carries'} a shorter part of this statement: ${inMarks(words)}`,
  spliced: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'run' : 'runs'} these words with others between them: ${inMarks(words)}`,
  splicedThere: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'run' : 'runs'} these words without others that stand between them here: ${inMarks(words)}`,
  reworded: (who: Subject, words: string): string =>
    `${capitalise(who.text)} ${who.plural ? 'have' : 'has'} other words inside the quotation marks: ${inMarks(words)}`,
  attribution: (who: Subject, here: string, there: string, words: string): string =>
    `Given to ${here} here; ${who.text} ${who.plural ? 'give' : 'gives'} this line to ${there}: ${inMarks(words)}`,
  missingQuote: (who: Subject, speaker: string | null, words: string): string =>
    `Not quoted here: ${speaker ?? 'somebody'} in ${who.text}, ${inMarks(words)}`,
  onlyHereFigure: (others: string, words: string): string =>
    `Among the articles in your store, only this one gives ${inMarks(withoutPoint(words))}; ${others} ${others.startsWith('one ') ? 'does' : 'do'} not.`,
  onlyHereQuote: (others: string, speaker: string | null): string =>
    `Among the articles in your store, only this one quotes these words${speaker ? ` of ${speaker}` : ''}; ${others} ${others.startsWith('one ') ? 'does' : 'do'} not.`,
} as const;

/** The one sentence of each kind of self-check. Two statements side by side, and neither is held to be the right one. */
export const selfWording = {
  heads: (place: string, head: string, own: string): string =>
    `The ${place} says ${inMarks(head)}; the text says ${closing(own)}`,
  share: ([part = '', whole = '']: readonly string[], result: string, own: string): string =>
    `${inMarks(part)} of ${inMarks(whole)} is ${result}; the text says ${closing(own)}`,
  change: ([from = '', to = '']: readonly string[], result: string, own: string): string =>
    `From ${inMarks(from)} to ${inMarks(to)} is a change of ${result}; the text says ${closing(own)}`,
  sum: (parts: readonly string[], result: string, own: string): string =>
    `${joinWords(parts.map(inMarks))} come to ${result}; the text says ${closing(own)}`,
} as const;

/** Figures in marks, at most a line of them. */
function listed(figures: readonly string[]): string[] {
  const shown = figures.slice(0, MOST_LISTED).map((words) => inMarks(withoutPoint(words)));
  const more = figures.length - shown.length;
  return more > 0 ? [...shown, `${countWord(more)} more`] : shown;
}

/** Words in marks that end a sentence of ours, with one point and not two. */
function closing(words: string): string {
  return `${inMarks(withoutPoint(words))}.`;
}

/** A whole sentence without its point, for ours ends after it; that of an abbreviation stays. */
function withoutPoint(words: string): string {
  return /[.\s]\p{L}\.$/u.test(words) ? words : words.replace(/\.$/, '');
}

// A source with half a clause in front of it is not one to name in a sentence of ours.
const SOURCE_WORDS = 6;

/** A figure's source where it can stand in a sentence by itself: "the council", "Ada Marlow"; else null. */
export function citableSource(attribution: string | null, { speakers }: Vocabulary): string | null {
  if (attribution === null) return null;
  const words = attribution.split(/\s+/);
  const opener = (words[0] ?? '').toLowerCase().replaceAll('’', "'");
  // "Die Polizei" names a source, and "die" alone points at one.
  const isNameless = speakers.pronouns.has(opener) && (words.length === 1 || !speakers.article.test(`${opener} `));
  if (isNameless || words.length > SOURCE_WORDS) return null;
  return speakers.article.test(attribution.toLowerCase())
    ? attribution.charAt(0).toLowerCase() + attribution.slice(1)
    : attribution;
}

/** A figure in the words to cite it by: as printed; with its clause where the number stands alone ("2,408", "two"). */
export function citeFigure(figure: {
  readonly text: string;
  readonly unit: string;
  readonly printed?: string;
}): string {
  const isBare = !/\s/.test(figure.text.trim()) && !isMeasured(figure.unit);
  return isBare ? printedLine(figure) : figure.text;
}

import { listNames } from '../words/list-names.ts';
import type { CountKey, Values, Words } from '../words/words.ts';
import { capitalise } from './capitalise.ts';
import { countInWords } from './count-in-words.ts';
import { inMarks } from './in-marks.ts';

/** More figures than this make a list, not a sentence. */
const MOST_LISTED = 6;

/** Who printed it, as the subject of a sentence, with a verb that agrees. */
export interface Subject {
  readonly text: string;
  readonly plural: boolean;
}

/** Sentences on one figure that somebody prints. */
type FigureTold = 'agree' | 'finer' | 'rounder' | 'partHere' | 'totalHere';
/** Sentences on one statement that somebody carries. */
type QuoteTold = 'carriesMore' | 'carriesLess' | 'spliced' | 'splicedThere' | 'reworded';

/**
 * The one sentence of each kind of card, in a language. Who printed what; never who is right, and no version is called the original. An
 * `outlet` is whose words stand in the marks, where others of whom the sentence speaks have it in other words.
 */
export interface Wording {
  figure(told: FigureTold, who: Subject, text: string): string;
  quote(told: QuoteTold, who: Subject, text: string, outlet: string | null): string;
  agreeFolded(figures: readonly string[]): string;
  differs(who: Subject, here: string, text: string): string;
  addsUp(who: Subject, operands: readonly string[], total: string): string;
  addsUpTo(who: Subject, operands: readonly string[], total: string): string;
  missingFigure(
    who: Subject,
    text: string,
    attribution: string | null,
    more: readonly string[],
    outlet: string | null,
  ): string;
  verbatim(who: Subject): string;
  attribution(who: Subject, here: string | null, there: string | null, text: string, outlet: string | null): string;
  missingQuote(who: Subject, speaker: string | null, text: string, outlet: string | null): string;
  onlyHereFigure(others: number, text: string): string;
  onlyHereQuote(others: number, speaker: string | null): string;
}

/** The sentences of cards in a language. */
export function wordingIn(words: Words): Wording {
  const form = ({ plural }: Subject) => (plural ? 'plural' : 'single');
  const quoted = (text: string): string => inMarks(text, words);
  const cited = (text: string): string => quoted(withoutPoint(text));
  const of = (marked: string, outlet: string | null): string =>
    outlet === null ? marked : words.say('note.ofOutlet', { words: marked, outlet });
  const both = (texts: readonly string[]): string => listNames(texts.map(quoted), words);
  const counted = (key: CountKey, count: number, values: Values): string =>
    capitalise(countInWords(key, count, words, values));
  const listed = (figures: readonly string[]): string => {
    const shown = figures.slice(0, MOST_LISTED).map(cited);
    const more = figures.length - shown.length;
    return listNames(more > 0 ? [...shown, countInWords('note.more', more, words)] : shown, words);
  };
  return {
    figure: (told, who, text) =>
      capitalise(words.say(`note.${told}.${form(who)}`, { who: who.text, words: cited(text) })),
    quote: (told, who, text, outlet) =>
      capitalise(words.say(`note.${told}.${form(who)}`, { who: who.text, words: of(quoted(text), outlet) })),
    agreeFolded: (figures) => counted('note.agreeFolded', figures.length, { figures: listed(figures) }),
    differs: (who, here, text) => words.say('note.differs', { here: quoted(here), words: cited(text), who: who.text }),
    addsUp: (who, operands, total) =>
      capitalise(
        words.say(`note.addsUp.${form(who)}`, { who: who.text, operands: both(operands), total: quoted(total) }),
      ),
    addsUpTo: (who, operands, total) =>
      words.say(`note.addsUpTo.${form(who)}`, { who: who.text, operands: both(operands), total: quoted(total) }),
    missingFigure(who, text, source, more, outlet) {
      const bare = of(cited(text), outlet);
      const sourced = source === null ? bare : words.say('note.fromSource', { figure: bare, source });
      const figure = more.length === 0 ? sourced : words.say('note.withMore', { figure: sourced, more: both(more) });
      return words.say(`note.missingFigure.${form(who)}`, { who: who.text, figure });
    },
    verbatim: (who) => capitalise(words.say(`note.verbatim.${form(who)}`, { who: who.text })),
    attribution(who, here, there, text, outlet) {
      const unnamed = words.say('note.unnamed');
      const speakers = { here: here ?? unnamed, there: there ?? unnamed };
      return words.say(`note.attribution.${form(who)}`, {
        who: who.text,
        ...speakers,
        words: of(quoted(text), outlet),
      });
    },
    missingQuote(who, named, text, outlet) {
      const speaker = named ?? words.say('note.somebody');
      const marked = of(quoted(text), outlet);
      return words.say('note.missingQuote', { who: who.text, speaker, words: marked });
    },
    onlyHereFigure: (others, text) => counted('note.onlyFigure', others, { words: cited(text) }),
    onlyHereQuote: (others, speaker) =>
      speaker === null ? counted('note.onlyQuote', others, {}) : counted('note.onlyQuoteOf', others, { speaker }),
  };
}

/** A whole sentence without its point, for ours ends after it; that of an abbreviation stays. */
export function withoutPoint(text: string): string {
  return /[.\s]\p{L}\.$/u.test(text) ? text : text.replace(/\.$/, '');
}

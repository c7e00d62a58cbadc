import type { Span } from '../text/span.ts';
import { type Compared, comparedWith } from './compare-printed.ts';
import { alikePlaces, placesBetween, verbatimPlaces } from './find-places.ts';
import { type FoldedText, foldText, foldWords } from './fold-text.ts';
import type { HighlightTarget, QuoteMatch } from './selectors.ts';
import { type Standing, surroundingsOf } from './surroundings.ts';

/** Words so long, in characters, are hardly printed twice: they need no neighbours to be known by. */
const LONG = 40;
/** How much better the context of one place must stand than that of the next: a fifth of one side. */
const MARGIN = 0.2;

const ORPHAN: QuoteMatch = { found: 'orphan', span: null, warning: null };

/**
 * Finds the words of a highlight again in the text of an article. Where they stand as they were it is enough that their paragraph does, or
 * that what is around it does. Where anything in them has changed, both neighbours must stand as well: a look-alike of a deleted
 * paragraph has others. An orphan is always better than a guess. The first two ways cost a search of the text each and find all that
 * was not edited; the rest folds the text and compares.
 */
export function matchQuote(text: string, target: HighlightTarget): QuoteMatch {
  const { quote } = target;
  const compare = comparedWith(quote);
  const unmoved = unmovedPlace(text, target);
  // A context that ended with its page says nothing of what touches it now.
  if (unmoved !== null && compare(text, unmoved).warning === null) {
    return { found: 'exact', span: unmoved, warning: null };
  }
  const standingAt = surroundingsOf(target);
  const look = (span: Span): Place => ({ ...compare(text, span), standing: standingAt(text, span) });
  // Folding takes longer than all the rest, and hardly any page changes its typography.
  const asItIs = verbatimPlaces({ folded: text, spanOf: (span) => span }, quote, quote.exact).map(look);
  const kept = choose(asItIs, target);
  if (kept !== null && kept.standing.sides === 2) return foundAt(kept);
  const folded = foldText(text);
  const verbatim = choose(verbatimPlaces(folded, quote, foldWords(quote.exact)).map(look), target);
  // Words that stand somewhere else, while what stood around them stands around others, may be a copy of them.
  if (verbatim !== null && verbatim.standing.sides > 0) return foundAt(verbatim);
  const changed = choose(changedPlaces(folded, target).map(look), target);
  return foundAt(changed ?? verbatim);
}

interface Place extends Compared {
  readonly standing: Standing;
}

function foundAt(place: Place | null): QuoteMatch {
  if (place === null) return ORPHAN;
  const { span, warning } = place;
  return { found: warning === null ? 'exact' : 'changed', span, warning };
}

// The words with all their context, where they were, or in the one place that has it.
function unmovedPlace(text: string, { quote, position }: HighlightTarget): Span | null {
  const { exact, prefix, suffix } = quote;
  if (position !== null && prefix.length + suffix.length > 0) {
    const end = position.start + exact.length;
    const stands = text.startsWith(exact, position.start) && text.startsWith(suffix, end);
    if (stands && text.endsWith(prefix, position.start)) return { start: position.start, end };
  }
  const whole = prefix + exact + suffix;
  const at = whole.length < LONG ? null : onlyPlace(text, whole);
  return at === null ? null : { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}

function changedPlaces(folded: FoldedText, { quote }: HighlightTarget): Span[] {
  const alike = alikePlaces(folded, quote);
  return alike.length > 0 ? alike : placesBetween(folded, quote);
}

function choose(places: readonly Place[], target: HighlightTarget): Place | null {
  const sure = places.filter((place) => isSure(place, target));
  const [best, next] = [...sure].sort((a, b) => b.standing.score - a.standing.score);
  if (best === undefined || next === undefined) return best ?? null;
  if (best.standing.score - next.standing.score >= MARGIN) return best;
  // What repeats itself word for word is told apart by where it stood, if it still stands there to the letter.
  return sure.find(({ span }) => span.start === target.position?.start) ?? null;
}

function isSure({ standing, warning }: Place, { quote }: HighlightTarget): boolean {
  const { sides, neighbours, sameBeside, hasSameFigures } = standing;
  if (sides === 2 && neighbours > 0) return true;
  if (warning !== null) return false;
  const length = foldWords(quote.exact).length;
  if (sameBeside !== null) return sides > 0 || sameBeside + length >= LONG;
  return neighbours > 0 && hasSameFigures && length >= LONG;
}

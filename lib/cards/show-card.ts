import type { ClaimPair } from '../stories/parted-claims.ts';
import { showDate } from '../text/show-date.ts';
import type { Span } from '../text/span.ts';
import { nameUnseen } from '../text/unseen-characters.ts';
import { ENGLISH } from '../words/english.ts';
import { isolates } from '../words/isolates.ts';
import type { Words } from '../words/words.ts';
import type { Card, CardType, DiffRun, Evidence } from './card.ts';
import { cardAsText } from './card-as-text.ts';
import { type MarkedRun, markDifferences, wordsOfSide } from './mark-differences.ts';
import { marksFor } from './marks-for.ts';
import { outletName, outletNames } from './outlet-name.ts';
import { passageLink } from './passage-link.ts';
import { type PlotRow, showSpread } from './show-spread.ts';

/**
 * A card as it is drawn: every line of it worked out, with unseen characters named. A page's script only shows it, for
 * every word of code there weighs on every page a reader opens.
 */
export interface ShownCard {
  readonly id: string;
  readonly type: CardType;
  readonly anchor: Span | null;
  readonly label: string;
  /** The label, with the place among the notes on the text where it has one: what the card is called aloud. */
  readonly name: string;
  readonly text: string;
  /** Who the evidence is from, in one line; empty where there is none. */
  readonly outlets: string;
  readonly evidence: readonly ShownEvidence[];
  readonly reasons: readonly string[];
  /** The card as text with its sources, for the clipboard. */
  readonly copied: string;
  /** The values printed for a figure, where they spread, as rows of a plot. */
  readonly plot: readonly PlotRow[] | null;
  /** The claims a reader can say are not the same, or null. */
  readonly pair: ClaimPair | null;
}

/** What one other article printed, as it is drawn. */
export interface ShownEvidence {
  readonly outlet: string;
  readonly date: string | null;
  /** The exact words in quotation marks, parted where only they have a word. */
  readonly words: readonly MarkedRun[];
  /** This article's words beside them, the same way; null where there is nothing to set side by side. */
  readonly here: readonly MarkedRun[] | null;
  readonly speaker: string | null;
  /** What is to be said of the letters in all this. */
  readonly odd: readonly string[];
  /** Where to read it: an address that may be opened, or null. */
  readonly link: string | null;
  /** What the way there is called. */
  readonly title: string;
}

/** Works out all that is drawn of a card, which is the note of this number in its text, or stands nowhere in it. */
export function showCard(
  card: Card,
  place: { readonly at: number; readonly of: number } | null = null,
  words: Words = ENGLISH,
): ShownCard {
  const label = words.say(`cardLabel.${card.type}`);
  const named = (sentence: string): string => nameUnseen(sentence, isolates(words));
  return {
    id: card.id,
    type: card.type,
    anchor: card.anchor,
    label,
    name: place === null ? label : words.say('card.placed', { label, ...place }),
    text: named(card.text),
    outlets: card.evidence.length === 0 ? '' : named(outletNames(card.evidence, words)),
    evidence: card.evidence.map((evidence) => showEvidence(evidence, words)),
    reasons: card.reasons.map(named),
    copied: cardAsText(card, words),
    plot: card.spread && showSpread(card.spread, words),
    pair: card.pair,
  };
}

function showEvidence(evidence: Evidence, language: Words): ShownEvidence {
  const { diff, words, speaker, headline } = evidence;
  const here = diff === null ? null : wordsOfSide(diff, 'here');
  return {
    outlet: nameUnseen(outletName(evidence, language)),
    date: showDate(evidence.publishedAt, language.tag()),
    words: showQuoted(words, diff, language),
    here: diff === null || here === null ? null : inMarks(here, markDifferences(here, diff, 'here'), language),
    speaker: speaker === null ? null : nameUnseen(speaker),
    odd: evidence.lookAlikes.map((sentence) => nameUnseen(sentence, isolates(language))),
    link: passageLink(evidence.url, words),
    title: headline === null ? language.say('card.passage') : nameUnseen(headline),
  };
}

/** Another article's words in quotation marks, parted where only they have a word. */
export function showQuoted(words: string, diff: readonly DiffRun[] | null, language: Words): MarkedRun[] {
  const runs = diff === null ? [{ text: words, only: false }] : markDifferences(words, diff, 'there');
  return inMarks(words, runs, language);
}

function inMarks(words: string, runs: readonly MarkedRun[], language: Words): MarkedRun[] {
  const [open, close] = marksFor(words, language);
  const marks = (text: string): MarkedRun[] => (text === '' ? [] : [{ text, only: false }]);
  const named = runs.map(({ text, only }) => ({ text: nameUnseen(text), only }));
  return [...marks(open), ...named, ...marks(close)];
}

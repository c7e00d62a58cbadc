import type { PrintedCard } from '../compare-files.ts';
import type { EditedStory, Pair, Place, Trap, WantedCard } from './read-edited.ts';

/** A card of an article, its places told by article names. */
export interface ShownCard {
  readonly article: string;
  readonly type: string;
  readonly anchor: Place | null;
  readonly others: readonly Place[];
  readonly text: string;
}

/** The cards an editor wants that are not shown, and the traps that are sprung, each with a line to read. */
export interface EditedScore {
  readonly wanted: number;
  readonly missed: readonly string[];
  readonly sprung: readonly string[];
}

/** Holds the cards of a story against its editor's. */
export function scoreEdited(story: EditedStory, shown: readonly ShownCard[]): EditedScore {
  const missed = story.cards.filter((wanted) => !shown.some((card) => answers(card, wanted)));
  const sprung = story.traps.flatMap((trap) =>
    shown
      .filter((card) => springs(card, trap, story.pairs))
      .map((card) => `${card.article} ${card.type}: ${trap.why} ${card.text}`),
  );
  return {
    wanted: story.cards.length,
    missed: missed.map(({ article, types, line }) => `${article} ${types[0]}: ${line}`),
    sprung,
  };
}

/** A printed card with the files' paths told as article names. */
export function shownCard(article: string, card: PrintedCard, nameOf: (file: string) => string): ShownCard {
  return {
    article,
    type: card.type,
    anchor: card.anchor && { article, spans: [card.anchor] },
    others: card.others.map(({ file, start, end }) => ({ article: nameOf(file), spans: [{ start, end }] })),
    text: card.text,
  };
}

function answers(card: ShownCard, wanted: WantedCard): boolean {
  if (card.article !== wanted.article || !wanted.types.includes(card.type)) return false;
  const { anchor } = card;
  const pointsThere =
    wanted.anchors.length === 0 || anchor === null
      ? wanted.anchors.length === 0 || card.type.startsWith('missing')
      : liesAt(anchor, wanted.anchors);
  return pointsThere && (wanted.others.length === 0 || card.others.some((other) => liesAt(other, wanted.others)));
}

function springs(card: ShownCard, trap: Trap, pairs: readonly Pair[]): boolean {
  if (!trap.articles.includes(card.article) || (trap.type !== null && trap.type !== card.type)) return false;
  if (trap.unless !== null && new RegExp(trap.unless, 'i').test(card.text)) return false;
  const { anchor } = card;
  const atTrap = anchor !== null && liesAt(anchor, trap.places);
  if (trap.type === null || trap.type === 'only-here') return atTrap;
  if (trap.type.startsWith('missing')) return card.others.some((other) => liesAt(other, trap.places));
  const joined = card.others.filter((other) => liesAt(other, trap.places)).length;
  return atTrap && joined > 0 && !isEdited(card, pairs) && !isBorneOut(card, trap, pairs);
}

/** Whether the editor sets just these figures against each other: "five of nine seats" and "six of nine" hold the nine as well. */
function isEdited({ anchor, others, type }: ShownCard, pairs: readonly Pair[]): boolean {
  const relation = relationOf(type);
  const begins = (place: Place | null, known: Place | undefined): boolean =>
    place !== null && known?.article === place.article && known.spans[0]?.start === place.spans[0]?.start;
  return others.every((other) =>
    pairs.some(
      ({ places: [one, two], relations }) =>
        relations.includes(relation) &&
        ((begins(anchor, one) && begins(other, two)) || (begins(anchor, two) && begins(other, one))),
    ),
  );
}

/** Whether the card stands on evidence outside the trap, and all it shows has to do with its anchor. */
function isBorneOut(card: ShownCard, trap: Trap, pairs: readonly Pair[]): boolean {
  const relation = relationOf(card.type);
  const relationsTo = (other: Place) =>
    pairs
      .filter(({ places: [one, two] }) => [card.anchor, other].every((place) => place && liesAt(place, [one, two])))
      .flatMap(({ relations }) => relations);
  return (
    card.others.some((other) => !liesAt(other, trap.places) && relationsTo(other).includes(relation)) &&
    card.others.every((other) => relationsTo(other).length > 0)
  );
}

function relationOf(type: string): string {
  return type.replace(/^(figure|quote)-/, '').replace('differs', 'differ');
}

function liesAt(place: Place, places: readonly (Place | undefined)[]): boolean {
  return places.some(
    (known) =>
      known?.article === place.article &&
      known.spans.some((span) => place.spans.some(({ start, end }) => start < span.end && span.start < end)),
  );
}

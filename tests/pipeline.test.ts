import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareFiles, type PrintedCard } from './compare-files.ts';

const STORIES = fileURLToPath(new URL('fixtures/stories/', import.meta.url));

/** A card by what a reader sees of it: where it points, and what it shows from elsewhere. */
interface CardLike {
  readonly article: string;
  readonly type: string;
  /** Words that begin at or lie in the anchor; null for a card about something left out. */
  readonly anchor: string | null;
  readonly evidence: string;
}

interface Expectations {
  readonly about: string;
  readonly expected: readonly CardLike[];
  readonly traps: readonly (CardLike & { readonly why: string })[];
}

const slugs = readdirSync(STORIES);

describe.each(slugs)('the story %s', async (slug) => {
  const folder = join(STORIES, slug);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = new Map(names.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')]));
  const { expected, traps }: Expectations = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const compared = await compareFiles([...texts.keys()]);
  const cardsOf = (name: string) =>
    (compared.cards[join(folder, name)] ?? []).map((card) => legible(card, texts, join(folder, name)));

  test('is one story', () => {
    expect(compared.stories.map((story) => story.articles.length)).toEqual([names.length]);
  });

  test.each(expected)('shows $type at "$anchor" with "$evidence" in $article', (wanted) => {
    const cards = cardsOf(wanted.article);
    expect(
      cards.filter((card) => matches(card, wanted)),
      JSON.stringify(cards, null, 1),
    ).not.toEqual([]);
  });

  test.each(traps)('never shows $type at "$anchor" with "$evidence" in $article: $why', (trap) => {
    expect(cardsOf(trap.article).filter((card) => matches(card, trap))).toEqual([]);
  });
});

interface LegibleCard {
  readonly type: string;
  readonly anchor: string | null;
  readonly evidence: readonly string[];
}

function legible(card: PrintedCard, texts: ReadonlyMap<string, string>, file: string): LegibleCard {
  return {
    type: card.type,
    anchor: card.anchor && (texts.get(file) ?? '').slice(card.anchor.start, card.anchor.end),
    evidence: card.others.map((other) => (texts.get(other.file) ?? '').slice(other.start, other.end)),
  };
}

function matches(card: LegibleCard, wanted: CardLike): boolean {
  const { anchor, evidence } = wanted;
  const samePlace =
    anchor === null
      ? card.anchor === null
      : card.anchor !== null && (card.anchor.includes(anchor) || anchor.includes(card.anchor));
  return card.type === wanted.type && samePlace && card.evidence.some((words) => words.includes(evidence));
}

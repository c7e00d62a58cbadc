import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { extractClaims } from '@/lib/claims/extract-claims.ts';
import { compareFiles } from '../compare-files.ts';
import { type EditedStory, readEdited } from './read-edited.ts';
import { scoreEdited, shownCard } from './score-edited.ts';

// What a change may not fall below: how many of the wanted cards are shown, how many traps are sprung, and how many of the
// quotations have a right speaker. A floor goes up with a rule; it goes down only where right cards cannot be told from wrong ones
// elsewhere, and the commit says which. Traps only go down.
interface Floors {
  /** How many stories its articles are taken for, where that is not one yet. */
  readonly stories?: number;
  readonly shown: number;
  readonly traps: number;
  readonly speakers: number;
}
const FLOORS: Readonly<Record<string, Floors>> = {
  blaze: { stories: 2, shown: 24, traps: 1, speakers: 17 },
  budget: { shown: 28, traps: 0, speakers: 8 },
  court: { shown: 35, traps: 0, speakers: 14 },
  election: { shown: 29, traps: 3, speakers: 9 },
  'exam-results': { shown: 27, traps: 0, speakers: 13 },
  hoard: { shown: 37, traps: 0, speakers: 10 },
  inquiry: { shown: 45, traps: 0, speakers: 13 },
  landing: { shown: 32, traps: 0, speakers: 15 },
  leak: { shown: 34, traps: 1, speakers: 26 },
  match: { shown: 26, traps: 0, speakers: 8 },
  migration: { shown: 39, traps: 0, speakers: 16 },
  mine: { shown: 26, traps: 3, speakers: 23 },
  rail: { shown: 31, traps: 0, speakers: 13 },
  recall: { shown: 35, traps: 0, speakers: 10 },
  results: { shown: 33, traps: 0, speakers: 9 },
  'sewage-fine': { shown: 39, traps: 3, speakers: 17 },
  speech: { shown: 22, traps: 0, speakers: 12 },
  stadium: { shown: 34, traps: 2, speakers: 18 },
  storm: { shown: 31, traps: 0, speakers: 10 },
  strike: { shown: 35, traps: 0, speakers: 8 },
  takeover: { shown: 46, traps: 9, speakers: 22 },
  toll: { shown: 24, traps: 0, speakers: 9 },
  vaccine: { shown: 26, traps: 0, speakers: 10 },
  verdict: { shown: 46, traps: 1, speakers: 20 },
  wildfire: { shown: 22, traps: 0, speakers: 15 },
};

const nameOf = (file: string) => basename(file, '.txt');

describe.each(readEdited())('the story $slug, with the cards its editor wants', (story) => {
  const floors: Floors = FLOORS[story.slug] ?? { shown: Infinity, traps: 0, speakers: Infinity };

  it('shows them, and falls into no trap beyond those known', async () => {
    const compared = await compareFiles([...story.files.values()]);
    const shown = [...story.files].flatMap(([name, file]) =>
      (compared.cards[file] ?? []).map((card) => shownCard(name, card, nameOf)),
    );
    expect(compared.stories).toHaveLength(floors.stories ?? 1);
    const { wanted, missed, sprung } = scoreEdited(story, shown);
    expect(wanted - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(floors.shown);
    expect(sprung.length, sprung.join('\n')).toBeLessThanOrEqual(floors.traps);
  });

  it('names who speaks, or nobody', () => {
    const wrong = [...story.files].flatMap(([name, file]) => misnamed(story, name, readFileSync(file, 'utf8')));
    expect(story.said.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(floors.speakers);
  });
});

/** The quotations of an article that are not found, or are given to somebody else. */
function misnamed(story: EditedStory, article: string, text: string): string[] {
  const { quotations } = extractClaims(articleFromText(text));
  return story.said
    .filter(({ place }) => place.article === article)
    .flatMap(({ place, speakers }) => {
      const [first] = place.spans;
      const found = quotations.find(({ segments }) =>
        segments.some((span) => first && span.start < first.end && first.start < span.end),
      );
      const named = found?.speaker ?? '';
      if (found && speakers.some((speaker) => isSame(speaker, named))) return [];
      return [`${article}: ${text.slice(first?.start, first?.end)} is ${speakers.join(' or ')}’s, given to ${named}`];
    });
}

/** Whether two names mean one person: the same, or one the end of the other ("Marlow" for "Ada Marlow"). */
function isSame(one: string, other: string): boolean {
  if (one === '' || other === '') return one === other;
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
  return plain(one).endsWith(plain(other)) || plain(other).endsWith(plain(one));
}

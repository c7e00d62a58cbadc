import { comparisonWordsOf } from '../languages/comparison-words-of.ts';
import { stem } from '../text/stems.ts';
import type { Fingerprint } from './fingerprint.ts';
import { makeProfile, type Profile } from './profile.ts';
import type { StoryOutline } from './story.ts';

/** How much a term tells about which event a text is on, 0 to 1. */
export type Rarity = (key: string) => number;

/** In how many reports of a collection a term is found. */
export interface Counted {
  readonly articles: number;
  readonly holding: (key: string) => number;
}

/** How the words of articles are weighed against each other: one scale, whatever was counted. */
export interface Weighing {
  /** What a fingerprint is compared by. Made once for each, so that comparing many with many stays cheap. */
  readonly profileOf: (fingerprint: Fingerprint) => Profile;
}

/**
 * What is taken as counted before anything is: so many articles of news in general. The more reports a store holds, the
 * less it says. Twice as many or half of it change no figure of the development stories by 0.003.
 */
const PRIOR_ARTICLES = 100;
/** The share of those that hold a word of public affairs, and any other. */
const PRIOR_COMMON = 0.15;
const PRIOR_OTHER = 0.01;
/** That both of two articles hold a word says nothing of how common it is. */
const OWN = 2;
/** Words in every article tell a little still: that both are on such a subject at all. */
const LEAST = 0.02;

/** So many reports of a story have the words it is told in, however many outlets tell it. */
const REPORTS_COUNTED = 8;

const NOTHING_COUNTED: Counted = { articles: 0, holding: () => 0 };

/** Weighing by what is common in the news of a language, corrected by what was counted. */
export function makeWeighing(counted: Counted = NOTHING_COUNTED): Weighing {
  const rarities = new Map<string, Rarity>();
  const profiles = new WeakMap<Fingerprint, Profile>();
  const profileOf = (fingerprint: Fingerprint): Profile => {
    const known = profiles.get(fingerprint);
    if (known !== undefined) return known;
    const language = fingerprint.language ?? 'en';
    const rarity = rarities.get(language) ?? rarityIn(language, counted);
    rarities.set(language, rarity);
    const profile = makeProfile(fingerprint, rarity);
    profiles.set(fingerprint, profile);
    return profile;
  };
  return { profileOf };
}

/** How much a word of a language tells, given what was counted. */
export function rarityIn(language: string, { articles, holding }: Counted = NOTHING_COUNTED): Rarity {
  const common = commonStems(language);
  const all = articles + PRIOR_ARTICLES;
  return (key) => {
    const found = Math.max(0, holding(key) - OWN) + PRIOR_ARTICLES * (common.has(key) ? PRIOR_COMMON : PRIOR_OTHER);
    return Math.max(LEAST, Math.min(1, Math.log(all / found) / Math.log(all)));
  };
}

/** Counts in how many of some reports each term and name is found. */
export function countKeys(fingerprints: Iterable<Fingerprint>): Counted {
  return countGroups([...fingerprints].map((fingerprint) => [fingerprint]));
}

/** Counts in how many of some stories each term and name is found: that all reports of one have it makes it no commoner. */
export function countStories(stories: readonly StoryOutline[]): Counted {
  return countGroups(
    stories.map(({ reports }) => reports.slice(0, REPORTS_COUNTED).map(({ fingerprint }) => fingerprint)),
  );
}

function countGroups(groups: readonly (readonly Fingerprint[])[]): Counted {
  const frequency = new Map<string, number>();
  for (const group of groups) {
    const keys = new Set(group.flatMap(({ terms, names }) => [...terms, ...names].map(([key]) => key)));
    for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return { articles: groups.length, holding: (key) => frequency.get(key) ?? 0 };
}

const stemmed = new Map<string, ReadonlySet<string>>();

function commonStems(language: string): ReadonlySet<string> {
  const { tag, commonInNews, stems } = comparisonWordsOf(language);
  const known = stemmed.get(tag);
  if (known !== undefined) return known;
  const common = new Set([...commonInNews].flatMap((word) => [word, stem(word, stems)]));
  stemmed.set(tag, common);
  return common;
}

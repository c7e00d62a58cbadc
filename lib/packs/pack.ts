import { packOrigin } from '../stories/origin.ts';
import type { Report, Story } from '../stories/story.ts';

/** The newest format this program writes, and the newest it reads. */
export const PACK_FORMAT_VERSION = 1;

/** The longest pack file read, in characters: some fifteen hundred articles with all their figures and quotes. */
export const PACK_SIZE_LIMIT = 16 * 1024 * 1024;

/** A report as a pack carries it: who brought it is the pack itself, and when somebody read it is nobody's business. */
export type PackedReport = Omit<Report, 'origin' | 'learnedAt'>;

/** A story as a pack carries it. */
export interface PackedStory {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly PackedReport[];
}

/** What is said of a pack as a whole. */
export interface PackHeader {
  /** Letters, digits, dots, dashes and underscores; a later pack with the same id replaces this one. */
  readonly id: string;
  readonly title: string;
  readonly licence: string | null;
  readonly maintainer: string | null;
  readonly createdAt: string | null;
}

/**
 * Stories to hand on: figures, short attributed quotes and links. Never an article's text or sentences, and never rules,
 * patterns or markup: a pack is data, and is read as plain text.
 */
export interface StoryPack extends PackHeader {
  readonly format: 'variorum-pack';
  readonly formatVersion: number;
  readonly stories: readonly PackedStory[];
}

/** The id of a pack's story in a store: two packs may both have a "story-1". */
export function idOfPacked(packId: string, storyId: string): string {
  return `${packId}/${storyId}`;
}

/** A pack's stories as a store keeps them. */
export function storiesFromPack(pack: StoryPack): Story[] {
  const origin = packOrigin(pack.id);
  return pack.stories.map((story) => ({
    ...story,
    id: idOfPacked(pack.id, story.id),
    reports: story.reports.map((report) => ({ ...report, origin, learnedAt: null })),
  }));
}

import type { Correcting } from '@/components/options/corrections-section.tsx';
import type { PopupPage } from '@/components/popup/describe-page.ts';
import type { ReportSummary, StoreSummary } from '@/lib/protocol.ts';
import { annotatedWith } from './invented-annotated.ts';
import { CARDS, STORY } from './invented-cards.ts';

/** What the popup can find. */
export const POPUP_STATES: Readonly<Record<string, PopupPage>> = {
  'popup-asking': { kind: 'asking' },
  'popup-closed': { kind: 'closed' },
  'popup-not-watched': { kind: 'not-watched' },
  'popup-not-article': { kind: 'not-an-article', signs: ['sectionAddress', 'teasers'] },
  'popup-off': { kind: 'site-off' },
  'popup-paused': { kind: 'paused' },
  'popup-failed': { kind: 'failed', why: 'The store did not answer.' },
  'popup-empty': { kind: 'annotated', headline: null, annotated: annotatedWith({}) },
  popup: { kind: 'annotated', headline: 'Ferry aground', annotated: annotatedWith({ story: STORY, cards: CARDS }) },
  'popup-corrected': { kind: 'annotated', headline: 'Ferry aground', annotated: annotatedWith({}) },
  'popup-private': {
    kind: 'annotated',
    headline: 'Ferry aground',
    annotated: annotatedWith({ couldBe: [STORY, STORY] }),
  },
  'popup-possible': {
    kind: 'annotated',
    headline: 'Ferry aground',
    annotated: annotatedWith({
      couldBe: [STORY, { id: 'story-2', title: 'Ferry refloated off Skarvik a week on', articleIds: ['a'] }],
    }),
  },
  'popup-preview': {
    kind: 'annotated',
    headline: 'Ferry aground',
    annotated: annotatedWith({ isPreview: true, story: STORY, cards: CARDS.slice(0, 2) }),
  },
};

/** What a reader corrected, and the stories they looked for. */
export const CORRECTING: Pick<Correcting, 'corrections' | 'parted' | 'found'> = {
  corrections: [
    {
      id: 'b',
      kind: 'apart',
      one: ['https://courier.example/ferry'],
      oneTitle: 'Night ferry runs aground off Skarvik, all 214 aboard taken off before dawn',
      other: ['https://lantern.example/spill'],
      otherTitle: 'Oil spill closes the harbour of Port Ellory',
      madeAt: '2031-03-14T18:20:00Z',
    },
    {
      id: 'a',
      kind: 'together',
      one: ['https://courier.example/news/2031/ferryliabilityarbitration'],
      oneTitle: null,
      other: ['https://post.example/inquiry'],
      otherTitle: 'קול הנמל: חקירה',
      madeAt: null,
    },
  ],
  parted: [
    {
      id: 'p',
      kind: 'not-same',
      claims: 'figure',
      here: { articleId: 'a', words: 'more than 200 people', source: 'The Harbour Courier' },
      there: [
        { articleId: 'b', words: '214 aboard', source: 'The North Coast Mail' },
        { articleId: 'c', words: '209', source: 'קול הנמל' },
      ],
      madeAt: '2031-03-14T18:20:00Z',
    },
  ],
  found: {
    isAll: false,
    stories: [
      {
        id: 's1',
        title: STORY.title,
        articles: ['The Harbour Courier', 'The Lantern', null].map((outlet, at) => ({
          articleId: `f${at}`,
          headline: at === 2 ? null : 'Night ferry runs aground off Skarvik',
          url: at === 2 ? null : 'https://courier.example/ferry',
          publishedAt: '2031-03-14',
          outlet,
        })),
      },
      {
        id: 's2',
        title: 'Ferrypassengerliabilityinsurancearbitration'.repeat(3),
        articles: [{ articleId: 'x', headline: 'One', url: null, publishedAt: null, outlet: 'The Post' }],
      },
    ],
  },
};

const learned: ReportSummary[] = Array.from({ length: 120 }, (_, index) => ({
  articleId: `article-${index}`,
  storyId: 'story-1',
  storyTitle: STORY.title,
  headline:
    index === 3 ? 'Ferrypassengerliabilityinsurancearbitration'.repeat(4) : 'Night ferry runs aground off Skarvik',
  outlet: index % 2 === 0 ? 'The Harbour Courier' : 'קול הנמל',
  url: 'https://courier.example/ferry',
  learnedAt: `2031-03-${14 - (index % 3)}T18:20`,
  figures: 8 + (index % 12),
  quotes: 5,
}));

/** A store in use. */
export const FULL_STORE: StoreSummary = {
  stories: 412,
  articles: 2960,
  figures: 18_204,
  quotes: 9411,
  bytes: 12_400_000,
  packs: [
    {
      id: 'starter',
      title: 'Starter pack',
      licence: 'CC BY 4.0',
      maintainer: 'The Variorum project',
      createdAt: '2031-03-01',
      stories: 40,
      articles: 180,
      bundled: true,
    },
    {
      id: 'harbours',
      title: 'Harbours and ferries, a course pack with a rather long title for the room it has',
      licence: null,
      maintainer: null,
      createdAt: null,
      stories: 3,
      articles: 14,
      bundled: false,
    },
  ],
  learned,
  learnedTotal: 240,
  sizes: { learned: 9_100_000, packs: { starter: 3_000_000, harbours: 300_000 } },
};

/** A store right after install, without packs. */
export const EMPTY_STORE: StoreSummary = {
  stories: 0,
  articles: 0,
  figures: 0,
  quotes: 0,
  bytes: null,
  packs: [],
  learned: [],
  learnedTotal: 0,
  sizes: { learned: 0, packs: {} },
};

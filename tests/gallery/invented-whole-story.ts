import { showCard } from '@/lib/cards/show-card.ts';
import type { LedgerCell, LedgerRow, Statement, StoryArticle, WholeStory } from '@/lib/ledger/whole-story.ts';
import { GALLERY_WORDS } from './gallery-words.ts';
import { CARDS, card, evidence, RIGHT_TO_LEFT } from './invented-cards.ts';

const OUTLETS = ['The Ferry Gazette', 'The Harbour Courier', 'The North Coast Mail', 'Radio Skarvik', 'קול הנמל'];

function article(at: number, given: Partial<StoryArticle> = {}): StoryArticle {
  const name = OUTLETS[at % OUTLETS.length] as string;
  return {
    articleId: `article-${at}`,
    outlet: { id: `outlet-${at % OUTLETS.length}`, name },
    url: `https://outlet-${at}.example/ferry`,
    headline: `Night ferry runs aground off Skarvik, all aboard taken off${at > 4 ? ` (${at})` : ''}`,
    publishedAt: '2031-03-14T18:20+01:00',
    modifiedAt: null,
    readAt: null,
    wire: null,
    isOpen: at === 0,
    ...given,
  };
}

/** An invented figure of an article. */
function cell(given: Partial<LedgerCell>): LedgerCell {
  const { value = 214, low = value, high = value } = given;
  return {
    article: 0,
    words: '214 passengers and crew were taken off before dawn',
    figure: '214 passengers and crew',
    value,
    low,
    high,
    unit: 'people',
    bound: 'exact',
    time: null,
    place: null,
    source: null,
    quoted: false,
    relation: null,
    ...given,
  };
}

const TAKEN_OFF: LedgerRow = {
  id: 'figure-1',
  measure: 'people were taken off the ferry',
  ties: [{ kind: 'total-of', row: 'figure-2' }],
  cells: [
    cell({
      words: 'more than 200 people were taken off',
      figure: 'more than 200 people',
      value: 200,
      high: 210,
      bound: 'above',
    }),
    cell({ article: 1, relation: 'more-precise', source: 'the coastguard', time: 'before dawn', place: 'Skarvik' }),
    cell({ article: 2, relation: 'more-precise', words: 'All 214 aboard walked ashore', figure: 'All 214' }),
    cell({
      article: 3,
      relation: 'differs',
      value: 231,
      words: '231 people had been aboard, the line said on Friday',
      figure: '231 people',
      source: 'the line',
      time: 'on Friday',
    }),
  ],
};

const CREW: LedgerRow = {
  id: 'figure-2',
  measure: 'of them crew',
  ties: [{ kind: 'part-of', row: 'figure-1' }],
  cells: [cell({ article: 1, words: '214 aboard, 31 of them crew', figure: '31 of them', value: 31 })],
};

const FUND: LedgerRow = {
  id: 'figure-3',
  measure: 'the ministry set aside for the harbour',
  ties: [],
  cells: [
    cell({ words: 'a £12m harbour programme', figure: '£12m', value: 12e6, unit: 'GBP' }),
    cell({
      article: 2,
      relation: 'same',
      words: 'the £12 million harbour fund',
      figure: '£12 million',
      value: 12e6,
      unit: 'GBP',
    }),
  ],
};

const WARNING: Statement = {
  id: 'quote-1',
  speaker: 'Ingrid Solvang',
  isContested: true,
  wordings: [
    {
      words: 'We had very little warning before the hull struck rock, and the crew were magnificent',
      carriers: [
        { article: 0, speaker: 'Ingrid Solvang' },
        { article: 1, speaker: 'Ingrid Solvang' },
      ],
      relation: null,
      diff: null,
    },
    {
      words: 'We had almost no time before the hull hit the rock, and the crew were magnificent',
      carriers: [{ article: 2, speaker: 'Olav Brenne' }],
      relation: 'reworded',
      diff: CARDS[1]?.evidence[0]?.diff ?? null,
    },
    {
      words: 'the crew were magnificent',
      carriers: [{ article: 3, speaker: 'Ingrid Solvang' }],
      relation: 'shorter',
      diff: [
        { side: 'here', text: 'We had very little warning before the hull struck rock, and' },
        { side: 'both', text: 'the crew were magnificent' },
      ],
    },
  ],
};

const LAMP: Statement = {
  id: 'quote-2',
  speaker: 'Olav Brenne',
  isContested: false,
  wordings: [
    {
      words: 'that light had been dark for a week',
      carriers: [{ article: 3, speaker: 'Olav Brenne' }],
      relation: null,
      diff: null,
    },
  ],
};

/** The account of an invented story by four outlets and one that reads from right to left. */
export const WHOLE: WholeStory = {
  articles: [
    article(0, { modifiedAt: '2031-03-15T07:05+01:00' }),
    article(1, { publishedAt: '2031-03-14T06:05+01:00', wire: 'Northwire' }),
    article(2, { publishedAt: '2031-03-14', wire: 'Northwire', readAt: '2031-03-16T09:00:00Z' }),
    article(3, { publishedAt: '2031-03-16T12:00' }),
    article(4, { publishedAt: null, headline: 'המעבורת עלתה על שרטון' }),
  ],
  leftOut: 0,
  texts: [[0], [1, 2], [3], [4]],
  rows: [TAKEN_OFF, FUND, CREW],
  otherFigures: [
    cell({ words: 'nine people were treated for cold', figure: 'nine people', value: 9, article: 1 }),
    cell({ words: 'the light had been dark for seven days', figure: 'seven days', value: 7, article: 3 }),
  ],
  statements: [WARNING, LAMP],
  timeline: [
    { article: 1, precision: 'zone', isAfter: false, firstWith: ['figure-1', 'quote-1'] },
    { article: 2, precision: 'day', isAfter: false, firstWith: [] },
    { article: 0, precision: 'zone', isAfter: true, firstWith: [] },
    { article: 3, precision: 'minute', isAfter: true, firstWith: [] },
    { article: 4, precision: null, isAfter: false, firstWith: [] },
  ],
  cannotTell: 3,
  missing: CARDS.slice(3).map((each) => ({
    card: showCard(each, null, GALLERY_WORDS),
    outlets: each.evidence.length,
    texts: each.evidence.length,
  })),
  onlyHere: [
    {
      card: showCard(
        card({
          type: 'only-here',
          text: 'Among the articles in your store, only this one prints “£12m”.',
          evidence: [],
        }),
      ),
      outlets: 0,
      texts: 0,
    },
  ],
};

/** One figure that two articles print, and no more. */
export const ONE_FIGURE: WholeStory = {
  ...WHOLE,
  articles: WHOLE.articles.slice(0, 2),
  texts: [[0], [1]],
  rows: [{ ...TAKEN_OFF, ties: [], cells: TAKEN_OFF.cells.slice(0, 2) }],
  otherFigures: [],
  statements: [],
  timeline: WHOLE.timeline
    .filter(({ article: at }) => at < 2)
    .map((entry) => ({ ...entry, firstWith: entry.firstWith.slice(0, 1) })),
  cannotTell: 0,
  missing: [],
  onlyHere: [],
};

/** A story in which nothing meets: one other article, without a figure or a quote that this one has too. */
export const BARE: WholeStory = {
  ...WHOLE,
  articles: WHOLE.articles.slice(0, 2),
  texts: [[0], [1]],
  rows: [],
  otherFigures: [],
  statements: [],
  timeline: WHOLE.timeline.filter(({ article: at }) => at < 2).map((entry) => ({ ...entry, firstWith: [] })),
  cannotTell: 0,
  missing: [],
  onlyHere: [],
};

/** As much as a story is compared of: 24 reports, 200 figures, and words without a place to break. */
export const LONG_STORY: WholeStory = {
  ...WHOLE,
  articles: Array.from({ length: 25 }, (_, at) => article(at)),
  leftOut: 1200,
  texts: Array.from({ length: 25 }, (_, at) => [at]),
  rows: Array.from({ length: 40 }, (_, at) => ({
    ...TAKEN_OFF,
    id: `figure-${at + 1}`,
    measure: at === 0 ? 'Rindfleischetikettierungsüberwachung'.repeat(5) : TAKEN_OFF.measure,
    ties: [],
    cells: Array.from({ length: 5 }, (__, place) =>
      cell({ article: (at + place) % 25, relation: place ? 'rounder' : null, value: 200 + ((at * place) % 17) }),
    ),
  })),
  otherFigures: Array.from({ length: 60 }, (_, at) => cell({ article: at % 25, figure: `${at} lifeboats`, value: at })),
  statements: Array.from({ length: 60 }, (_, at) => ({ ...WARNING, id: `quote-${at + 1}` })),
  timeline: Array.from({ length: 25 }, (_, at) => ({
    article: at,
    precision: 'zone' as const,
    isAfter: at % 3 > 0,
    firstWith: at === 0 ? Array.from({ length: 9 }, (__, id) => `quote-${id + 1}`) : [],
  })),
};

/** Words from right to left in every place, beside Latin ones. */
export const RIGHT_TO_LEFT_STORY: WholeStory = {
  ...WHOLE,
  articles: WHOLE.articles.map((each) => ({
    ...each,
    outlet: { id: each.articleId, name: 'صحيفة الميناء' },
    headline: 'العبارة الليلية تجنح قرب سكارفيك',
  })),
  rows: [
    {
      ...TAKEN_OFF,
      measure: 'راكبا على متن العبارة',
      ties: [],
      cells: TAKEN_OFF.cells.map((each) => ({
        ...each,
        words: 'وعلى متنها 214 راكبا \u202e000,12\u202c',
        figure: '214 راكبا',
        source: 'خفر السواحل',
      })),
    },
  ],
  statements: [
    {
      ...WARNING,
      speaker: 'إنغريد سولفانغ',
      wordings: [
        {
          words: 'لم يكن لدينا وقت كاف قبل الاصطدام',
          carriers: [{ article: 0, speaker: 'إنغريد سولفانغ' }],
          relation: null,
          diff: null,
        },
        {
          words: RIGHT_TO_LEFT[0]?.evidence[0]?.words ?? '',
          carriers: [{ article: 1, speaker: 'إنغريد سولفانغ' }],
          relation: 'reworded',
          diff: RIGHT_TO_LEFT[0]?.evidence[0]?.diff ?? null,
        },
      ],
    },
  ],
  missing: [
    {
      card: showCard(card({ type: 'missing-quote', text: 'קול הנמל', evidence: [evidence({ name: 'קול הנמל' })] })),
      outlets: 1,
      texts: 1,
    },
  ],
};

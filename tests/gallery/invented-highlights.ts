import { HIGHLIGHT_COLOURS, type Highlight, type SavedComparison } from '@/lib/highlights/highlight.ts';

const OUTLETS = ['The Ferry Gazette', 'The Harbour Courier', 'The North Coast Mail', 'Radio Skarvik', 'קול הנמל'];
const TAGS = ['ferries', 'harbour money', 'to check', 'lighthouses', 'Olav Brenne'];
const PARTS = [
  'All 214 aboard were taken off before dawn',
  'the light on the rock had been dark for a week',
  'a £12m harbour programme, of which half is spent',
  'nine people were treated for cold',
  'the line had asked for a second mooring in spring',
  'we had very little warning before the hull struck rock',
];

/** What two other outlets had on the words of an invented highlight. */
const COMPARISON: SavedComparison = {
  storyId: 'story:ferry',
  storyTitle: 'Night ferry runs aground off Skarvik',
  findings: [
    {
      type: 'figure-more-precise',
      text: 'The Harbour Courier prints a more exact count of those taken off: 214.',
      here: 'more than 200 people',
      reasons: ['Both figures count people taken off the ferry, in the same night.'],
      evidence: [
        {
          outlet: 'The Harbour Courier',
          words: '214 passengers and crew were taken off before dawn',
          speaker: null,
          url: 'https://courier.example/ferry',
          headline: 'Night ferry runs aground off Skarvik',
          publishedAt: '2031-03-14T18:20',
        },
        {
          outlet: 'קול הנמל',
          words: '214 נוסעים הורדו מהמעבורת לפני עלות השחר',
          speaker: 'Ingrid Solvang',
          url: null,
          headline: null,
          publishedAt: null,
        },
      ],
    },
  ],
};

/** An invented highlight, another for each number. */
export function inventedHighlight(at: number, given: Partial<Highlight> = {}): Highlight {
  const pick = <Value>(list: readonly Value[], step = 1): Value => list[Math.floor(at / step) % list.length] as Value;
  const day = new Date(Date.UTC(2031, 2, 14, 18) - at * 3_600_000).toISOString();
  const name = pick(OUTLETS);
  const exact = Array.from({ length: 1 + (at % 4) }, (_, part) => PARTS[(at + part) % PARTS.length]).join('; ');
  return {
    id: `h${String(at).padStart(6, '0')}`,
    createdAt: day,
    updatedAt: day,
    deletedAt: null,
    source: {
      url: `https://outlet-${at % 5}.example/ferry/${at}`,
      articleId: `https://outlet-${at % 5}.example/ferry/${at}`,
      headline: `Night ferry runs aground off Skarvik, report ${at}`,
      outlet: { id: `outlet-${at % 5}`, name },
      byline: at % 3 === 0 ? 'Ines Okafor' : null,
      publishedAt: day.slice(0, 10),
      language: 'en',
    },
    target: {
      quote: { exact, prefix: 'The coastguard said that ', suffix: ', and went on.' },
      position: at % 11 === 7 ? null : { start: 100, end: 100 + exact.length },
    },
    colour: pick(HIGHLIGHT_COLOURS),
    note: at % 3 === 1 ? `Compare with the inquiry, page ${at}. Who counted?` : '',
    tags: TAGS.slice(at % 5, (at % 5) + (at % 3)),
    comparison: at % 4 === 0 ? COMPARISON : null,
    ...given,
  };
}

/** So many of them, the same every time. */
export function inventedHighlights(count: number): readonly Highlight[] {
  return Array.from({ length: count }, (_, at) => inventedHighlight(at));
}

/** As many as the tests in the browsers import: more than are drawn at once, few enough to be quick. */
export const HIGHLIGHTS_OF_LIBRARY = inventedHighlights(600);

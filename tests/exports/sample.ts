import type { Highlight } from '../../lib/highlights/highlight.ts';

/** A highlight with everything that one can have, in words of our own. */
export const SAMPLE: Highlight = {
  id: '6f2b7a9e-3c1d-4e5f-8a9b-0c1d2e3f4a5b',
  createdAt: '2026-11-20T09:30:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
  deletedAt: null,
  source: {
    url: 'https://harbour.example/news/ferry?from=mail',
    articleId: 'https://harbour.example/news/ferry',
    headline: 'Ferry “Linnet”: *four* hurt',
    outlet: { id: 'harbour.example', name: 'Harbour Herald' },
    byline: 'By Ana Prpa and Tom van Reed',
    publishedAt: '2026-11-19T18:05',
    language: 'en',
  },
  target: {
    quote: { exact: 'At least 14 people were hurt.\n\nNobody # died.', prefix: 'on Monday. ', suffix: ' The ferry' },
    position: { start: 120, end: 165 },
  },
  colour: 'green',
  note: 'Ask the *port*.\n- second thought',
  tags: ['to check', '2026', 'ferries/north'],
  comparison: {
    storyId: 'story-1',
    storyTitle: 'Ferry accident',
    findings: [
      {
        type: 'figure-differs',
        text: 'The Quay Post prints 17.',
        here: 'At least 14 people',
        reasons: ['Both count people hurt.'],
        evidence: [
          {
            outlet: 'Quay Post',
            words: '17 people were hurt',
            speaker: 'the coastguard',
            url: 'https://quay.example/17',
            headline: 'Ferry hits pier',
            publishedAt: '2026-11-20',
          },
        ],
      },
    ],
  },
};

export const CONTEXT = { exportedAt: '2026-11-22T08:00:00.000Z', version: '1.2.3' };

import type { Card, CardType, DiffRun, Evidence } from '@/lib/cards/card.ts';
import { sourcesSentence } from '@/lib/cards/story-sentences.ts';
import type { StoryOnPage } from '@/lib/protocol.ts';
import { GALLERY_WORDS } from './gallery-words.ts';

/** An invented piece of evidence. */
export function evidence(given: Partial<Evidence> & { name?: string | null }): Evidence {
  const { name = 'The Harbour Courier', ...rest } = given;
  return {
    articleId: 'https://courier.example/ferry',
    outlet: name === null ? null : { id: name.toLowerCase().replaceAll(' ', '-'), name },
    url: 'https://courier.example/ferry#:~:text=214%20passengers',
    publishedAt: '2031-03-14T18:20',
    headline: 'Night ferry runs aground off Skarvik',
    words: '214 passengers and crew were taken off before dawn',
    speaker: null,
    diff: null,
    lookAlikes: [],
    start: 120,
    end: 170,
    ...rest,
  };
}

/** An invented card. */
export function card(given: Partial<Card> & { type: CardType }): Card {
  return {
    id: `${given.type} ${given.anchor?.start ?? 'none'} ${given.text ?? ''}`,
    anchor: null,
    here: null,
    text: 'Two other outlets print the same figure.',
    evidence: [evidence({})],
    reasons: [
      'Both figures count people taken off the ferry, in the same night.',
      'The two articles belong to one story by 11 shared names and terms.',
    ],
    pair: null,
    spread: null,
    ...given,
  };
}

const REWORDED: readonly DiffRun[] = [
  { side: 'both', text: 'We had' },
  { side: 'here', text: 'very little warning' },
  { side: 'there', text: 'almost no time' },
  { side: 'both', text: 'before the hull' },
  { side: 'here', text: 'struck' },
  { side: 'there', text: 'hit the' },
  { side: 'both', text: 'rock, and the crew were magnificent' },
];

/** The cards of one invented article, of most kinds. */
export const CARDS: readonly Card[] = [
  card({
    type: 'figure-more-precise',
    anchor: { start: 40, end: 60 },
    here: 'more than 200 people',
    text: 'The Harbour Courier prints a more exact count of those taken off: 214.',
    spread: [
      { value: 200, words: 'more than 200 people', source: null },
      { value: 214, words: '214 passengers and crew', source: 'The Harbour Courier' },
      { value: 214, words: '214 passengers and crew', source: 'Radio Skarvik' },
      { value: 209, words: '209', source: 'The North Coast Mail' },
      { value: 260, words: 'some 260 aboard', source: 'קול הנמל' },
    ],
    evidence: [
      evidence({}),
      evidence({ name: null, url: null, headline: null, words: '214 aboard, 31 of them crew', start: 4 }),
    ],
  }),
  card({
    type: 'quote-reworded',
    anchor: { start: 210, end: 300 },
    here: 'We had very little warning before the hull struck rock, and the crew were magnificent',
    text: 'The North Coast Mail prints other words inside the quotation marks.',
    evidence: [
      evidence({
        name: 'The North Coast Mail',
        speaker: 'Ingrid Solvang',
        headline: 'Captain praised after ferry rescue',
        words: 'We had almost no time before the hull hit the rock, and the crew were magnificent',
        diff: REWORDED,
      }),
    ],
  }),
  card({
    type: 'figure-part-of',
    anchor: { start: 420, end: 440 },
    here: '£12m',
    text: 'The £12m printed here is part of a £30m harbour programme that two outlets describe.',
    evidence: [
      evidence({ words: 'a further £12m, taking the harbour programme to £30m' }),
      evidence({ name: 'Radio Skarvik', words: 'the £30m programme', start: 9 }),
    ],
  }),
  card({
    type: 'missing-figure',
    text: 'Not in this article: three outlets report that nine people were treated for cold.',
    evidence: [
      evidence({ words: 'nine people were treated for cold', speaker: 'the coastguard' }),
      evidence({ name: 'Radio Skarvik', words: 'nine passengers needed treatment', start: 2 }),
      evidence({ name: 'The North Coast Mail', words: 'Nine were treated at the quayside', start: 3 }),
    ],
  }),
  card({
    type: 'missing-quote',
    text: 'Not quoted here: Radio Skarvik has the harbour master saying the light was out of order for a week.',
    evidence: [
      evidence({ name: 'Radio Skarvik', speaker: 'Olav Brenne', words: 'that light had been dark for a week' }),
    ],
  }),
];

/** Thirty cards, as a long article in a busy story has them. */
export const MANY: readonly Card[] = Array.from({ length: 30 }, (_, index) => {
  const made = CARDS[index % CARDS.length] as Card;
  return { ...made, id: `many ${index}`, anchor: made.anchor && { start: index * 100, end: index * 100 + 20 } };
});

/** Words without a place to break, in every place where words can stand. */
export const LONG: readonly Card[] = [
  card({
    type: 'figure-agree',
    anchor: { start: 0, end: 10 },
    text: `Zwei Blätter drucken dieselbe Zahl: ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}.`,
    evidence: [
      evidence({
        name: `Kreisblatt-${'Verlagsanstalt'.repeat(6)}`,
        words: 'Rindfleischetikettierungsüberwachung'.repeat(5),
        headline: `https://blatt.example/${'artikel/'.repeat(24)}`,
        speaker: 'Bundesverkehrswegeplanungsbeauftragter'.repeat(3),
      }),
    ],
  }),
];

/** Arabic and Hebrew beside Latin, and a control character that would turn a figure round. */
export const RIGHT_TO_LEFT: readonly Card[] = [
  card({
    type: 'quote-reworded',
    anchor: { start: 0, end: 10 },
    here: 'لم يكن لدينا وقت كاف قبل الاصطدام',
    text: 'صحيفة الميناء prints other words inside the quotation marks.',
    evidence: [
      evidence({
        name: 'صحيفة الميناء',
        headline: 'العبارة الليلية تجنح قرب سكارفيك',
        speaker: 'إنغريد سولفانغ',
        words: 'لم يكن لدينا أي وقت تقريبا قبل الاصطدام، وعلى متنها 214 راكبا',
        diff: [
          { side: 'both', text: 'لم يكن لدينا' },
          { side: 'here', text: 'وقت كاف' },
          { side: 'there', text: 'أي وقت تقريبا' },
          { side: 'both', text: 'قبل الاصطدام' },
          { side: 'there', text: 'وعلى متنها 214 راكبا' },
        ],
      }),
    ],
  }),
  card({
    type: 'figure-agree',
    anchor: { start: 20, end: 30 },
    text: 'קול הנמל prints the same figure.',
    evidence: [
      evidence({
        name: 'קול הנמל',
        words: '214 נוסעים \u202e000,12\u202c ואנשי צוות',
        headline: 'המעבורת עלתה על שרטון',
      }),
    ],
  }),
];

/** A quotation with Cyrillic letters in its Latin words and a space without width in another. */
export const MIXED_LETTERS: readonly Card[] = [
  card({
    type: 'quote-reworded',
    anchor: { start: 0, end: 10 },
    here: 'No payment was made before the hull struck rock',
    text: 'The North Coast Mail has other words inside the quotation marks: “No pаyment was mаde be\u200bfore the hull struck rock”',
    evidence: [
      evidence({
        name: 'The North Coast Mail',
        headline: 'Captain praised after ferry rescue',
        words: 'No pаyment was mаde be\u200bfore the hull struck rock',
        speaker: 'Ingrid Solvang',
        diff: [
          { side: 'both', text: 'No' },
          { side: 'here', text: 'payment' },
          { side: 'there', text: 'pаyment' },
          { side: 'both', text: 'was' },
          { side: 'here', text: 'made' },
          { side: 'there', text: 'mаde' },
          { side: 'both', text: 'before the hull struck rock' },
        ],
        lookAlikes: ['Mixed letters: “pаyment” and “mаde” have Cyrillic letters among Latin ones.'],
      }),
    ],
  }),
];

/** The story all of them belong to. */
export const STORY: StoryOnPage = {
  id: 'story-1',
  title: 'Night ferry runs aground off Skarvik, all aboard taken off',
  reasons: [
    { kind: 'name', text: 'Ingrid Solvang' },
    { kind: 'name', text: 'Skarvik' },
    { kind: 'term', text: 'ferry' },
    { kind: 'figure', text: '214' },
    { kind: 'quote', text: 'the same quoted words' },
    { kind: 'day', text: '2031-03-14' },
  ],
  outlets: 4,
  articles: 6,
  texts: 2,
  sources: sourcesSentence({ articles: 6, outlets: 4, texts: 2 }, GALLERY_WORDS),
  articleIds: ['https://lantern.example/ferry', 'https://post.example/ferry'],
};

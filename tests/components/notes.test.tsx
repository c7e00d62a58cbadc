import { expect, test, vi } from 'vitest';
import { CardBody } from '@/components/card/card-body.tsx';
import { RailPanel } from '@/components/overlay/rail-panel.tsx';
import { RailTab } from '@/components/overlay/rail-tab.tsx';
import type { Card, Evidence } from '@/lib/cards/card.ts';
import { cardAsText } from '@/lib/cards/card-as-text.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { annotatedWith } from '../gallery/invented-annotated.ts';
import { CARDS, card, evidence, MIXED_LETTERS, STORY } from '../gallery/invented-cards.ts';
import { NO_EVENTS } from '../gallery/no-events.ts';
import { draw, readText } from './draw.ts';

const { rail: RAIL } = DEFAULT_SETTINGS.appearance;

function panel(annotated: PageNotes, openId: string | null = null): HTMLElement {
  return draw(<RailPanel annotated={annotated} highlights={[]} openId={openId} events={NO_EVENTS} />);
}

test('the panel lists what is in the text in its order, then what is not', () => {
  const [first, second, third, fourth, fifth] = CARDS;
  const shuffled = [fourth, third, fifth, first, second].filter((each) => each !== undefined);
  const lists = [...panel(annotatedWith({ story: STORY, cards: shuffled })).querySelectorAll('.card-list')];
  const sentences = lists.map((list) => [...list.querySelectorAll('.sentence')].map(readText));
  expect(sentences).toEqual([
    [first, second, third].map((each) => each?.text),
    [fourth, fifth].map((each) => each?.text),
  ]);
});

test('the panel says on what the story was matched', () => {
  expect(readText(panel(annotatedWith({ story: STORY, cards: CARDS })).querySelector('.reasons'))).toBe(
    'Matched on Ingrid Solvang · Skarvik · ferry · 214 · the same quoted words · 14 Mar 2031',
  );
});

test('without a story the panel says that there is none yet, and lists nothing', () => {
  const drawn = panel(annotatedWith({}));
  expect(readText(drawn.querySelector('.empty'))).toBe(
    'No other article on this story is in your store yet. Reading more outlets, or adding a pack, fills it.',
  );
  expect(drawn.querySelector('.card-list')).toBeNull();
});

test('the panel of a page that has only the beginning says so above what it has', () => {
  const of = (isPreview: boolean) =>
    readText(panel(annotatedWith({ isPreview, story: STORY, cards: CARDS })).querySelector('.empty'));
  expect(of(true)).toBe('Only the beginning of this article is on the page, so what it leaves out is not judged here.');
  expect(of(false)).toBe('');
});

test('one card is open, told to screen readers, with its evidence', () => {
  const drawn = panel(annotatedWith({ story: STORY, cards: CARDS }), CARDS[1]?.id);
  const open = [...drawn.querySelectorAll('[aria-expanded="true"]')];
  expect(open.map((button) => readText(button.querySelector('.sentence')))).toEqual([CARDS[1]?.text]);
  expect(drawn.querySelectorAll('.evidence')).toHaveLength(1);
});

test('both versions of a quotation are whole, and what differs is said in words too', () => {
  const drawn = panel(annotatedWith({ story: STORY, cards: CARDS }), CARDS[1]?.id);
  const versions = [...drawn.querySelectorAll('blockquote')].map(readText);
  expect(versions).toEqual([
    '“We had [only there:] almost no time [end] before the hull [only there:] hit the [end] rock, and the crew were magnificent”',
    '“We had [only here:] very little warning [end] before the hull [only here:] struck [end] rock, and the crew were magnificent”',
  ]);
});

test('the way to a passage is in no attribute, and opens it without handing over a window', () => {
  const opened = vi.fn();
  vi.stubGlobal('open', opened);
  const drawn = draw(<CardBody card={showCard(card({ type: 'figure-agree' }))} events={NO_EVENTS} />);
  expect(drawn.innerHTML).not.toContain('://');
  drawn.querySelector<HTMLElement>('[role="link"]')?.click();
  expect(opened).toHaveBeenCalledWith(expect.stringMatching(/^https:/), '_blank', 'noopener,noreferrer');
  vi.unstubAllGlobals();
});

test('an outlet without a name and an address that is no web page are shown as words', () => {
  const odd = card({ type: 'figure-agree', evidence: [evidence({ name: null, url: 'javascript:alert(1)' })] });
  const drawn = draw(<CardBody card={showCard(odd)} events={NO_EVENTS} />);
  expect(readText(drawn.querySelector('.source'))).toContain('Another outlet');
  expect(drawn.querySelector('[role="link"]')).toBeNull();
});

test('markup in evidence is words, not elements', () => {
  const odd = card({ type: 'figure-agree', evidence: [evidence({ words: '<img src=x onerror=alert(1)> 214' })] });
  const drawn = draw(<CardBody card={showCard(odd)} events={NO_EVENTS} />);
  expect(drawn.querySelector('img')).toBeNull();
  expect(readText(drawn.querySelector('blockquote'))).toBe('“<img src=x onerror=alert(1)> 214”');
});

test('words that bring their own quotation marks get no second pair', () => {
  const odd = card({ type: 'figure-agree', evidence: [evidence({ words: '“all of us”' })] });
  expect(readText(draw(<CardBody card={showCard(odd)} events={NO_EVENTS} />).querySelector('blockquote'))).toBe(
    '“all of us”',
  );
});

test('a card offers to say that what it sets side by side is not the same, and one without does not', () => {
  const claim = { articleId: 'a', words: '214', source: null };
  const paired = card({ type: 'figure-agree', pair: { claims: 'figure', here: claim, there: [claim] } });
  const [onApart, onHideKind] = [vi.fn(), vi.fn()];
  const buttons = (given: Card) => {
    const body = draw(<CardBody card={showCard(given)} events={{ ...NO_EVENTS, onApart, onHideKind }} />);
    return [...body.querySelectorAll('details:last-of-type button')] as HTMLElement[];
  };
  const [apart, hide] = buttons(paired);
  apart?.click();
  hide?.click();
  expect(onApart).toHaveBeenCalledExactlyOnceWith(showCard(paired));
  expect(onHideKind).toHaveBeenCalledExactlyOnceWith(showCard(paired));
  expect(buttons(card({ type: 'only-here' })).map(readText)).toEqual(['Hide this kind']);
});

test('the tab says its number in words', () => {
  const label = (count: number) =>
    draw(
      <RailTab
        count={count}
        tally={annotatedWith({ cards: CARDS.slice(0, count) }).tally}
        rail={RAIL}
        events={NO_EVENTS}
      />,
    )
      .querySelector('button')
      ?.getAttribute('aria-label');
  expect([0, 1, 2].map(label)).toEqual([
    'No notes beside this article',
    '1 note beside this article',
    '2 notes beside this article',
  ]);
});

test('a copied card carries its sentence, the exact words and every source', () => {
  expect(cardAsText(card({ type: 'figure-agree', here: '214 people', evidence: [evidence({ url: null })] }))).toBe(
    [
      'Same figure: Two other outlets print the same figure.',
      'This article: “214 people”',
      'The Harbour Courier: “214 passengers and crew were taken off before dawn”\nNight ferry runs aground off Skarvik\n14 Mar 2031',
    ].join('\n\n'),
  );
});

test('mixed letters are said in words below the quotation, which stays as printed, and go along when it is copied', () => {
  const [mixed] = MIXED_LETTERS as [Card];
  const [{ words, lookAlikes }] = mixed.evidence as [Evidence];
  const drawn = draw(<CardBody card={showCard(mixed)} events={NO_EVENTS} />);
  expect([...drawn.querySelectorAll('.odd')].map(readText)).toEqual(lookAlikes);
  const printed = words.replace('\u200b', '⟦ZWSP⟧');
  const whole = readText(drawn.querySelector('blockquote')).replaceAll(/\[only there:\] | \[end\]/g, '');
  expect(whole).toBe(`“${printed}”`);
  expect(cardAsText(mixed)).toContain(`“${printed}”`);
  expect(cardAsText(mixed).split('\n')).toEqual(expect.arrayContaining([...lookAlikes]));
});

import { options } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardBody } from '@/components/card/card-body.tsx';
import { HighlightSurface } from '@/components/highlight/highlight-surface.tsx';
import { RailPanel } from '@/components/overlay/rail-panel.tsx';
import { RailTab } from '@/components/overlay/rail-tab.tsx';
import { SaidLine } from '@/components/overlay/said-line.tsx';
import { sealHandlers } from '@/components/words/seal-handlers.ts';
import { sealAll } from '@/components/words/seal-words.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings.ts';
import { HIGHLIGHT_STATES, NO_HIGHLIGHT_EVENTS, placedHighlight } from '../gallery/highlight-states.ts';
import { annotatedWith } from '../gallery/invented-annotated.ts';
import { CARDS, card } from '../gallery/invented-cards.ts';
import { NO_EVENTS } from '../gallery/no-events.ts';
import { draw } from './draw.ts';

const { appearance } = DEFAULT_SETTINGS;
const called = new Set<string>();

/** Events that note that they were called and never answer: what is shown of an answer needs a browser. */
function noting<Events extends object>(of: string, events: Events): Events {
  const note = (name: string) => () => {
    called.add(`${of} ${name}`);
    return new Promise(() => {});
  };
  return Object.fromEntries(Object.keys(events).map((name) => [name, note(name)])) as Events;
}

/** Draws each thing with buttons and presses them all, as a script does. */
function pressAll(): string[] {
  called.clear();
  const events = noting('highlight', NO_HIGHLIGHT_EVENTS);
  const overlay = noting('overlay', NO_EVENTS);
  const claim = { articleId: 'a', words: '214', source: null };
  const paired = showCard(card({ type: 'figure-agree', pair: { claims: 'figure', here: claim, there: [claim] } }));
  const viewport = { width: 800, height: 600 };
  const drawn = [
    ...Object.values(HIGHLIGHT_STATES).map((moment) => () => (
      <HighlightSurface view={{ moment, words: null, viewport, appearance }} events={events} />
    )),
    () => <CardBody card={paired} events={overlay} />,
    () => (
      <RailPanel
        annotated={annotatedWith({ cards: CARDS })}
        highlights={[placedHighlight()]}
        openId={CARDS[0]?.id ?? null}
        events={overlay}
      />
    ),
    () => <RailTab count={1} tally="" rail={appearance.rail} events={overlay} />,
    () => <SaidLine said={{ words: 'Hidden.', canUndo: true }} events={overlay} />,
  ];
  for (const make of drawn) {
    for (const pressed of draw(make()).querySelectorAll<HTMLElement>('button, [role="link"]')) {
      pressed.removeAttribute('disabled');
      pressed.click();
      // Away from whatever listens above it.
      pressed.remove();
      pressed.click();
    }
  }
  return [...called].sort();
}

/** What takes a pointer or a key, and no press. */
const NO_PRESSES = ['overlay onMoveRail', 'overlay onOverCard'];

const opened = vi.fn();
beforeEach(() => {
  vi.stubGlobal('open', opened);
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = () => undefined;
    },
  );
});
afterEach(() => {
  Reflect.deleteProperty(options, 'vnode');
  opened.mockClear();
  vi.unstubAllGlobals();
});

test('a press that a script made does nothing once handlers are sealed, and all that a press can do before', () => {
  const all = new Set([
    ...Object.keys(NO_HIGHLIGHT_EVENTS).map((name) => `highlight ${name}`),
    ...Object.keys(NO_EVENTS).map((name) => `overlay ${name}`),
  ]);
  for (const name of NO_PRESSES) all.delete(name);
  expect(pressAll()).toEqual([...all].sort());
  expect(opened).toHaveBeenCalled();
  opened.mockClear();
  sealAll();
  expect(pressAll()).toEqual([]);
  expect(opened).not.toHaveBeenCalled();
});

test('a press of the reader comes through with its event', () => {
  const onClick = vi.fn();
  const props = { onClick, title: 'online' };
  sealHandlers(props);
  const press = { isTrusted: true };
  props.onClick(press);
  expect(onClick).toHaveBeenCalledExactlyOnceWith(press);
  expect(props.title).toBe('online');
});

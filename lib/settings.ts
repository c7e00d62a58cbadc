import { CARD_TYPES, type CardType } from './cards/card.ts';
import { type HedgeReach, USUAL_REACH } from './compare/hedge-reach.ts';

/** The languages that the interface is written in, by the names of their files in `locales/`. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Everything a reader can set. One storage item, synced where the browser syncs. */
export interface Settings {
  /** Off everywhere until switched on again. */
  readonly paused: boolean;
  /** Hosts switched off by the reader ("example.com" covers its subdomains). */
  readonly sitesOff: readonly string[];
  /** Hosts the reader added beyond the bundled outlets. */
  readonly sitesAdded: readonly string[];
  /** Card kinds to show. */
  readonly cardTypes: readonly CardType[];
  /** The most cards shown on a page. */
  readonly cardLimit: number;
  /** How far words of doubt before a figure reach: what two figures need to differ. */
  readonly hedges: HedgeReach;
  /** Learn from articles that were really read. Never in private windows, whatever this says. */
  readonly learning: boolean;
  /** Show the number of cards on the toolbar button. */
  readonly badge: boolean;
  /** Listen on articles for single keys that go from note to note. Keys that the browser knows of are its own matter. */
  readonly keys: boolean;
  /** Offer to save words as they are selected. The menu, the keys and the notes save them whatever this says. */
  readonly saving: boolean;
  readonly appearance: {
    readonly theme: 'system' | 'light' | 'dark';
    readonly textSize: 'small' | 'medium' | 'large';
    readonly underlines: boolean;
    readonly motion: 'system' | 'reduced';
    /** How much air there is in lists and cards. */
    readonly density: 'comfortable' | 'compact';
    /**
     * Where the reader put the tab with the number of cards: at which edge, and how far down the window, in percent. Nobody
     * having put it anywhere, it stands at the edge where the lines of the interface end.
     */
    readonly rail: { readonly side: 'right' | 'left' | 'end'; readonly top: number };
    /** The language of the interface: the browser's, or one that the reader chose. */
    readonly language: 'browser' | InterfaceLanguage;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  sitesOff: [],
  sitesAdded: [],
  cardTypes: CARD_TYPES,
  // A page of a thousand words bears about this many notes before the margin outweighs the text.
  cardLimit: 24,
  hedges: USUAL_REACH,
  learning: true,
  badge: true,
  keys: true,
  saving: true,
  appearance: {
    theme: 'system',
    textSize: 'medium',
    underlines: true,
    motion: 'system',
    density: 'comfortable',
    rail: { side: 'end', top: 50 },
    language: 'browser',
  },
};

/** Whether a host is one of a list's, or below one of them. */
export function hostIsListed(host: string, hosts: readonly string[]): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

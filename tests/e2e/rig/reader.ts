import type { TraceEvent } from './trace-browser.ts';

/** One tab, as both browsers' drivers offer it. Functions given to `run` are sent as source: they must stand alone. */
export interface Tab {
  /** The browser's own number for the tab; null for the extension's pages. */
  readonly id: number | null;
  run<Value>(ask: () => Value | Promise<Value>): Promise<Value>;
  run<Given, Value>(ask: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value>;
  /** Evaluates source in the world of our content script. Chromium only: Firefox lets no driver in there. */
  readonly runInScript?: <Value>(source: string) => Promise<Value>;
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The words in all closed shadow roots, read the way a debugger does: no page could. */
  closedText(): Promise<string>;
  /** Whether a screen reader meets something of this role and name, in closed roots too. */
  speaks(role: string, name: string): Promise<boolean>;
  /** Moves the pointer there. */
  point(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Takes hold at one point and lets go at the other. */
  drag(from: readonly [x: number, y: number], to: readonly [x: number, y: number]): Promise<void>;
  press(key: string): Promise<void>;
  /** Turns the wheel, as somebody who reads on. */
  scroll(pixels: number): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  screenshot(path: string, whole?: boolean): Promise<void>;
  /** What would be on paper: the same for the same page. */
  printed(): Promise<string>;
  close(): Promise<void>;
}

/** A browser with the built extension installed. */
export interface Reader {
  readonly engine: 'chromium' | 'firefox';
  readonly version: string;
  open(address: string): Promise<Tab>;
  /** One of the extension's own pages, `options.html` say. */
  ownPage(path: string): Promise<Tab>;
  /** Ends the background as the browser does when it needs the memory; answers once it is gone. */
  stopBackground(): Promise<void>;
  /** Installs the extension over itself, as an update does. Firefox only: Chromium does not load it again after that. */
  readonly update?: () => Promise<void>;
  /** Takes back all sites that the browser allows the extension, as its owner does in the browser's own settings. */
  withdrawSites(): Promise<void>;
  /**
   * Leaves the extension's databases so many bytes until the answer is called, and ends the background, whose databases
   * would go on with the room they had before. For an extension without leave for unlimited storage. Chromium only.
   */
  readonly limitDatabases?: (bytes: number) => Promise<() => Promise<void>>;
  /** Ends the whole browser with no time to put anything away, as a crash does. Chromium only. */
  readonly kill?: () => Promise<void>;
  /** Notes what its threads do until the answer is called. Chromium only. */
  readonly trace?: () => Promise<() => Promise<readonly TraceEvent[]>>;
  /** Resolves when the last tab is closed by the person in front of it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** How to start a reader. */
export interface ReaderOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The proxy port of the news web. */
  readonly port: number;
  readonly headless: boolean;
  /** A profile folder to keep between two starts; a temporary one otherwise. Chromium only. */
  readonly profile?: string;
  /** More switches for the browser. Chromium only. */
  readonly args?: readonly string[];
}

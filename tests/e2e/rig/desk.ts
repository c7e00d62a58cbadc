import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, PageState, RequestName, Requests, TabRequestName, TabRequests } from '../../../lib/protocol.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Reader, Tab } from './reader.ts';

/** What the extension's own pages may do, done from its options page: nothing here is open to a web page. */
export interface Desk {
  readonly tab: Tab;
  request<Name extends RequestName>(name: Name, ask: Requests[Name]['ask']): Promise<Answer<Requests[Name]['answer']>>;
  ask<Name extends TabRequestName>(
    tab: Tab,
    name: Name,
    given?: TabRequests[Name]['ask'],
  ): Promise<Answer<TabRequests[Name]['answer']>>;
  /** What a tab shows once it has stopped reading; null where the content script does not run. */
  describe(tab: Tab): Promise<PageState | null>;
  /** What a tab shows once that is what a test accepts, or what it shows when the time is up. */
  describeUntil(tab: Tab, accept: (state: PageState | null) => boolean, ms?: number): Promise<PageState | null>;
  /** The number on the toolbar button of a tab. */
  badge(tab: Tab): Promise<string>;
  change(settings: Partial<Settings>): Promise<void>;
  settings(): Promise<Partial<Settings>>;
}

const LOOK_AGAIN_MS = 100;
/** On a machine with much to do; nothing waits for so long where all is well. */
const READING_MS = 30_000;
/** Long enough for a background to start on a machine with much to do. */
const ASK_AGAIN_MS = 1000;

/** Opens the options page and sits down at it. */
export async function openDesk(reader: Reader): Promise<Desk> {
  const tab = await reader.ownPage('options.html');
  const ask: Desk['ask'] = (other, name, given = null) => sendToTab(tab, other.id, { to: 'tab', name, ask: given });
  const state = async (other: Tab): Promise<PageState | null> => {
    const answer = await ask(other, 'describe');
    return answer.ok ? answer.value : null;
  };
  const describeUntil: Desk['describeUntil'] = async (other, accept, ms = READING_MS) => {
    const end = Date.now() + ms;
    let last = await state(other);
    while (!accept(last) && Date.now() < end) {
      await pause(LOOK_AGAIN_MS);
      last = await state(other);
    }
    return last;
  };
  return {
    tab,
    request: (name, given) => sendToBackground(tab, name, given),
    ask,
    describe: (other) => describeUntil(other, (shown) => shown !== null && shown.kind !== 'reading'),
    describeUntil,
    badge: (other) =>
      tab.run((tabId) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return api.action.getBadgeText({ tabId });
      }, other.id),
    change: (settings) => writeSettings(tab, settings),
    settings: () =>
      tab.run(async () => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return (await api.storage.sync.get('settings')).settings ?? {};
      }),
  };
}

/** Asked a second time where nobody listens yet or any more, as our own pages do. */
function sendToBackground<Value>(desk: Tab, name: string, ask: unknown): Promise<Answer<Value>> {
  return desk.run(
    async ({ message, wait }) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const answer = await api.runtime.sendMessage(message).catch(() => undefined);
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return api.runtime.sendMessage(message);
    },
    { message: { to: 'background', name, ask }, wait: ASK_AGAIN_MS },
  );
}

function sendToTab<Value>(desk: Tab, id: number | null, message: object): Promise<Answer<Value>> {
  return desk.run(
    async (given) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      try {
        return await api.tabs.sendMessage(given.id, given.message, { frameId: 0 });
      } catch (error) {
        return { ok: false, why: String(error) };
      }
    },
    { id, message },
  );
}

/** As the options page does: the whole item, merged. */
function writeSettings(desk: Tab, change: Partial<Settings>): Promise<void> {
  return desk.run(async (given) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { settings } = await api.storage.sync.get('settings');
    await api.storage.sync.set({ settings: { ...settings, ...given } });
  }, change);
}

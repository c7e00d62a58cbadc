import type { Answer, RequestName, Requests, TabRequestName, TabRequests } from '../protocol.ts';
import { browserWords } from './browser-words.ts';
import { browser } from './extension-api.ts';
import { isOwnPage, type Sender } from './sender.ts';

/** A message as it travels. */
export interface Envelope {
  readonly to: 'background' | 'tab';
  readonly name: string;
  readonly ask: unknown;
}

/** Handlers of the requests to a tab, one for each name. */
export type TabHandlers = {
  readonly [Name in TabRequestName]: (ask: TabRequests[Name]['ask']) => TabRequests[Name]['answer'];
};

/** Said in a page whose extension went under it. Asked for while there is somebody to ask: then there are no words any more. */
export const UPDATED = browserWords.say('page.updated');

/** The pause before the one retry: long enough for a worker that was just stopped to start again. */
const RETRY_AFTER_MS = 150;

/** Asks the background. Never rejects: whatever goes wrong on the way becomes a refusal with a sentence. */
export async function request<Name extends RequestName>(
  name: Name,
  ask: Requests[Name]['ask'],
): Promise<Answer<Requests[Name]['answer']>> {
  const envelope: Envelope = { to: 'background', name, ask };
  return (
    (await answerOf<Requests[Name]['answer']>(() => browser.runtime.sendMessage(envelope))) ?? {
      ok: false,
      why: isAlive() ? browserWords.say('page.noAnswer') : UPDATED,
    }
  );
}

/** Asks the content script of a tab. Never rejects. */
export async function tabRequest<Name extends TabRequestName>(
  tabId: number,
  name: Name,
  ask: TabRequests[Name]['ask'],
): Promise<Answer<TabRequests[Name]['answer']>> {
  const envelope: Envelope = { to: 'tab', name, ask };
  const send = () => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  return (await answerOf<TabRequests[Name]['answer']>(send)) ?? { ok: false, why: browserWords.say('page.notRunning') };
}

/** Answers our own pages from a content script, until the signal. */
export function handleTab(handlers: TabHandlers, signal: AbortSignal): void {
  // Answered by the callback, at once: Chromium's own API takes no answer by promise.
  const answer = (message: unknown, sender: Sender, respond: (answer: unknown) => void): true | undefined => {
    if (!isEnvelope(message, 'tab') || !isOwnPage(sender) || !Object.hasOwn(handlers, message.name)) return undefined;
    const handler = handlers[message.name as TabRequestName] as (ask: unknown) => unknown;
    respond({ ok: true, value: handler(message.ask) });
    return true;
  };
  const listener = answer as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Whether a message is one of ours, for this receiver. */
export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to: receiver, name } = message as Partial<Envelope>;
  return receiver === to && typeof name === 'string';
}

/**
 * The answer, asked for twice at most; null where there is none. A worker that is stopped at the wrong moment answers
 * `undefined` or rejects, so every request must be one that does no harm when it is made again.
 */
async function answerOf<Value>(send: () => Promise<unknown>): Promise<Answer<Value> | null> {
  for (const wait of [RETRY_AFTER_MS, null]) {
    try {
      const answer = await send();
      if (isAnswer(answer)) return answer as Answer<Value>;
    } catch {
      // Nobody listens, or the listener died: the same as no answer.
    }
    if (wait === null || !isAlive()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
}

/** Whether an answer is one: a worker that was stopped at the wrong moment answers `undefined`. */
export function isAnswer(answer: unknown): answer is Answer<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

/** False in a content script whose extension was reloaded or removed: its runtime has no id any more. */
function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

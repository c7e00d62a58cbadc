import { decode } from '../decode.ts';
import type { Answer, Outcome, RequestName, Requests } from '../protocol.ts';
import { browser } from './extension-api.ts';
import { logError } from './log.ts';
import { isEnvelope } from './messages.ts';
import { refused } from './refused.ts';
import { requestSchemas } from './request-schemas.ts';
import { isContentScript, isOwnPage, type Sender } from './sender.ts';

/** Who asks, as far as a handler may care. */
export interface Asker {
  readonly tabId: number | null;
  /** In a private window: nothing may be kept. */
  readonly isPrivate: boolean;
  /** The address of the page whose content script asks; null where one of our own pages does. */
  readonly page: string | null;
}

/** A handler for every request. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    ask: Requests[Name]['ask'],
    asker: Asker,
  ) => Promise<Outcome<Requests[Name]['answer']>>;
};

/**
 * What a content script may ask. It lives in a stranger's page: it may add, ask about that page, and change what a reader
 * changes there; it may take back what it was told the id of, but never list or delete.
 */
const FROM_CONTENT_SCRIPTS: readonly string[] = [
  'annotate',
  'learn',
  'badge',
  'part',
  'undoCorrection',
  'adjust',
  'goTo',
  'saveHighlight',
  'highlightsOnPage',
  'removeHighlight',
  'reattachHighlight',
  'colourHighlight',
  'highlightStyle',
  'openHighlight',
] satisfies RequestName[];

/** What a browser does only for a click: it is handled before anything is awaited, or the click does not count any more. */
const WITHIN_CLICK: readonly string[] = ['goTo'] satisfies RequestName[];

/**
 * Answers requests, once it is known in which language. To be called while the background starts: a listener added later
 * misses the message that woke it.
 */
export function handleRequests(handlers: RequestHandlers, speaking: Promise<unknown> = Promise.resolve()): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!isEnvelope(message, 'background')) return undefined;
    const answer = () => answerRequest(handlers, message.name, message.ask, sender);
    return WITHIN_CLICK.includes(message.name) ? answer() : speaking.then(answer);
  });
}

/** The answer to one request: refused to whom it may not concern, decoded, handled; an error becomes a sentence, and all are said here. */
export async function answerRequest(
  handlers: RequestHandlers,
  name: string,
  ask: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  const isAllowed = isOwnPage(sender) || (isContentScript(sender) && FROM_CONTENT_SCRIPTS.includes(name));
  if (!isAllowed || !Object.hasOwn(requestSchemas, name)) return refused({ key: 'refused.notAllowed' });
  try {
    const outcome = await decodeAndHandle(handlers, name as RequestName, ask, sender);
    return outcome.ok ? outcome : refused(outcome.why);
  } catch (error) {
    logError(`The request "${name}" failed`, error);
    return refused({ key: 'refused.failed' });
  }
}

async function decodeAndHandle<Name extends RequestName>(
  handlers: RequestHandlers,
  name: Name,
  ask: unknown,
  sender: Sender,
): Promise<Outcome<Requests[Name]['answer']>> {
  const decoded = decode(requestSchemas[name], ask, 'request');
  if (!decoded.ok) return decoded;
  const { tab, url = null } = sender;
  const page = isOwnPage(sender) ? null : url;
  return handlers[name](decoded.value, { tabId: tab?.id ?? null, isPrivate: tab?.incognito ?? false, page });
}

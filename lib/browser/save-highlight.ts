import type { NewHighlight } from '../highlight-protocol.ts';
import type { Highlight } from '../highlights/highlight.ts';
import type { Answer } from '../protocol.ts';
import { browserWords } from './browser-words.ts';
import { browser } from './extension-api.ts';
import { type Envelope, isAnswer, UPDATED } from './messages.ts';
import { isOrphaned } from './watch-orphaned.ts';

/** An attempt without an answer for so long is given up: the worker it was sent to is gone and cannot say so. */
const ANSWER_WITHIN_MS = 2000;
/** After so long a reader is told that nothing is certain, instead of being kept waiting. */
const TRY_FOR_MS = 10_000;
/** The pause after the first failure, doubled after each up to the longest: a worker starts again within a few of them. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 400;

/**
 * Has the background keep a highlight, and answers "ok" only once it said that it did. A worker that is stopped in between
 * rejects, answers nothing, or answers `undefined`; the same highlight is then sent again, under the same id, so that it
 * is kept once however often it arrives. A refusal with a sentence is an answer, and is not argued with. Never rejects.
 */
export async function saveWithRetry(highlight: NewHighlight, signal: AbortSignal): Promise<Answer<Highlight>> {
  const envelope: Envelope = { to: 'background', name: 'saveHighlight', ask: highlight };
  const started = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    if (isOrphaned()) return { ok: false, why: UPDATED };
    const left = TRY_FOR_MS - (performance.now() - started);
    const answer = await within(Math.min(ANSWER_WITHIN_MS, left), signal, () => browser.runtime.sendMessage(envelope));
    if (isAnswerTo(answer, highlight.id)) return answer;
    const isLate = performance.now() - started + pause >= TRY_FOR_MS;
    if (isLate || signal.aborted)
      return { ok: false, why: isOrphaned() ? UPDATED : browserWords.say('highlight.noAnswer') };
    await within(pause, signal, () => new Promise(() => {}));
  }
}

/** What a task comes to; undefined where it fails, takes too long, or is not waited for any more. */
async function within(ms: number, signal: AbortSignal, task: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = () => done(undefined);
    const timer = setTimeout(stop, ms);
    signal.addEventListener('abort', stop);
    function done(answer: unknown): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(answer);
    }
    if (signal.aborted) return stop();
    // Thrown at once where the extension is gone, and rejected where only its worker is.
    Promise.resolve().then(task).then(done, stop);
  });
}

/** A refusal, or the very highlight that was sent. */
function isAnswerTo(answer: unknown, id: string): answer is Answer<Highlight> {
  if (!isAnswer(answer)) return false;
  return answer.ok ? (answer.value as Partial<Highlight> | null)?.id === id : typeof answer.why === 'string';
}

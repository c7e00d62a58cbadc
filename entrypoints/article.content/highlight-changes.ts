import type { HighlightEvents } from '@/components/highlight/highlight-moment.ts';
import { say } from '@/components/words/say.ts';
import type { HighlightTarget } from '@/lib/annotation/selectors.ts';
import { request } from '@/lib/browser/messages.ts';
import type { PlacedHighlight } from '@/lib/highlight-protocol.ts';
import type { Answer } from '@/lib/protocol.ts';
import type { HighlightDesk } from './highlight-desk.ts';

/** What a reader does with a highlight that is saved. */
export type HighlightChanges = Omit<HighlightEvents, 'onSave' | 'onCopy' | 'onClose'>;

/** Asks the background for each change of the highlight that is shown, and shows what came of it. */
export function makeHighlightChanges(desk: HighlightDesk, selected: () => HighlightTarget | null): HighlightChanges {
  const change = async (
    ask: (id: string) => Promise<Answer<unknown>>,
    done: (highlight: PlacedHighlight) => void,
  ): Promise<void> => {
    const moment = desk.moment();
    if (moment?.kind !== 'open' && moment?.kind !== 'removed') return;
    const { highlight } = moment;
    const answer = await ask(highlight.id);
    if (answer.ok) done(highlight);
    else desk.openAt(highlight, answer.why);
  };
  const put = (highlight: PlacedHighlight, said: string) => {
    const moment = desk.moment();
    desk.put(highlight.id, highlight);
    desk.openAt(highlight, said, moment?.kind === 'open' && moment.isNew);
  };
  return {
    onColour: (colour) =>
      change(
        (id) => request('colourHighlight', { id, colour }),
        (highlight) => put({ ...highlight, colour }, ''),
      ),
    onNote: () =>
      change(
        (id) => request('openHighlight', { id }),
        () => undefined,
      ),
    onRemove: () =>
      change(
        (id) => request('removeHighlight', { id, isUndone: false }),
        (highlight) => {
          desk.put(highlight.id, null);
          desk.set({ kind: 'removed', highlight });
        },
      ),
    onUndo: () =>
      change(
        (id) => request('removeHighlight', { id, isUndone: true }),
        (highlight) => put(highlight, say('highlight.broughtBack')),
      ),
    async onReattach() {
      const target = selected();
      if (target?.position == null) return;
      const { quote, position: span } = target;
      await change(
        (id) => request('reattachHighlight', { id, target }),
        (highlight) =>
          put({ ...highlight, exact: quote.exact, found: 'exact', span, warning: null }, say('highlight.tied')),
      );
    },
  };
}

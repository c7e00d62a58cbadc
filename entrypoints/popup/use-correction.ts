import { useState } from 'preact/hooks';
import type { PopupPage } from '@/components/popup/describe-page.ts';
import type { PopupEvents } from '@/components/popup/popup.tsx';
import { say } from '@/components/words/say.ts';
import { request, tabRequest } from '@/lib/browser/messages.ts';
import type { Answer, NewCorrection, PossibleStory } from '@/lib/protocol.ts';

/** What was just said of the page's story; `id` is null once it is taken back. */
interface Made {
  readonly id: string | null;
  readonly sentence: string;
}

/** The correction made in this popup, and the ways to make one and to take it back. */
export interface CorrectionInPopup {
  readonly correction: { readonly sentence: string; readonly canUndo: boolean } | null;
  readonly events: Pick<PopupEvents, 'onNotThisStory' | 'onThisStory' | 'onUndo'>;
}

/** Keeps what a reader says of the story of a tab's page, and has the page ask for its notes again. */
export function useCorrection(
  tabId: number | null,
  page: PopupPage,
  failed: (why: string | null) => void,
): CorrectionInPopup {
  const [made, setMade] = useState<Made | null>(null);
  const settle = async (outcome: Answer<unknown>, done: Made) => {
    failed(outcome.ok ? null : outcome.why);
    if (!outcome.ok) return;
    setMade(done);
    // Where the page has gone meanwhile there is nothing to draw again.
    if (tabId !== null) await tabRequest(tabId, 'readAgain', null);
  };
  const correct = async (kind: NewCorrection['kind'], story: PossibleStory | null, sentence: string) => {
    if (page.kind !== 'annotated' || story === null) return;
    const sides = { one: [page.annotated.articleId], other: story.articleIds };
    const outcome = await request('correct', { kind, ...sides, oneTitle: page.headline, otherTitle: story.title });
    await settle(outcome, { id: outcome.ok ? outcome.value.id : null, sentence });
  };
  return {
    correction: made && { sentence: made.sentence, canUndo: made.id !== null },
    events: {
      onNotThisStory: () =>
        correct('apart', page.kind === 'annotated' ? page.annotated.story : null, say('popup.takenOut')),
      onThisStory: (story) => correct('together', story, say('popup.putInto')),
      async onUndo() {
        if (made?.id == null) return;
        await settle(await request('undoCorrection', { id: made.id }), { id: null, sentence: say('overlay.undone') });
      },
    },
  };
}

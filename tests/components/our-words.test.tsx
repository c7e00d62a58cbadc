import { afterEach, expect, test } from 'vitest';
import { SavedComparisonList } from '@/components/library/saved-comparison.tsx';
import { PartedList } from '@/components/options/parted-list.tsx';
import { GapsSection } from '@/components/story/gaps-section.tsx';
import { speakWith } from '@/components/words/say.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import type { PartedClaims } from '@/lib/stories/parted-claims.ts';
import { ENGLISH } from '@/lib/words/english.ts';
import { isolate } from '@/lib/words/isolate.ts';
import { wordsOfTable } from '@/lib/words/words-of-table.ts';
import { card } from '../gallery/invented-cards.ts';
import { WHOLE } from '../gallery/invented-whole-story.ts';
import { wordTable } from '../words/locales.ts';
import { draw, readText } from './draw.ts';

const ARABIC = wordsOfTable(wordTable('ar'));
afterEach(() => speakWith(ENGLISH));

const SENTENCE = ARABIC.say('note.verbatim.single', { who: 'The Lantern' });
const NAMED = { text: SENTENCE, evidence: [] };

test('a sentence in Arabic shows no sign of what keeps foreign names in order', () => {
  speakWith(ARABIC);
  const claim = { articleId: 'a', words: '75 ferries', source: 'The Lantern' };
  const there = [claim, { ...claim, words: '80 ferries' }];
  const parted: PartedClaims = { id: 'p', kind: 'not-same', claims: 'figure', here: claim, there, madeAt: null };
  const gap = { card: showCard(card({ type: 'only-here', ...NAMED }), null, ARABIC), outlets: 1, texts: 1 };
  const finding = { type: 'only-here' as const, here: null, reasons: [SENTENCE], ...NAMED };
  const comparison = { storyId: 's', storyTitle: 'Ferries', findings: [finding] };
  const read = [
    <PartedList parted={[parted]} onUndo={() => {}} />,
    <GapsSection whole={{ ...WHOLE, missing: [gap], onlyHere: [gap] }} isPreview={false} />,
    <SavedComparisonList comparison={comparison} />,
  ].map((each) => readText(draw(each)));
  expect(read.filter((text) => !text.includes(isolate('The Lantern', 'rtl')))).toEqual([]);
  expect(read.filter((text) => text.includes('⟦'))).toEqual([]);
});

test('what else is unseen in it is named all the same', () => {
  speakWith(ARABIC);
  const finding = { type: 'only-here' as const, here: null, reasons: [], text: `${SENTENCE}\u202e`, evidence: [] };
  const drawn = draw(<SavedComparisonList comparison={{ storyId: 's', storyTitle: '', findings: [finding] }} />);
  expect(readText(drawn)).toContain('⟦RLO⟧');
});

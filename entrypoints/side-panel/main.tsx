import '@/assets/theme.css';
import '@/components/controls/buttons.css';
import '@/components/controls/controls.css';
import '@/components/card/card.css';
import '@/components/story/story.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SettingsInPage, useSettings } from '@/components/controls/use-settings.ts';
import { StoryPage } from '@/components/story/story-page.tsx';
import { speakWith } from '@/components/words/say.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { speakAsSet } from '@/lib/browser/chosen-language.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { copyText } from '@/lib/page/copy-text.ts';
import { dressPage } from '@/lib/page/dress-page.ts';
import { tellLanguage } from '@/lib/page/tell-language.ts';
import { useCorrection } from '../popup/use-correction.ts';
import { type FollowedPage, useFollowedPage } from './use-followed-page.ts';
import { useStory } from './use-story.ts';

const SETTINGS = { read: readSettings, change: changeSettings, watch: watchSettings };

/** The tab the page was opened for, where it could not be opened beside one; else it follows the tab in front. */
const asked = new URLSearchParams(location.search).get('tab');
const FIXED_TAB = asked !== null && /^\d{1,15}$/.test(asked) ? Number(asked) : null;

function SidePanelApp() {
  const kept = useSettings(SETTINGS);
  const { followed, lookAgain } = useFollowedPage(FIXED_TAB);
  // A switch thrown here or elsewhere acts on the page at once.
  useEffect(lookAgain, [kept.settings, lookAgain]);
  if (kept.settings === null) return null;
  dressPage(document.body, kept.settings.appearance);
  // What was done and said on one article does not stay for the next.
  return <StoryOfPage key={followed.subject} followed={followed} kept={kept} lookAgain={lookAgain} />;
}

interface Props {
  readonly followed: FollowedPage;
  readonly kept: SettingsInPage;
  readonly lookAgain: () => void;
}

function StoryOfPage({ followed: { active, page }, kept, lookAgain }: Props) {
  const { reading, readAgain } = useStory(active?.tabId ?? null, page);
  const [failed, setFailed] = useState<string | null>(null);
  const { correction, events } = useCorrection(active?.tabId ?? null, page, setFailed);
  useEffect(() => scrollTo(0, 0), []);
  useEffect(lookAgain, [correction?.sentence, lookAgain]);
  return (
    <StoryPage
      page={page}
      reading={reading}
      problem={failed ?? kept.problem}
      correction={correction}
      isPrivate={active?.isPrivate ?? true}
      events={{
        ...events,
        onResume: () => kept.change({ paused: false }),
        onReadAgain: readAgain,
        onCopy: copyText,
      }}
    />
  );
}

await speakAsSet();
speakWith(browserWords);
tellLanguage(document, browserWords, 'extension.sidebar');
render(<SidePanelApp />, document.body);

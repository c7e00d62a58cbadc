import '@/assets/theme.css';
import '@/components/controls/buttons.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import outlets from '@/assets/outlets.json';
import { WelcomePage } from '@/components/welcome/welcome-page.tsx';
import { speakWith } from '@/components/words/say.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { speakAsSet } from '@/lib/browser/chosen-language.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { logError } from '@/lib/browser/log.ts';
import { readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { dressPage } from '@/lib/page/dress-page.ts';
import { tellLanguage } from '@/lib/page/tell-language.ts';
import { showNotes } from '../article.content/show-notes.ts';
import { annotateSample } from './sample-story.ts';

await speakAsSet();
speakWith(browserWords);
tellLanguage(document, browserWords, 'welcome.title');
render(<WelcomePage outlets={outlets.length} onOptions={() => browser.runtime.openOptionsPage()} />, document.body);
showSample().catch((error) => logError('The sample was not annotated', error));

/** Annotates the sample with the very code that annotates an article on the web. */
async function showSample(): Promise<void> {
  const settings = await readSettings();
  dressPage(document.body, settings.appearance);
  const page = articleFromDocument(document, null, document.querySelector('#sample'));
  if (page === null) return;
  const { signal } = new AbortController();
  // Nothing is saved from here: this is news that never was.
  const world = { again: () => undefined, highlights: null };
  const notes = showNotes(page, await annotateSample(page.article, settings), settings, world, signal);
  watchSettings((changed) => {
    dressPage(document.body, changed.appearance);
    notes.restyle(changed);
  }, signal);
}

import eveningPost from '@/assets/sample/ellory-evening-post.txt?raw';
import morningLantern from '@/assets/sample/morning-lantern.txt?raw';
import { OVERLAY_CSS } from '@/components/overlay/overlay-css.ts';
import { SAMPLE_HEADLINE } from '@/components/welcome/sample-article.tsx';
import { spoken } from '@/components/words/say.ts';
import { annotateArticle } from '@/lib/annotate-article.ts';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { nameArticle } from '@/lib/article/name-article.ts';
import type { PageArticle } from '@/lib/article/page-article.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { notesForPage } from '@/lib/notes-for-page.ts';
import type { PageNotes } from '@/lib/protocol.ts';
import type { Settings } from '@/lib/settings.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';

const OTHERS = [
  { id: 'morning-lantern', name: 'The Morning Lantern', text: morningLantern },
  { id: 'ellory-evening-post', name: 'Ellory Evening Post', text: eveningPost },
];

/**
 * What the product says of the sample, worked out on the spot by the product: a store that is gone with the page, the two other
 * articles learned into it, and the sample compared with them. Nothing is kept, and nothing of it is a picture.
 */
export async function annotateSample(sample: PageArticle, settings: Settings): Promise<PageNotes> {
  const store = makeMemoryStore();
  for (const { id, name, text } of OTHERS) {
    const article = articleFromText(text, { id, outlet: { id, name } });
    await learnArticle(article, store, { origin: 'sample', now: null });
  }
  // The page's own title and address are the welcome page's, not the sample's.
  const article = { ...nameArticle(sample, []), headline: SAMPLE_HEADLINE, url: null, outlet: null };
  const words = spoken();
  // Of a sample there is nothing to correct, no more than in a private window.
  return notesForPage(await annotateArticle(article, store, { ...settings, words }), {
    isPrivate: true,
    style: OVERLAY_CSS,
    words,
  });
}

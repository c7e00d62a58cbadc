import { speakWith } from '@/components/words/say.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { speakAsSet } from '@/lib/browser/chosen-language.ts';
import { tellLanguage } from '@/lib/page/tell-language.ts';

// Before anything is drawn, and apart from what wires the page.
await speakAsSet();
speakWith(browserWords);
tellLanguage(document, browserWords, 'library.pageTitle');

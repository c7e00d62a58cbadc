import { speakWith } from '@/components/words/say.ts';
import { ENGLISH } from '@/lib/words/english.ts';

// The library's own words are English alone so far: what it shares with other pages is too, then.
speakWith(ENGLISH);

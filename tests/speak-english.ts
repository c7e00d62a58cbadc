import { vi } from 'vitest';
import { speakWith } from '@/components/words/say.ts';
import { ENGLISH } from '@/lib/words/english.ts';

// Where there is no browser to say which language it speaks, everything speaks English.
speakWith(ENGLISH);
vi.mock('@/lib/browser/browser-words.ts', () => ({ browserWords: ENGLISH, keepMessages: () => undefined }));

import { ENGLISH } from '@/lib/words/english.ts';
import { type WordTable, wordsOfTable } from '@/lib/words/words-of-table.ts';

/** What the gallery's page has in its window before anything of it is drawn. */
const { galleryTable } = globalThis as { readonly galleryTable?: WordTable };

/** The language that the gallery is drawn in: that of its page, or English. */
export const GALLERY_WORDS = galleryTable === undefined ? ENGLISH : wordsOfTable(galleryTable);

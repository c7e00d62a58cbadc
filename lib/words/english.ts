import english from '../../locales/en.json';
import { wordsOfTable } from './words-of-table.ts';

/** What the command line speaks, and whoever is handed no other language. */
export const ENGLISH = wordsOfTable(english);

import { ENGLISH } from './english/english.ts';
import { FRENCH } from './french/french.ts';
import { GERMAN } from './german/german.ts';
import type { Language } from './language.ts';
import { primaryTag } from './language-tag.ts';
import { SPANISH } from './spanish/spanish.ts';
import { UNKNOWN } from './unknown.ts';

/** The languages whose words we know. */
export const KNOWN_LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

const KNOWN: ReadonlyMap<string, Language> = new Map(KNOWN_LANGUAGES.map((language) => [language.tag, language]));

/** The language of a BCP 47 tag by its primary subtag ("en-GB" is `en`); the one that knows no words where it is not ours. */
export function languageOf(tag: string): Language {
  return KNOWN.get(primaryTag(tag)) ?? UNKNOWN;
}

import type english from '../../locales/en.json';
import { type Direction, isolate } from './isolate.ts';

/** All that the interface can say, by key: the words of `locales/en.json`, "popup.pause" for `{ "popup": { "pause": … } }`. */
export type WordKey = KeyOf<typeof english>;

/** The keys of words that come with a count: each has a form for every plural its language has. */
export type CountKey = CountKeyOf<typeof english>;

/** What stands in a sentence for `{name}`. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

/** Where words come from: the browser, or the file of a language. */
export interface WordSource {
  /** The message of a key, whose dots and hyphens are underscores; empty where there is none. */
  readonly message: (key: string) => string;
  /** The language of the browser, which may say more than that of the words: "de-CH". */
  readonly browserLanguage: () => string;
}

/** A language to speak in. What makes sentences is handed one; the command line and the domain's tests speak English. */
export interface Words {
  /** What stands under a key, with values in the place of `{name}`; a place without a value stays. */
  say(key: WordKey, values?: Values): string;
  /** The same for a count, in the form that the language has for so many; the count itself stands for `{count}`. */
  count(key: CountKey, count: number, values?: Values): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** For `lang`, and to write numbers and dates by: the browser's tag where it is of the language, for it knows the region. */
  tag(): string;
  direction(): Direction;
}

type KeyOf<Part> = {
  [Name in keyof Part & string]: Part[Name] extends string ? Hyphened<Name> : `${Hyphened<Name>}.${KeyOf<Part[Name]>}`;
}[keyof Part & string];

/** "figure_agree" in a file is asked for as "figure-agree": Chromium takes an extension for broken that has hyphens there. */
type Hyphened<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}-${Hyphened<Tail>}` : Name;

type CountKeyOf<Part> = {
  [Name in keyof Part & string]: Part[Name] extends string
    ? never
    : Part[Name] extends { readonly other: string }
      ? Name
      : `${Name}.${CountKeyOf<Part[Name]>}`;
}[keyof Part & string];

/**
 * A language to speak in, from where its words are. Nothing is looked up before it is said, for a content script asks the
 * browser for each. Counts are said by plural rules and never by an added "s": Arabic has six forms.
 */
export function makeWords({ message, browserLanguage }: WordSource): Words {
  const look = (key: string): string => message(key.replace(/\W/g, '_'));
  const direction = () => look('language.direction') as Direction;
  const tag = (): string => {
    const own = look('language.tag');
    const full = browserLanguage();
    return full.startsWith(`${own}-`) ? full : own;
  };
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(tag(), options).format(value);
  const fill = (words: string, values: Values): string =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number(value) : isolate(value, direction());
    });
  return {
    say: (key, values = {}) => fill(look(key), values),
    count(key, count, values = {}) {
      const form = new Intl.PluralRules(tag()).select(count);
      return fill(look(`${key}.${form}`) || look(`${key}.other`), { count, ...values });
    },
    number,
    tag,
    direction,
  };
}

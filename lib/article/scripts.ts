import { primaryTag } from '../languages/language-tag.ts';

// First and last letter of the block of a script, and the language that most text in it is in.
const SCRIPTS: readonly { readonly from: number; readonly to: number; readonly language: string }[] = [
  { from: 0x370, to: 0x3ff, language: 'el' },
  { from: 0x400, to: 0x52f, language: 'ru' },
  { from: 0x530, to: 0x58f, language: 'hy' },
  { from: 0x590, to: 0x5ff, language: 'he' },
  { from: 0x600, to: 0x77f, language: 'ar' },
  { from: 0x900, to: 0x97f, language: 'hi' },
  { from: 0x980, to: 0x9ff, language: 'bn' },
  { from: 0xb80, to: 0xbff, language: 'ta' },
  { from: 0xe00, to: 0xe7f, language: 'th' },
  { from: 0x10a0, to: 0x10ff, language: 'ka' },
  { from: 0x3040, to: 0x30ff, language: 'ja' },
  { from: 0x4e00, to: 0x9fff, language: 'zh' },
  { from: 0xac00, to: 0xd7af, language: 'ko' },
];
// Letters that only one of the languages of a script prints.
const TELLING: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ru: [
    ['uk', /[іїєґ]/i],
    ['sr', /[ђјљњћџ]/i],
    ['be', /ў/i],
  ],
  ar: [
    ['ur', /[ٹڈڑںے]/],
    ['fa', /[پچژگ]/],
  ],
};
// Other languages that are printed in a script, so that a page may say which.
const ALSO: Readonly<Record<string, readonly string[]>> = {
  ru: 'uk sr be bg mk kk ky mn tg tt'.split(' '),
  ar: 'fa ur ps ckb sd ug'.split(' '),
  he: ['yi', 'iw'],
  hi: ['mr', 'ne'],
  zh: ['yue', 'wuu'],
};
// Looked at evenly over the text's beginning: names in Latin letters stand in texts of every script.
const LETTERS_READ = 600;

/** The language of a text in another script than Latin, or null: what the page declares where it is printed in that script. */
export function scriptLanguage(text: string, declared: string): string | null {
  const lead = text.slice(0, 2 * LETTERS_READ);
  if (!/[\u0370-\u1fff\u3040-\ud7ff]/.test(lead)) return null;
  const counts = new Map<string, number>();
  let latin = 0;
  let letters = 0;
  for (let at = 0; at < lead.length && letters < LETTERS_READ; at++) {
    const code = lead.charCodeAt(at);
    if (code < 0x41) continue;
    letters++;
    if (code < 0x370) latin++;
    else {
      const script = SCRIPTS.find(({ from, to }) => code >= from && code <= to);
      if (script !== undefined) counts.set(script.language, (counts.get(script.language) ?? 0) + 1);
    }
  }
  // Japanese is written in Chinese signs, with its own between them.
  const kana = counts.get('ja') ?? 0;
  if (kana > 0 && kana * 10 >= (counts.get('zh') ?? 0)) counts.delete('zh');
  const [main = null, most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (main === null || most * 2 < latin || most < 4) return null;
  const primary = primaryTag(declared);
  if (primary === main || ALSO[main]?.includes(primary)) return declared;
  return TELLING[main]?.find(([, letter]) => letter.test(lead))?.[0] ?? main;
}

import { KNOWN_LANGUAGES } from '../languages/language-of.ts';
import { primaryTag } from '../languages/language-tag.ts';
import { scriptLanguage } from './scripts.ts';

// The commonest small words of each language, those first that it shares with few others.
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as he it by at from be are this which have said not a an or but its their',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden',
  fr: 'le les des et la un une du est que dans qui pour pas sur au par plus avec ce ont sont été il',
  es: 'el los las de la que en y del se por con para una su al lo más como ha fue pero sus este',
  ca: 'els les i la que amb per el un una del dels és ha al més aquest aquesta no són van també però',
  it: 'il di che la e per un del non sono una della con nel più gli anche alla dei le si ha è',
  pt: 'o a os as que do da em um uma para com não dos das por mais no na foi são ao se',
  ro: 'și de în la a care cu pe din un o că nu pentru sunt este mai au fost ce sau lui',
  nl: 'de het een van en in dat op is te voor met zijn niet aan er die bij ook maar als',
  sv: 'och att det som en på är av för med till den har inte om ett var men från de',
  da: 'og at det som en på er af for med til den har ikke om et var men fra de der også efter',
  no: 'og at det som en på er av for med til den har ikke om et var men fra de å også etter',
  fi: 'ja on ei se että oli ovat hän mukaan myös kun sen mutta joka ole tai kuin jo vuoden nyt',
  pl: 'w i na się z nie do że jest to o jak po od za przez ale dla jego które oraz był są',
  cs: 'a se v na je že to s z do o ve pro jsou by po za podle který ale jako bylo jeho už',
  hu: 'a az és hogy nem is egy volt meg ezt csak már azt de ha mint még szerint vagy el',
  tr: 've bir bu için de da ile olarak daha çok olan gibi kadar sonra ama en olduğunu dedi ise',
  id: 'yang dan di itu dengan untuk dari dalam ini pada tidak akan juga ke adalah telah oleh tersebut',
};
const LANGUAGES = Object.keys(COMMON);
const SPEAKERS: ReadonlyMap<string, readonly number[]> = bySmallWord();
const LONGEST_SMALL_WORD = 9;

// Enough of a text to be sure of, few enough to cost nothing; after each look of so many letters a text may be plain.
const MOST_WORDS = 400;
const LOOK = 400;
// Fewer words say nothing, and fewer than the second number do not speak against what a page declares.
const LEAST_WORDS = 12;
const LEAST_CLEAR = 30;
// The share of a text's words that is small words of its language: half of it in any of those above.
const LEAST_SHARE = 0.12;
// Stop words are two words in five of a text, and at most one in three of one in a neighbouring language.
const LEAST_STOP_WORDS = 0.35;
const LOOK_LETTERS = 8;
// How far the first language must be ahead of the second for the text to decide alone; and for a look to be the last.
const CLEAR = 1.25;
const PLAIN = 2;

/**
 * The language of a text, a BCP 47 code. A clear text decides by its script and its commonest small words, because templates
 * often declare the language of the template; a short or doubtful one is what the page declares it to be. Without
 * a declaration it is `und` where no known language fits, and `en` where it is too short to tell.
 */
export function tellLanguage(text: string, declared = 'und'): string {
  const byScript = scriptLanguage(text, declared);
  if (byScript !== null) return byScript;
  const { words, first, second } = countSmallWords(text);
  const said = declared !== 'und';
  if (!said && words < LEAST_CLEAR) return ofSentence(text);
  if (words < LEAST_WORDS) return declared;
  const fits = first.count > LEAST_SHARE * words;
  if (said) {
    const speaksAgainst = fits && words >= LEAST_CLEAR && first.count >= CLEAR * second.count;
    return speaksAgainst && !isOf(declared, first.language) ? first.language : declared;
  }
  if (fits && first.count >= CLEAR * second.count) return first.language;
  return ofStopWords(text) ?? (fits ? first.language : 'und');
}

// A short report of names and numbers has few of the commonest words, and those of its neighbours: then all stop words are asked.
function ofStopWords(text: string): string | null {
  const { words, counts, most } = countStopWords(text.slice(0, MOST_WORDS * LOOK_LETTERS));
  const isAlone = counts.filter((count) => count * CLEAR > most).length === 1;
  return isAlone && most > LEAST_STOP_WORDS * words ? (KNOWN_LANGUAGES[counts.indexOf(most)]?.tag ?? null) : null;
}

// So has a sentence or two. Names and numbers alone are taken for English, the first we know, like what is shorter still.
function ofSentence(text: string): string {
  const { counts, most } = countStopWords(text);
  return KNOWN_LANGUAGES[counts.indexOf(most)]?.tag ?? 'und';
}

// Of the first words of a text: how many there are, and how many are stop words of each language we know.
function countStopWords(text: string): {
  readonly words: number;
  readonly counts: readonly number[];
  readonly most: number;
} {
  const found = (text.toLowerCase().match(WORD) ?? []).slice(0, MOST_WORDS);
  const counts = KNOWN_LANGUAGES.map(({ stopWords }) => found.filter((word) => stopWords.has(word)).length);
  return { words: found.length, counts, most: Math.max(...counts) };
}

interface Counted {
  readonly language: string;
  readonly count: number;
}

function countSmallWords(text: string): { readonly words: number; readonly first: Counted; readonly second: Counted } {
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  let words = 0;
  for (let from = 0; from < text.length && words < MOST_WORDS; from += LOOK) {
    words += countIn(text.slice(from, from + LOOK).toLowerCase(), counts);
    const { first, second } = leaders(counts);
    if (first.count >= PLAIN * second.count && words >= LEAST_CLEAR && first.count > LEAST_SHARE * words) break;
  }
  return { words, ...leaders(counts) };
}

// Adds a look's small words to the counts, and answers how many words it holds. Most are longer, and never made strings.
function countIn(look: string, counts: number[]): number {
  let words = 0;
  for (let at = 0; at < look.length; at++) {
    const start = at;
    while (at < look.length && isLatin(look.charCodeAt(at))) at++;
    if (at === start) continue;
    words++;
    const speakers = at - start > LONGEST_SMALL_WORD ? undefined : SPEAKERS.get(look.slice(start, at));
    if (speakers !== undefined) for (const language of speakers) counts[language] = (counts[language] ?? 0) + 1;
  }
  return words;
}

function leaders(counts: readonly number[]): { readonly first: Counted; readonly second: Counted } {
  let first = -1;
  let second = -1;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count > (counts[first] ?? 0)) [first, second] = [at, first];
    else if (count > (counts[second] ?? 0)) second = at;
  }
  return { first: countedAt(counts, first), second: countedAt(counts, second) };
}

function countedAt(counts: readonly number[], at: number): Counted {
  return { language: LANGUAGES[at] ?? 'und', count: counts[at] ?? 0 };
}

/** Whether a tag is of a language: "en-GB" is of `en`, and Norwegian is declared by three names. */
function isOf(tag: string, language: string): boolean {
  const primary = primaryTag(tag);
  return primary === language || (language === 'no' && (primary === 'nb' || primary === 'nn'));
}

// Runs of Latin letters, with those that carry an accent; nothing else is asked for here.
const WORD = /[a-z\u00df-\u024f]+/g;

function isLatin(code: number): boolean {
  return code < 0xdf ? code >= 97 && code <= 122 : code <= 0x24f;
}

function bySmallWord(): Map<string, number[]> {
  const speakers = new Map<string, number[]>();
  for (const [at, language] of LANGUAGES.entries()) {
    for (const word of (COMMON[language] ?? '').split(' ')) {
      speakers.set(word, [...(speakers.get(word) ?? []), at]);
    }
  }
  return speakers;
}

import { tokenize } from '../text/tokens.ts';

// The commonest small words that a language shares with few others.
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to in that is was for with on as he it by at from be are this which have said not'.split(' '),
  ),
  de: new Set(
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden'.split(' '),
  ),
  fr: new Set(
    'le les des et la un une du est que dans qui pour pas sur au par plus avec ce ont sont été il'.split(' '),
  ),
  es: new Set('el los las de la que en y del se por con para una su al lo más como ha fue pero sus este'.split(' ')),
  it: new Set('il di che la e per un del non sono una della con nel più gli anche alla dei le si ha è'.split(' ')),
  pt: new Set('o a os as que do da em um uma para com não dos das por mais no na foi são ao se'.split(' ')),
  nl: new Set('de het een van en in dat op is te voor met zijn niet aan er die bij ook maar als'.split(' ')),
};
// Enough of a text to be sure of, few enough to cost nothing.
const WORDS_READ = 400;
const LEAST_SHARE = 0.12;

/**
 * The language of a text by its commonest small words: a BCP 47 code, `und` where no known language fits, and `en` for a text
 * too short to tell.
 */
export function guessLanguage(text: string): string {
  const words = tokenize(text.slice(0, WORDS_READ * 8))
    .filter((token) => token.kind === 'word')
    .slice(0, WORDS_READ)
    .map((token) => token.lower);
  if (words.length < 12) return 'en';
  let best = 'und';
  let most = LEAST_SHARE * words.length;
  for (const [language, common] of Object.entries(COMMON)) {
    const count = words.filter((word) => common.has(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

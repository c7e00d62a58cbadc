import { endsLikeSentence } from '../article/prompts.ts';
import type { PageBlock } from './read-blocks.ts';

// The beginning that is given away is a few paragraphs; a text longer than this is served whole, whatever the page says.
const LONGEST_PREVIEW = 1500;
// A text that breaks off before a prompt may have been longer.
const LONGEST_CUT = 3000;
// How far below the body a page asks for money or a name to go on.
const PROMPT_BLOCKS = 5;
const LONGEST_PROMPT = 400;
// Words about the rest of a text, and who may read it.
const BARRIER =
  /\b(?:(?:continue|keep|finish) reading|(?:read|unlock|access) (?:the (?:full|rest|whole)|this (?:article|story))|(?:full|rest of (?:the|this)) (?:article|story)|unlock (?:this|full)|for subscribers|subscribers? only|subscribe to read|register to read|weiterlesen|weiter ?zu ?lesen|nur für abonnenten|réservé(?:e)? aux abonnés|il vous reste|la suite de (?:cet|l)|(?:exclusivo|solo) para (?:suscriptores|abonados)|(?:seguir|sigue) leyendo)\b/i;

/** Whether a page gives only the beginning of its article: it says so and there is little, or the text stops before a prompt for the rest. */
export function isPreview(body: readonly PageBlock[], all: readonly PageBlock[], isRestricted: boolean): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  if (isRestricted && length < LONGEST_PREVIEW) return true;
  if (length > LONGEST_CUT) return false;
  const at = all.indexOf(last);
  const isAsked = all
    .slice(at + 1, at + 1 + PROMPT_BLOCKS)
    .some(({ text, linkLength }) => text.length <= LONGEST_PROMPT && linkLength < text.length && BARRIER.test(text));
  return isAsked || (isRestricted && (!endsLikeSentence(last.text) || /(?:…|\.{3})$/.test(last.text)));
}

import { endsLikeSentence } from './prompts.ts';

/** Where a page's body ends, and what its page says of who may read it. */
export interface BodyEnd {
  readonly text: string;
  readonly isRestricted: boolean;
  /** The short lines below the body, nearest first. */
  readonly below: readonly string[];
}

// The beginning that is given away is a few paragraphs; a text longer than this is served whole, whatever the page says.
const LONGEST_PREVIEW = 1500;
// A text that breaks off before a prompt may have been longer.
const LONGEST_CUT = 3000;
// Words about the rest of a text, and who may read it.
const BARRIER =
  /\b(?:(?:continue|keep|finish) reading|(?:read|unlock|access) (?:the (?:full|rest|whole)|this (?:article|story))|(?:full|rest of (?:the|this)) (?:article|story)|unlock (?:this|full)|for subscribers|subscribers? only|subscribe to read|register to read|weiterlesen|weiter ?zu ?lesen|nur für abonnenten|réservé(?:e)? aux abonnés|il vous reste|la suite de (?:cet|l)|(?:exclusivo|solo) para (?:suscriptores|abonados)|(?:seguir|sigue) leyendo)\b/i;

/** Whether a page gives only the beginning of its article: it says so and there is little, or the text stops before a prompt for the rest. */
export function isPreview({ text, isRestricted, below }: BodyEnd): boolean {
  if (isRestricted && text.length < LONGEST_PREVIEW) return true;
  if (text.length > LONGEST_CUT) return false;
  if (below.some((line) => BARRIER.test(line))) return true;
  return isRestricted && (!endsLikeSentence(text) || /(?:…|\.{3})$/.test(text));
}

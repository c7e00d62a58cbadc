import {
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';

const CULTURE = 'en-us';
const KINDS = [recognizePercentage, recognizeCurrency, recognizeDimension, recognizeNumber];

/** The four kinds of figure that ours finds as well, each by a pass of its own, which is how the package is called. */
export const read = (text) => KINDS.map((recognize) => recognize(text, CULTURE));

/** The same in one list; each has its place. */
export const readPlaced = (text) => read(text).flat();

/** The value of a number by itself, for wink-nlp, which marks numbers and does not read them. */
export const numberIn = (text) => recognizeNumber(text, CULTURE)[0]?.resolution?.value ?? null;

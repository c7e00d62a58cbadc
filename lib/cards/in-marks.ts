import type { Words } from '../words/words.ts';

/** Long enough to recognise a statement by, short enough to read at a glance. */
const QUOTE_LENGTH = 140;

/** Words in the quotation marks of a language, cut between words where they are long. */
export function inMarks(text: string, words: Words): string {
  const [open = '', close = ''] = words.say('note.innerMarks').split('{words}');
  const line = withinMarks(text.replace(/\s+/g, ' ').trim(), open, close);
  return words.say('note.marks', { words: line.length <= QUOTE_LENGTH ? line : cutShort(line, words) });
}

function cutShort(line: string, words: Words): string {
  const cut = line.lastIndexOf(' ', QUOTE_LENGTH);
  const kept = line.slice(0, cut > 40 ? cut : QUOTE_LENGTH).replace(/[\s,;:–—…-]+$/, '');
  return words.say('note.cut', { words: kept });
}

/** The marks of quotations within, as inner ones: „so“, «so», »so« and “so” alike. */
function withinMarks(line: string, open: string, close: string): string {
  return line
    .replace(/„([^„“”]{0,400})[“”]/g, `${open}$1${close}`)
    .replace(/»([^«»]{0,400})«/g, `${open}$1${close}`)
    .replace(/[“«„]\s?/g, open)
    .replace(/\s?[”»]/g, close)
    .replace(/"/g, "'");
}

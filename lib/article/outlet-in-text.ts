import type { Outlet } from './article.ts';

// A name starts where a word starts and its words are short: tried once a word, whatever the text.
const NAME = "(?<![\\p{L}’'])((?:[Tt]he )?\\p{Lu}[\\p{L}’']{1,30}(?: \\p{Lu}[\\p{L}’']{1,30}){0,3})";
// How a publisher names itself to its readers; tried only on lines that speak to them.
const TO_READERS = [
  new RegExp(`(?:notifications|newsletters?|alerts|emails) from ${NAME}`, 'u'),
  new RegExp(
    `(?:[Ss]ubscribe to|[Ss]ubscription to|[Ss]upport|[Dd]onate to|[Jj]oin|[Ff]ollow) ${NAME}(?: today| now| on |[.!]|$)`,
    'u',
  ),
  new RegExp(`(?:©|[Cc]opyright)(?: ©)?(?: \\d{4})?,? ${NAME}`, 'u'),
];
// The subject of a clause: it opens the line or follows a mark, and a verb in the third person follows it. After a colon
// stands the title of another text ("Read more: The Star shines").
const SUBJECT = new RegExp(`(?:^|[.!?,–—] )${NAME} (?:has|does|can|will|\\p{Ll}{1,14}s)(?![\\p{L}’'])`, 'u');
// A line to readers that says "we" is the publisher speaking, and a newsroom that is its subject is the publisher.
const FIRST_PERSON = /\b(?:we|us|our|ours)\b/i;
// How it names itself in its own reporting.
const REPORTS = / (?:has learned|can reveal|can exclusively reveal|understands)\b/;
const IN_REPORT = new RegExp(`${NAME} (?:has learned|can reveal|can exclusively reveal|understands)\\b`, 'u');
const PRESS =
  /\b(?:News|Times|Post|Press|Journal|Herald|Mail|Telegraph|Gazette|Tribune|Chronicle|Observer|Standard|Guardian|Radio|TV|Echo|Argus|Star|Sun|Express|Mirror|Independent)\b/;
// Agencies whose copyright stands under other publishers' pages.
const AGENCY = /\b(?:Associated Press|Press Association|Reuters|Agence|Canadian Press|Content Agency)\b/;

/**
 * The publisher that a text itself names, or null. Only what a publisher alone says counts: its prompts and its "has learned".
 * "Told The Gazette" does not, since rivals quote each other; nor does a name that stands for anything but a newsroom.
 */
export function outletInText(prompts: readonly string[], body: readonly string[]): Outlet | null {
  for (const pattern of TO_READERS) {
    for (const prompt of prompts) {
      const name = pattern.exec(prompt)?.[1];
      if (name === undefined || AGENCY.test(name)) continue;
      if (/^[Tt]he /.test(name) || PRESS.test(name)) return makeOutlet(name);
    }
  }
  for (const prompt of prompts) {
    const name = FIRST_PERSON.test(prompt) ? SUBJECT.exec(prompt)?.[1] : undefined;
    if (name !== undefined && PRESS.test(name) && !AGENCY.test(name)) return makeOutlet(name);
  }
  for (const paragraph of body) {
    if (!REPORTS.test(paragraph)) continue;
    const name = IN_REPORT.exec(paragraph)?.[1];
    if (name !== undefined && PRESS.test(name)) return makeOutlet(name);
  }
  return null;
}

function makeOutlet(printed: string): Outlet {
  const name = printed.replace(/^the /, 'The ').replace(/['’]s?$/, '');
  const id = name
    .replace(/^The /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return { id, name };
}

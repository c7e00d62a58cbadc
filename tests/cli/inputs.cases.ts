/** A file that somebody hands to the command line, and what `extract` makes of it. */
export interface InputCase {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  /** The figures read, line by line; a string for a line that tells of an error. */
  readonly reads: readonly (readonly string[] | string)[];
}

const SENTENCE = 'The ferry carried 1,842 passengers from Port Ellory to Skerrow on Monday.';
const FIGURES = ['1,842 passengers'];
const PAGE = `<html><head><title>Ferry</title></head><body><article><h1>Ferry aground</h1><p>${SENTENCE} It had left the quay an hour late because of fog, and its captain had asked for a pilot who never came on board.</p>
<p>The harbour office, which had closed the southern channel in the spring, has said nothing since the morning of the day after.</p>
<p>Divers looked at the hull in the afternoon, when the tide was low enough, and found the plates bent along its keel.</p></article></body></html>`;
const RECORD = JSON.stringify({ id: 'a', text: SENTENCE });

/** Files that can be read. */
export const READABLE: readonly InputCase[] = [
  { name: 'an article as plain text', file: 'a.txt', content: SENTENCE, reads: [FIGURES] },
  { name: 'a text with a byte-order mark', file: 'a.txt', content: `\uFEFF${SENTENCE}`, reads: [FIGURES] },
  { name: 'a text in UTF-16', file: 'a.txt', content: utf16(SENTENCE), reads: [FIGURES] },
  {
    name: 'a text in Windows-1252',
    file: 'a.txt',
    content: Buffer.from(`Café: ${SENTENCE}`, 'latin1'),
    reads: [FIGURES],
  },
  { name: 'a file of no kind it knows, as text', file: 'article', content: SENTENCE, reads: [FIGURES] },
  {
    name: 'quotation marks that never close',
    file: 'a.txt',
    content: `“We wait, said the captain. ${SENTENCE} ‘And wait`,
    reads: [FIGURES],
  },
  { name: 'a text of marks alone', file: 'a.txt', content: '“”‘’"\'…—()[]'.repeat(500), reads: [[]] },
  {
    name: 'numbers that are no quantities',
    file: 'a.txt',
    content: 'They won 3-1 on a night when the 24/7 line, 0800 1111, was busy.',
    reads: [[]],
  },
  {
    name: 'a number grouped as in India',
    file: 'a.txt',
    content: 'The dam displaced 1,00,000 people.',
    reads: [['1,00,000 people']],
  },
  { name: 'a saved page', file: 'a.html', content: PAGE, reads: [FIGURES] },
  { name: 'a saved page under a name in capitals', file: 'A.HTM', content: PAGE, reads: [FIGURES] },
  {
    name: 'a page whose tags are never closed',
    file: 'a.html',
    content: PAGE.replace(/<\/(?:p|h1|article|body|html)>/g, ''),
    reads: [FIGURES],
  },
  {
    name: 'a page without a headline',
    file: 'a.html',
    content: PAGE.replace(/<h1>.*<\/h1>|<title>.*<\/title>/g, ''),
    reads: [FIGURES],
  },
  {
    name: 'a page whose metadata is broken',
    file: 'a.html',
    content: PAGE.replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script></head>',
    ),
    reads: [FIGURES],
  },
  {
    name: 'a page that is no article',
    file: 'a.html',
    content: '<html><body><form><input></form></body></html>',
    reads: [[]],
  },
  { name: 'one article a line', file: 'a.jsonl', content: `${RECORD}\n${RECORD}\n`, reads: [FIGURES, FIGURES] },
  { name: 'lines under a name in capitals', file: 'A.JSONL', content: RECORD, reads: [FIGURES] },
  {
    name: 'lines with a byte-order mark, blank lines and Windows line ends',
    file: 'a.jsonl',
    content: `\uFEFF${RECORD}\r\n\r\n${RECORD}`,
    reads: [FIGURES, FIGURES],
  },
  { name: 'a record with an empty text', file: 'a.jsonl', content: '{"id":"a","text":""}', reads: [[]] },
  {
    name: 'a record whose fields are of no use',
    file: 'a.jsonl',
    content: JSON.stringify({
      id: { a: 1 },
      url: 'not an address',
      outlet: 7,
      title: null,
      published: 'soon',
      text: SENTENCE,
    }),
    reads: [FIGURES],
  },
  {
    name: 'a record with hostile names',
    file: 'a.jsonl',
    content: `{"__proto__":{"text":"x"},"constructor":1,"text":${JSON.stringify(SENTENCE)}}`,
    reads: [FIGURES],
  },
];

/** Files that cannot, in part or at all. */
export const UNREADABLE: readonly InputCase[] = [
  { name: 'an empty file', file: 'a.txt', content: '', reads: ['is empty: there is no article in it'] },
  { name: 'a file of white space', file: 'a.txt', content: ' \n\t\n', reads: ['is empty: there is no article in it'] },
  {
    name: 'a picture',
    file: 'a.txt',
    content: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
    reads: ['is not text: it has bytes of zero, as pictures and programs do'],
  },
  {
    name: 'a page that is no markup',
    file: 'a.html',
    content: 'no markup here',
    reads: ['has no article that could be read from its markup'],
  },
  { name: 'an empty list of lines', file: 'a.jsonl', content: '', reads: ['is empty: there is no article in it'] },
  {
    name: 'a list of blank lines',
    file: 'a.jsonl',
    content: '\n \n\n',
    reads: ['is empty: there is no article in it'],
  },
  {
    name: 'a broken line between good ones',
    file: 'a.jsonl',
    content: `${RECORD}\n{"id":\n${RECORD}`,
    reads: [FIGURES, 'line 2 is not JSON', FIGURES],
  },
  {
    name: 'lines that are no records',
    file: 'a.jsonl',
    content: '[]\nnull\n"text"\n7',
    reads: [1, 2, 3, 4].map((line) => `line ${line} is not a JSON object`),
  },
  {
    name: 'a record without a text',
    file: 'a.jsonl',
    content: '{"id":"a"}\n{"text":["x"]}',
    reads: ['line 1 has no "text"', 'line 2 has no "text"'],
  },
];

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

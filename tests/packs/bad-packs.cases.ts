import { encodePack } from '@/lib/packs/encode-pack.ts';
import { PACK_SIZE_LIMIT } from '@/lib/packs/pack.ts';
import { packFromStories } from '@/lib/packs/pack-from-stories.ts';
import { inventedQuantity, inventedQuotation, inventedReport } from '../store/invented-report.ts';

/** A pack that must be refused, as the change to a good one or as text, and what the refusal says. */
interface BadPack {
  readonly name: string;
  readonly json: string;
  readonly says: RegExp;
}

/** Parsed JSON, to be damaged. */
// biome-ignore lint/suspicious/noExplicitAny: a damaged pack has no type.
type Loose = any;

/** A good pack's text, and what each bad one starts from. */
export const GOOD_PACK = encodePack(
  packFromStories(
    [
      {
        id: 's1',
        title: 'Ferry aground',
        reports: [
          inventedReport({
            articleId: 'https://harbour-gazette.example/a',
            names: ['port ellory'],
            quantities: [inventedQuantity()],
            quotations: [inventedQuotation('We shall not sail before Friday')],
          }),
        ],
      },
    ],
    { id: 'ferry', title: 'The ferry', licence: 'CC0-1.0', maintainer: 'A harbour', createdAt: '2031-04-03' },
  ),
);

export const BAD_PACKS: readonly BadPack[] = [
  { name: 'nothing at all', json: '', says: /not JSON/ },
  { name: 'a file cut short', json: GOOD_PACK.slice(0, -40), says: /cut short/ },
  { name: 'a web page', json: '<!doctype html><title>Not found</title>', says: /not JSON/ },
  { name: 'a bare word', json: 'null', says: /does not say that it is one/ },
  { name: 'a list', json: '[]', says: /does not say that it is one/ },
  {
    name: 'brackets nested a hundred thousand deep',
    json: '['.repeat(1e5) + ']'.repeat(1e5),
    says: /not a story pack/,
  },
  { name: 'a file beyond the size limit', json: ' '.repeat(PACK_SIZE_LIMIT + 1), says: /larger than 16 MB/ },
  bad('another format', (pack) => ({ ...pack, format: 'cookbook' }), /does not say that it is one/),
  bad('a newer format', (pack) => ({ ...pack, formatVersion: 2 }), /made by a newer Variorum\. Update/),
  bad('a newer format whose stories look different', (pack) => ({ ...pack, formatVersion: 7, stories: {} }), /newer/),
  bad('a version that is no number', (pack) => ({ ...pack, formatVersion: '1' }), /does not say that it is one/),
  bad('no id', ({ id: _, ...pack }) => pack, /: id is missing/),
  bad('an id that is a path', (pack) => ({ ...pack, id: '../learned' }), /id should be made of letters/),
  bad('a title that is markup in a list', (pack) => ({ ...pack, title: ['<b>'] }), /title should be text/),
  bad('a title without end', (pack) => ({ ...pack, title: 'x'.repeat(301) }), /title should be text of at most 300/),
  bad('stories that are no list', (pack) => ({ ...pack, stories: { length: 1 } }), /stories should be a list/),
  bad('too many stories', (pack) => ({ ...pack, stories: Array(5001).fill(pack.stories[0]) }), /at most 5000 entries/),
  bad(
    'a story that is null',
    (pack) => ({ ...pack, stories: [null] }),
    /stories › number 1 should be a group of fields/,
  ),
  inReport(
    'an address that is a script',
    (report) => ({ ...report, url: 'javascript:alert(1)' }),
    /url should be an http/,
  ),
  inReport('an address that is a file', (report) => ({ ...report, url: 'file:///etc/hosts' }), /url should be an http/),
  inReport('an address that is data', (report) => ({ ...report, url: 'data:text/html,hi' }), /url should be an http/),
  inReport('an address with a password', (report) => ({ ...report, url: 'https://a:b@c.example/' }), /url should be/),
  inReport(
    'an address of three thousand letters',
    (r) => ({ ...r, url: `https://c.example/${'x'.repeat(3000)}` }),
    /url/,
  ),
  inReport('no fingerprint', ({ fingerprint: _, ...report }) => report, /fingerprint is missing/),
  inReport('an outlet that is a word', (report) => ({ ...report, outlet: 'Gazette' }), /outlet should be a group/),
  inQuantity('a value that is text', (figure) => ({ ...figure, value: '412' }), /value should be a number/),
  inQuantity('a bound nobody knows', (figure) => ({ ...figure, bound: 'roughly' }), /bound should be one of: exact/),
  inQuantity('a span that ends first', (figure) => ({ ...figure, start: 9, end: 3 }), /number 1 should not end before/),
  inQuantity('a span below nought', (figure) => ({ ...figure, start: -1 }), /start should be a whole number/),
  inQuantity('half an offset', (figure) => ({ ...figure, end: 19.5 }), /end should be a whole number/),
  inQuantity('a sentence instead of a phrase', (figure) => ({ ...figure, measure: 'word '.repeat(60) }), /at most 160/),
  {
    name: 'a value beyond all numbers',
    json: GOOD_PACK.replace('"value":412', '"value":1e999'),
    says: /value should be a finite number/,
  },
  inQuotation('a reprinted speech', (quote) => ({ ...quote, segments: [segment('word '.repeat(200))] }), /at most 640/),
  inQuotation('a segment of no length', (quote) => ({ ...quote, segments: [{ text: 'hi' }] }), /start is missing/),
  inQuotation(
    'a pattern in the place of words',
    (quote) => ({ ...quote, speaker: { regex: '(a+)+$' } }),
    /speaker should/,
  ),
];

function segment(text: string): Loose {
  return { start: 0, end: text.length, text };
}

function bad(name: string, damage: (pack: Loose) => Loose, says: RegExp): BadPack {
  return { name, json: JSON.stringify(damage(JSON.parse(GOOD_PACK))), says };
}

function inReport(name: string, damage: (report: Loose) => Loose, says: RegExp): BadPack {
  return bad(
    name,
    (pack) => ({
      ...pack,
      stories: [{ ...pack.stories[0], reports: pack.stories[0].reports.map(damage) }],
    }),
    says,
  );
}

function inQuantity(name: string, damage: (figure: Loose) => Loose, says: RegExp): BadPack {
  return inReport(name, (report) => ({ ...report, quantities: report.quantities.map(damage) }), says);
}

function inQuotation(name: string, damage: (quote: Loose) => Loose, says: RegExp): BadPack {
  return inReport(name, (report) => ({ ...report, quotations: report.quotations.map(damage) }), says);
}

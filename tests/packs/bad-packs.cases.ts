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
  bad('no id', ({ id: _, ...pack }) => pack, /Missing: id\./),
  bad('an id that is a path', (pack) => ({ ...pack, id: '../learned' }), / id: only letters/),
  bad('a title that is markup in a list', (pack) => ({ ...pack, title: ['<b>'] }), /title: a text/),
  bad('a title without end', (pack) => ({ ...pack, title: 'x'.repeat(301) }), /title: a text is expected here, of 300/),
  bad('stories that are no list', (pack) => ({ ...pack, stories: { length: 1 } }), /stories: a list/),
  bad('too many stories', (pack) => ({ ...pack, stories: Array(5001).fill(pack.stories[0]) }), /5,000 entries at most/),
  bad('a story that is null', (pack) => ({ ...pack, stories: [null] }), /stories › 1: a group of fields/),
  inReport(
    'an address that is a script',
    (report) => ({ ...report, url: 'javascript:alert(1)' }),
    /url: an address with http/,
  ),
  inReport(
    'an address that is a file',
    (report) => ({ ...report, url: 'file:///etc/hosts' }),
    /url: an address with http/,
  ),
  inReport(
    'an address that is data',
    (report) => ({ ...report, url: 'data:text/html,hi' }),
    /url: an address with http/,
  ),
  inReport('an address with a password', (report) => ({ ...report, url: 'https://a:b@c.example/' }), /url: an address/),
  inReport(
    'an address of three thousand letters',
    (r) => ({ ...r, url: `https://c.example/${'x'.repeat(3000)}` }),
    /url/,
  ),
  inReport('no fingerprint', ({ fingerprint: _, ...report }) => report, /Missing: .*fingerprint/),
  inReport('an outlet that is a word', (report) => ({ ...report, outlet: 'Gazette' }), /outlet: a group/),
  inQuantity('a value that is text', (figure) => ({ ...figure, value: '412' }), /value: a number/),
  inQuantity(
    'a bound nobody knows',
    (figure) => ({ ...figure, bound: 'roughly' }),
    /bound: one of these is expected here: exact/,
  ),
  inQuantity('a span that ends first', (figure) => ({ ...figure, start: 9, end: 3 }), /1: it ends before/),
  inQuantity('a span below nought', (figure) => ({ ...figure, start: -1 }), /start: a whole number/),
  inQuantity('half an offset', (figure) => ({ ...figure, end: 19.5 }), /end: a whole number/),
  inQuantity(
    'a sentence instead of a phrase',
    (figure) => ({ ...figure, measure: 'word '.repeat(60) }),
    /of 160 characters at most/,
  ),
  {
    name: 'a value beyond all numbers',
    json: GOOD_PACK.replace('"value":412', '"value":1e999'),
    says: /value: a number that ends/,
  },
  inQuotation(
    'a reprinted speech',
    (quote) => ({ ...quote, segments: [segment('word '.repeat(200))] }),
    /of 640 characters at most/,
  ),
  inQuotation('a segment of no length', (quote) => ({ ...quote, segments: [{ text: 'hi' }] }), /Missing: .*start/),
  inQuotation(
    'a pattern in the place of words',
    (quote) => ({ ...quote, speaker: { regex: '(a+)+$' } }),
    /speaker: a text/,
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

import type { Highlight } from '../../lib/highlights/highlight.ts';
import { SAMPLE } from './sample.ts';

/** What a row changes of the sample; the rest of the source is the sample's. */
interface Hard extends Partial<Pick<Highlight, 'note' | 'tags' | 'createdAt' | 'colour' | 'comparison'>> {
  readonly words?: string;
  readonly source?: Partial<Highlight['source']>;
  /** Where the words begin; null where nobody knows. */
  readonly start?: number | null;
  readonly around?: readonly [prefix: string, suffix: string];
}

/** Each row is what some program that our exports are for takes for something else than text. */
const ROWS: readonly Hard[] = [
  { words: 'She said "no", then “no”, then ‘no’, then «no», then „no“, then \'no\'.' },
  { words: 'one, two; three\tfour' },
  { words: 'a first line\nand a second\n\nand a third', note: 'note one\r\nnote two\rnote three' },
  { words: '=1+1', note: '=HYPERLINK("https://evil.example","press here")' },
  { words: '+44 20 7946 0000', note: '+1' },
  { words: '-5 degrees at dawn', note: '- a list\n- of two' },
  { words: '@harbour said so', note: '@SUM(A1:A9)' },
  { words: '\tbegins with a tab', note: '\rbegins with a return' },
  { words: "'=1+1 with its own apostrophe", note: "'tis" },
  { words: '＝1+1 in wide signs', note: 'a;=1+1;\t@x' },
  { words: '👩‍👩‍👧 waited 🏴󠁧󠁢󠁳󠁣󠁴󠁿 by the pier 🛥️', start: 40, around: ['🛥️ on ', ' 👍'] },
  {
    words: 'قالت الوزيرة إن 14 شخصا أصيبوا',
    source: { language: 'ar', headline: 'حادث العبّارة', byline: 'سارة حداد' },
  },
  { words: 'left \u202Eright\u202C and \u2067isolated\u2069', note: 'hidden \u200B and \u200F and \u00AD marks' },
  { words: 'cafe\u0301 and caf\u00e9, Z\u0351\u036Balgo', source: { headline: 'Cafe\u0301 burnt' } },
  { words: '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 and 𠮷野家', source: { headline: '𠮷野家 opens', outlet: { id: 'wide.example', name: '𝕎ide' } } },
  {
    words: "50% of {the} $5_000 & #1 ~ ^up \\textbf{x} --- -- `` '' ?` !` <<x>>",
    source: { headline: '50% & {more} for $5_000: #1 \\cite{x} ~ ^', outlet: { id: 'tex.example', name: 'R&D_100%' } },
  },
  {
    words: '--- yaml: no\n...\n%TAG ! x',
    note: '---\nkey: value\n---',
    source: { headline: 'Yes: "no" - null # off' },
  },
  { words: 'x'.repeat(19_000), note: 'long '.repeat(3_900), source: { headline: 'Long '.repeat(300) } },
  { note: '', tags: [], comparison: null, source: { headline: null, outlet: null, byline: null, publishedAt: null } },
  { tags: ['ferries, north', 'to check', '#already', 'a;b', 'c\\d', '"quoted"', '2026', 'y/n', "it's", 'C++', '50%'] },
  { tags: ['Über Küche', 'ميناء قديم', '港', '👍🏽', 'true', 'null', '1e5', '2026-11-19', '-', '{x}', '~x', 'A', 'a'] },
  { source: { url: "https://a.example/it's_(a)_[b]_{c}|d^e`f?q=a&b=c;d,e#g%20h~i$j%7Bk" } },
  { source: { url: 'https://b.example/%E6%B8%AF/a_b%_c?x=<y>&z="w"\\v&t={a}|$b$^`c`#%' } },
  { source: { url: 'https://münchen.example/straße?q=größe&amp;x=1#é' } },
  { source: { url: `https://c.example/${'very/long/'.repeat(180)}` } },
  { source: { byline: null, outlet: { id: 'x.example', name: 'Outlet, Inc.; and sons' } } },
  { source: { byline: null, outlet: null, publishedAt: '2026-11' } },
  { source: { byline: 'Staff and agencies, Port Town', publishedAt: '2026' } },
  { source: { byline: 'our own correspondent, in the port', publishedAt: null } },
  {
    source: {
      byline: 'Anna-Lena van der Müller-Öz, Seán Ó Briain Jr. and Nguyễn Văn A',
      publishedAt: '2026-01-02T03:04:05+01:00',
    },
  },
  { source: { byline: 'The Harbour & Coast Desk' } },
  { source: { byline: '山田 太郎', headline: '港で{事故}', language: 'ja' } },
  { words: '<script>alert(1)</script> <b>bold</b> &amp; &lt;', note: '<!-- --> --> <x y="z">' },
  {
    words: '**bold** _it_ [link](javascript:x) ![i](u) # h\n> q\n1. one\n```js',
    note: '[[wiki]] ^block %%c%% ==m== $$x$$ #tag',
  },
  { words: 'TY  - BOOK\nER  - \nAU  - Nobody', note: '@article{x, title={y}}' },
  { words: ' leads and ends with spaces ', note: '\u00A0no-break\u00A0 and  two  ', tags: ['two  spaces'] },
  { words: '007', note: '1e5', source: { headline: '2026-11-19', byline: 'TRUE' } },
  {
    words: '3/4',
    note: '12:30',
    start: null,
    source: { headline: '1.234,56', outlet: { id: 'n.example', name: '1/2' } },
  },
  {
    words: 'control \u0000 \u0007 \u001B[31m \u007F \u0085 signs',
    note: '\uFEFFmarked \uFFFD \u2028 parted \u2029 parted',
  },
  { words: 'SYLK?', source: { headline: 'ID;P', outlet: { id: 'sylk.example', name: 'ID' } }, comparison: null },
  { words: 'sep=;', note: 'sep=,', tags: ['sep='], createdAt: '2026-02-28T23:59:59.999Z', colour: 'violet' },
];

/** A library that no program has an easy time with: one highlight an article. */
export const HARD_HIGHLIGHTS: readonly Highlight[] = ROWS.map((row, at) => {
  const { words, around, start, source, ...rest } = row;
  const [prefix, suffix] = around ?? ['on Monday. ', ' The ferry'];
  const exact = words ?? SAMPLE.target.quote.exact;
  // As browsers give an address: what they leave unescaped stays.
  const { href: url } = new URL(source?.url ?? `https://harbour.example/news/ferry-${at + 1}`);
  return {
    ...SAMPLE,
    ...rest,
    id: `hard-${String(at + 1).padStart(2, '0')}`,
    source: { ...SAMPLE.source, ...source, url, articleId: url },
    target: {
      quote: { exact, prefix, suffix },
      position: start === null ? null : { start: start ?? 120, end: (start ?? 120) + exact.length },
    },
  };
});

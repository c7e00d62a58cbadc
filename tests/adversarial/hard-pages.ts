/** A page of about a size that is hard to read. */
export interface HardPage {
  readonly name: string;
  readonly make: (size: number) => string;
}

const SENTENCE = 'The harbour of Ostia took in 4,120 boats last year, “more than ever”, Ada Marlow said on Monday. ';
const DEEPEST = 200;
const PARAGRAPH = `<p>${SENTENCE}</p>`;

/** Pages by what there is too much of in them. Sizes are in nodes, or in characters of what is one node. */
export const HARD_PAGES: readonly HardPage[] = [
  { name: 'paragraphs', make: (size) => PARAGRAPH.repeat(size) },
  { name: 'paragraphs, each different', make: (size) => many(size, (at) => `<p>${SENTENCE}${at}.</p>`) },
  { name: 'elements in elements', make: (size) => nested(size, '<div>', PARAGRAPH, '</div>') },
  { name: 'elements in elements, each with prose', make: (size) => deep(size, `<div>${PARAGRAPH}`, '</div>') },
  { name: 'inline elements in each other', make: (size) => `<p>${nested(size, '<b>a', SENTENCE, '</b>')}</p>` },
  { name: 'links in each other', make: (size) => `<p>${nested(size, '<i><a>', SENTENCE, '</a></i>')}</p>` },
  { name: 'words in a text node each', make: (size) => `<p>${'<b>a </b>'.repeat(size)}.</p>` },
  { name: 'line breaks', make: (size) => `${SENTENCE}<br>`.repeat(size) },
  { name: 'empty elements', make: (size) => PARAGRAPH.repeat(9) + '<div></div>'.repeat(size) },
  { name: 'one text node', make: (size) => `<p>${SENTENCE.repeat(size)}</p>` },
  { name: 'one text node of spaces', make: (size) => `<p>${' \n'.repeat(size * 20)}.</p>` },
  { name: 'one text node of letters', make: (size) => `<p>${'a'.repeat(size * 20)}.</p>` },
  { name: 'prompts', make: (size) => '<p>Our readers told us what they think of it</p>'.repeat(size) },
  {
    name: 'prompts, each different',
    make: (size) => many(size, (at) => `<p>Our readers have told our newsroom number ${at} of it all the time.</p>`),
  },
  {
    name: 'prompts, each different, in one article',
    make: (size) =>
      PARAGRAPH.repeat(20) +
      many(size, (at) => `<p>Our newsroom is proud of the story that we told ${at} times.</p>`) +
      PARAGRAPH.repeat(20),
  },
  {
    name: 'headings under a wrong name',
    make: (size) => many(size, (at) => `<h2 class="related">Boats ${at}</h2><p>${SENTENCE}${at}.</p>`),
  },
  {
    name: 'headings under different wrong names',
    make: (size) => many(size, (at) => `<h2 class="related-${at}">Boats ${at}</h2><p>${SENTENCE}${at}.</p>`),
  },
  { name: 'sections with prose', make: (size) => many(size, (at) => `<section><p>${SENTENCE}${at}.</p></section>`) },
  {
    name: 'captions',
    make: (size) => many(size, (at) => `<figure><figcaption>Boats ${at}</figcaption></figure><p>${SENTENCE}${at}.</p>`),
  },
  {
    name: 'pull-quotes',
    make: (size) =>
      many(size, (at) => `<blockquote>“We saw ${at} boats come in.”</blockquote><p>${SENTENCE}${at}.</p>`),
  },
  {
    name: 'lines in italics',
    make: (size) => many(size, (at) => `<p><i>Boats ${at} at sea</i></p><p>${SENTENCE}${at}.</p>`),
  },
  { name: 'classes', make: (size) => many(size, (at) => `<p class="promo-${at}">${SENTENCE}</p>`) },
  { name: 'class names', make: (size) => `<p class="${'promo '.repeat(size)}">${SENTENCE}</p>`.repeat(4) },
  {
    name: 'classes in each other that say it is no article',
    make: (size) => `${nested(size, '<div class="related"><p>', PARAGRAPH, '</div>')}${PARAGRAPH.repeat(20)}`,
  },
  { name: 'headings', make: (size) => `<h1>The boats come in at last</h1>${PARAGRAPH}`.repeat(size) },
  { name: 'headings in each other', make: (size) => deep(size, '<h1>Boats<div>', `${PARAGRAPH}</div></h1>`) },
  { name: 'authors', make: (size) => `<a rel="author" class="byline">Ada Marlow</a>${PARAGRAPH}`.repeat(size) },
  { name: 'authors in each other', make: (size) => nested(size, '<div class="byline">Ada', PARAGRAPH, '</div>') },
  { name: 'dates', make: (size) => `<time datetime="once">4 May</time>${PARAGRAPH}`.repeat(size) },
  { name: 'dates in each other', make: (size) => nested(size, '<div itemprop="datePublished">', PARAGRAPH, '</div>') },
  { name: 'italics', make: (size) => `<p><i>${'<b>a</b>'.repeat(20)}</i></p>`.repeat(size / 20) + PARAGRAPH },
  { name: 'rows of a table', make: (size) => `<table>${`<tr><td>${SENTENCE}</td></tr>`.repeat(size)}</table>` },
  { name: 'entries of a list', make: (size) => `<ul>${`<li>${SENTENCE}</li>`.repeat(size)}</ul>` },
];

/** Declarations of a page, made of what is hard for whoever reads them. */
export const HARD_HEADS: readonly HardPage[] = [
  { name: 'meta elements', make: (size) => many(size, (at) => `<meta name="a${at}" content="b">`) },
  { name: 'a long title', make: (size) => `<title>${'Boats – '.repeat(size)}</title>` },
  { name: 'a title of spaces', make: (size) => `<title>Boats come in${' \n'.repeat(size * 5)}| a</title>` },
  { name: 'tags in a title', make: (size) => `<meta property="og:title" content="${'&lt;'.repeat(size)}">` },
  { name: 'entities in a title', make: (size) => `<meta property="og:title" content="${'&amp;amp'.repeat(size)}">` },
  { name: 'a long author', make: (size) => `<meta name="author" content="${'Ada Marlow, '.repeat(size)}">` },
  { name: 'a date of digits', make: (size) => `<meta name="dc.date" content="${'20310514'.repeat(size)}">` },
  { name: 'a date of spaces', make: (size) => `<meta name="dc.date" content="2031${' '.repeat(size * 8)}-">` },
  {
    name: 'a long address',
    make: (size) => `<link rel="canonical" href="https://ostia.example/${'/a'.repeat(size)}">`,
  },
  {
    name: 'a long query',
    make: (size) => `<link rel="canonical" href="https://ostia.example/?${'a=b&amp;'.repeat(size)}">`,
  },
  { name: 'a long language', make: (size) => `<meta name="language" content="en${'-aa'.repeat(size)}!">` },
  { name: 'JSON-LD blocks', make: (size) => linked('{"@type":"Thing"}').repeat(size) },
  { name: 'JSON-LD lists in lists', make: (size) => linked('['.repeat(size) + ']'.repeat(size)) },
  { name: 'JSON-LD lists', make: (size) => linked(`[${'[],'.repeat(size)}[]]`) },
  { name: 'JSON-LD graphs in graphs', make: (size) => linked(nested(size, '{"@graph":', '[]', '}')) },
  {
    name: 'JSON-LD names in names',
    make: (size) => linked(`{"@type":"NewsArticle","headline":${nested(size, '{"name":', '"a"', '}')}}`),
  },
  {
    name: 'JSON-LD headlines in lists',
    make: (size) => linked(`{"@type":"NewsArticle","headline":${nested(size, '[', '"a"', ']')}}`),
  },
  {
    name: 'JSON-LD authors',
    make: (size) => linked(`{"@type":"NewsArticle","author":[${'{"name":"Ada Marlow"},'.repeat(size)}null]}`),
  },
  { name: 'JSON-LD types', make: (size) => linked(`{"@type":[${'"a/b#c",'.repeat(size)}""]}`) },
  { name: 'JSON-LD spaces', make: (size) => linked(`-->${' '.repeat(size * 8)}x`) },
  { name: 'JSON-LD commas', make: (size) => linked(`[${',   '.repeat(size)}`) },
  { name: 'JSON-LD controls', make: (size) => linked(`["${'\t\n'.repeat(size)}"`) },
];

function linked(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

function nested(depth: number, open: string, inside: string, close: string): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

/**
 * Elements that each hold prose and the next, as deep as browsers let a page be. Where something is looked for around a
 * paragraph its depth is the cost, and that is in the hands of no page: parsers stop at 512.
 */
function deep(count: number, open: string, close: string): string {
  return nested(DEEPEST, open, '', close).repeat(Math.ceil(count / DEEPEST));
}

function many(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}

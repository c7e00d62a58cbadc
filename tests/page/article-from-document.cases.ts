import { PARAGRAPHS, PROSE, TEASER } from './invented-page.ts';

/** A page's body in markup; what is read of it is the five paragraphs and no more, unless `text` says so. */
export interface PageCase {
  readonly name: string;
  readonly body: string;
  readonly text?: readonly string[];
}

const [one, two, three, four, five] = PARAGRAPHS;
const HEADLINE = '<h1>Elmsworth bridge to close for eleven weeks</h1>';

/** How pages are built, and what a reader would say is the article. */
export const pageCases: readonly PageCase[] = [
  { name: 'a plain article', body: `<main><article>${HEADLINE}${PROSE}</article></main>` },
  {
    name: 'navigation, asides, figures and forms are left out',
    body: `<nav><p>${TEASER}</p></nav><article>${HEADLINE}<p>${one}</p><figure><img><figcaption>${TEASER}</figcaption></figure>
      <p>${two}</p><aside><p>${TEASER}</p></aside><p>${three}</p><form><p>${TEASER}</p></form><p>${four}</p><p>${five}</p></article>
      <footer><p>${TEASER}</p></footer>`,
  },
  {
    name: 'related articles, newsletters and pull-quotes are known by their names',
    body: `<article>${HEADLINE}<p>${one}</p><div class="related-stories"><p>${TEASER}</p></div><p>${two}</p>
      <blockquote class="pullQuote"><p>A bridge that is safe in the spring is worth a winter of queues, the leader of the council says.</p></blockquote>
      <p>${three}</p><div id="newsletter_box"><p>${TEASER}</p></div><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'a name that would rule out most of the prose rules out nothing',
    body: `<div class="page promo-skin"><div class="premium-ad-free">${HEADLINE}${PROSE}</div></div>`,
  },
  {
    name: 'names inside such a name still count',
    body: `<div class="page promo-skin">${HEADLINE}${PROSE}<div class="related"><p>${TEASER}</p></div></div>`,
  },
  {
    name: 'a word of a name counts only as a whole word',
    body: `<div class="headland-shared-bodycopy">${HEADLINE}${PROSE}</div>`,
  },
  {
    name: 'a body split by advertisements is put together',
    body: `<div><section><p>${one}</p><p>${two}</p><p>${three}</p></section><div class="ad-slot">ad</div><section><p>${four}</p><p>${five}</p></section></div>`,
  },
  {
    name: 'teasers that look unlike the paragraphs are not climbed for',
    body: `<div><div>${HEADLINE}${PROSE}</div><div>${`<h3>Seals</h3><p class="blurb">${TEASER}</p>`.repeat(3)}</div></div>`,
  },
  {
    name: 'paragraphs parted by two line breaks',
    body: `<div>${PARAGRAPHS.join('<br>\n<br>')}</div>`,
  },
  {
    name: 'links and prompts between paragraphs are left out',
    body: `<article><p>${one}</p><p><a href="/x">Read more: the tolls of the bridge, and who was paid them</a></p><p>${two}</p><p>${three}</p>
      <p>Sign up for our morning newsletter</p><p>${four}</p><p>${five}</p><p>Follow us on Facebook</p></article>`,
  },
  {
    name: 'hidden text is not read',
    body: `<article><p>${one}</p><p hidden>${TEASER}</p><p style="display: none">${TEASER}</p><p aria-hidden="true">${TEASER}</p>
      <p>${two}</p><p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'the next article under endless scrolling is another article',
    body: `<div><article>${HEADLINE}${PROSE}</article><article><h1>Seals counted</h1><p>${TEASER}</p></article></div>`,
  },
  {
    name: 'a paragraph that is printed twice is read once',
    body: `<article><p>${one}</p><p>${one}</p><p>${two}</p><p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'a cross-head stays and the standfirst comes first',
    body: `<article>${HEADLINE}<p class="standfirst">Drivers face a long detour before the regatta</p><p>By Ana Ruiz</p>
      <p>${one}</p><p>${two}</p><h2>Who pays</h2><p>${three}</p><p>${four}</p><p>${five}</p></article>`,
    text: ['Drivers face a long detour before the regatta', one, two, 'Who pays', three, four, five],
  },
  {
    name: 'white space and inline markup leave no trace',
    body: `<article><p>${one.split(' ').join('\n   ')}</p><p>${two.replace('9,000', '<b>9,<i>000</i></b>')}</p><p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  { name: 'a page without prose', body: '<div><a href="/">Home</a><p>Loading</p></div>', text: [] },
];

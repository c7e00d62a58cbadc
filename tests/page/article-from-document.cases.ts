import { DENSE_TEXTS } from './dense-texts.ts';
import { PARAGRAPHS, PROSE, TEASER } from './invented-page.ts';

// The bridge again, in the words of a reader from another coast.
const ARABIC = [
  'أغلقت السلطات الجسر القديم في الميناء صباح الاثنين بعد أن وجد المهندسون شقوقا في أعمدته الثلاثة، وقالت إن العمل يستمر أحد عشر أسبوعا.',
  'وقال رئيس المجلس إن نحو تسعة آلاف سائق يعبرون الجسر كل يوم، وإن عليهم أن يسلكوا طريقا أطول بأربعة عشر ميلا حتى الصيف.',
  'وتعمل عبارة مجانية للمشاة من السادسة صباحا حتى منتصف الليل، على أن تدفع البلدة ثلث تكلفتها وتدفع المقاطعة الباقي منها.',
];

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
    name: 'the next article in an element of its own, without a first-level heading, as another article',
    body: `<div><article>${HEADLINE}${PROSE}</article><article><h2>Seals counted</h2>${`<p>${TEASER}</p>`}<p>${TEASER.replace('71', '82')}</p></article></div>`,
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
  {
    name: 'the only words below a picture in its box as its caption',
    body: `<article><p>${one}</p><div><img src="a.jpg"><div>Engineers look at bolts below the deck on Thursday morning.</div></div>
      <p>${two}</p><p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'a line set off from the text that repeats its words as a pull quote',
    body: `<article><p>${one}</p><p>${two}</p><blockquote><p>A bridge that is safe in the spring is worth a winter of queues</p></blockquote>
      <p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'a quotation in a block of its own, which nothing repeats, as body',
    body: `<article><p>${one}</p><p>${two}</p><blockquote><p>“Every bolt was tested by hand, and every bolt but two gave way.”</p></blockquote>
      <p>${three}</p><p>${four}</p><p>${five}</p></article>`,
    text: [one, two, '“Every bolt was tested by hand, and every bolt but two gave way.”', three, four, five],
  },
  {
    name: 'the heading of a box whose other words are not the body’s with the box',
    body: `<article><p>${one}</p><p>${two}</p><div><h3>In this week’s paper</h3><div><a href="/paper">All pages</a></div></div>
      <p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'a paragraph on a ground of its own as a box',
    body: `<article><p>${one}</p><p>${two}</p><p style="background: #ffc; padding: 20px">The Courier’s club of readers meets every month in the old customs house.</p>
      <p>${three}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'what only a screen reader says as nothing',
    body: `<article><p>${one}</p><p>${two.replace('county council', 'county council<span class="sr-only">, opens in a new window</span>')}</p>
      <p>${three.replace('worth', 'worth<span style="position:absolute;clip:rect(0 0 0 0)">, hidden words,</span>')}</p><p>${four}</p><p>${five}</p></article>`,
  },
  {
    name: 'a cross-head whose words stand in an element of their own',
    body: `<article><p>${one}</p><p>${two}</p><h2 class="widget-title"><div>Who pays</div></h2><p>${three}</p><p>${four}</p><p>${five}</p></article>`,
    text: [one, two, 'Who pays', three, four, five],
  },
  {
    name: 'a correction below the body as no part of it',
    body: `<article>${PROSE}<p>Correction: an earlier version of this article spoke of 420 bolts. There are 240.</p></article>`,
  },
  {
    name: 'a last line that mostly leads elsewhere as no part of it',
    body: `<article>${PROSE}<p>How we work: <a href="/rules">the rules of conduct of the Courier.</a></p></article>`,
  },
  {
    name: 'a line of outlet, date and author above the body as no part of it',
    body: `<article><p>${'The Courier | 07.03.2031 at 13.36 • Changed on 08.03.2031 at 20.13 | By Ana Ruiz, of the harbour desk'}</p>${PROSE}</article>`,
  },
  {
    name: 'a page with more comments than article',
    body: `<div><article>${PROSE}</article><div id="comments">${`<div class="comment"><p>${TEASER}</p></div>`.repeat(1)}${'<div class="comment"><p>It has been like this for years, and nobody at the council has ever listened to those who live here.</p></div>'.repeat(1)}
      <div class="comment"><p>My brother was on that bridge when they shut it, and he waited three hours for the ferry to come back.</p></div>
      <div class="comment"><p>Tolls, that is what it will come to in the end, and who will pay them if not the people of the far bank.</p></div></div></div>`,
  },
  {
    name: 'a page for phones in its own elements',
    body: `<main><amp-sidebar><p>${TEASER}</p></amp-sidebar><article>${HEADLINE}<amp-img src="a.jpg"></amp-img><p>${one}</p><amp-ad><p>${TEASER}</p></amp-ad><p>${two}</p>
      <p>${three}</p><p>${four}</p><p>${five}</p></article></main>`,
  },
  {
    name: 'teasers and related posts with the paragraphs’ own looks as boxes of other articles',
    body: `<article>${HEADLINE}<p>${one}</p><p>${two}</p><section class="teaser-list"><h2>From the county</h2><p>${TEASER}</p></section><p>${three}</p>
      <p>${four}</p><p>${five}</p><div class="jp-relatedposts"><div><p>${TEASER.replace('71', '82')}</p></div></div></article>`,
  },
  {
    name: 'a text in parts, of which the first is what everybody may read',
    body: `<main>${HEADLINE}<div class="teaser-content"><p>${one}</p></div><div class="rest-of-content"><p>${two}</p><p>${three}</p><p>${four}</p><p>${five}</p></div></main>`,
  },
  {
    name: 'names that a build made up as what tells paragraphs from teasers',
    body: `<div><div><div>${PARAGRAPHS.map((words) => `<div class="css-1k8x0q">${words}</div>`).join('')}</div></div>
      <div>${['71', '82', '93'].map((seals) => `<div class="css-9m2wv3">${TEASER.replace('71', seals)}</div>`).join('')}</div></div>`,
  },
  {
    name: 'readers’ comments in elements that say nothing, below a heading that does',
    body: `<main>${HEADLINE}<div><div>${PROSE}</div><div><h2>12 comments</h2>${`<div class="one"><p>${TEASER}</p></div><div class="one"><p>${TEASER.replace('71', '82')}</p></div>`}</div></div></main>`,
  },
  {
    name: 'replies of readers by the name of their elements',
    body: `<main>${HEADLINE}<div><div>${PROSE}</div><div class="replies-list"><p>${TEASER}</p><p>${TEASER.replace('71', '82')}</p></div></div></main>`,
  },
  {
    name: 'a cross-head of one word as no heading of comments',
    body: `<article>${HEADLINE}<p>${one}</p><p>${two}</p><p>${three}</p><p>${four}</p><h2>Response</h2><p>${five}</p></article>`,
    text: [one, two, three, four, 'Response', five],
  },
  {
    name: 'the next article under endless scrolling by its author below a second-level heading',
    body: `<div><section>${HEADLINE}<div>${PROSE}</div></section><section><h2>Seals counted in the next bay</h2><div>By Ola Reeve</div><div><p>${TEASER}</p><p>${TEASER.replace('71', '82')}</p></div></section></div>`,
  },
  {
    name: 'what a paper asks of its readers below the text as no part of it',
    body: `<article>${PROSE}<p>Do you use the bridge? Share your experiences by emailing <a href="mailto:x@courier.example">x@courier.example</a>.</p>
      <p>Follow the Courier’s coverage of the coast at https://courier.example/coast.</p></article>`,
  },
  { name: 'text in one node', body: `<div>${PARAGRAPHS.join(' ')}</div>`, text: [PARAGRAPHS.join(' ')] },
  {
    name: 'a text from right to left',
    body: `<article dir="rtl">${ARABIC.map((words) => `<p>${words}</p>`).join('')}<p><a href="/x">المزيد</a></p></article>`,
    text: ARABIC,
  },
  ...DENSE_TEXTS.map(([language, words]) => ({
    name: `the short paragraphs of a text in ${language}`,
    body: `<div><div><a href="/">☰</a></div><article>${words.map((each) => `<p>${each}</p>`).join('')}</article></div>`,
    text: words,
  })),
  { name: 'a page without prose', body: '<div><a href="/">Home</a><p>Loading</p></div>', text: [] },
];

/** What a page claims to be, where it was read, and whether that can be. */
interface ClaimCase {
  readonly claims: string;
  readonly at: string;
  readonly because: string;
}

export const BELIEVED: readonly ClaimCase[] = [
  { because: 'it leaves out the query', claims: '/news/bridge-closes', at: '/news/bridge-closes?from=mail&page=2' },
  { because: 'it is the page behind an AMP twin', claims: '/news/bridge-closes', at: '/news/bridge-closes/amp' },
  { because: 'it is the page behind an AMP folder', claims: '/news/bridge-closes.html', at: '/amp/news/bridge-closes' },
  { because: 'it is the page behind an AMP file', claims: '/bridge-closes.html', at: '/bridge-closes.amp.html?a=1' },
  { because: 'it ends in a slash', claims: '/news/bridge-closes/', at: '/news/bridge-closes' },
  { because: 'it stands in another section', claims: '/world/bridge-closes', at: '/news/2031/bridge-closes' },
  { because: 'its number is the same', claims: '/news/bridge-closes-7740913', at: '/a/7740913' },
  { because: 'it is on the host for all', claims: 'https://courier.example/a-b', at: 'https://m.courier.example/a-b' },
  {
    because: 'it is on the host above',
    claims: 'https://www.courier.example/a-b',
    at: 'https://eu.courier.example/a-b',
  },
  { because: 'its query holds the number', claims: '/story?id=7', at: '/story?id=7&from=mail' },
  { because: 'it is where the page is', claims: '/story', at: '/story' },
];

export const REFUSED: readonly ClaimCase[] = [
  { because: 'it is the front page', claims: '/', at: '/news/bridge-closes' },
  { because: 'it is the front page of a site of queries', claims: '/', at: '/?id=77' },
  { because: 'it is a section', claims: '/news', at: '/news/bridge-closes' },
  { because: 'it is the page of live reports', claims: '/live', at: '/news/bridge-closes' },
  { because: 'it is another page of that short name', claims: '/live', at: '/harbour/live' },
  { because: 'it is the article shown before', claims: '/news/ferry-aground', at: '/news/bridge-closes' },
  { because: 'it is another article of that day', claims: '/20310514/ferry-aground', at: '/20310514/bridge-closes' },
  { because: 'it is another number', claims: '/a/7740914', at: '/a/7740913' },
  { because: 'it loses the number', claims: '/story', at: '/story?id=7' },
  { because: 'it is another query', claims: '/story?id=8', at: '/story?id=7' },
  { because: 'it is another part of one slug', claims: '/bridge-closes?id=8', at: '/bridge-closes?id=7' },
  { because: 'it is another site', claims: 'https://post.example/news/bridge-closes', at: '/news/bridge-closes' },
  {
    because: 'it is a neighbour on a shared host',
    claims: 'https://ana.pages.example/bridge-closes',
    at: 'https://ben.pages.example/bridge-closes',
  },
  { because: 'it is no web address', claims: 'javascript:void(0)', at: '/news/bridge-closes' },
  { because: 'it is no address', claims: 'https://', at: '/news/bridge-closes' },
  { because: 'it is empty', claims: '', at: '/news/bridge-closes?a=1' },
];

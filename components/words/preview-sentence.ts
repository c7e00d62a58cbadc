/** What to say where a page has only the beginning of its article, and gives the rest to who pays or signs in. */
export const PREVIEW_SENTENCE =
  'Only the beginning of this article is on the page, so what it leaves out is not judged here.';

import Parser from '@postlight/parser/dist/mercury.esm.js';

// From a page it has open it reads the markup; the next pages of an article, which it would fetch, are left alone.
export const read = async () => {
  const page = await Parser.parse(location.href, { html: document.documentElement.outerHTML, fetchAllPages: false });
  return page.content ?? '';
};

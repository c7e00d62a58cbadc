import { parsePage } from '@/lib/cli/parse-page.ts';

/** A page for a test, from the markup of its body and head. */
export function pageFrom(body: string, head = ''): Document {
  const document = parsePage(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  if (document === null) throw new Error('no page');
  return document;
}

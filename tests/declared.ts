import type { Declared } from '@/lib/article/page-article.ts';

/** What a page declares that says nothing of itself. */
export const NOTHING_DECLARED: Declared = {
  address: null,
  claims: [],
  site: null,
  language: null,
  linkedTitle: null,
  metaTitle: null,
  title: null,
  headings: [],
  linkedAuthors: [],
  metas: [],
  signed: [],
  named: [],
  above: [],
  below: [],
  linkedPublished: [],
  linkedModified: [],
  times: [],
  isRestricted: false,
};

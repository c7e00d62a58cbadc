import Fuse from 'fuse.js';

// Anywhere in the title: by default only its beginning is looked at.
export const build = (titles) => new Fuse(titles, { ignoreLocation: true, includeScore: true });
export const first = (index, query) => index.search(query, { limit: 1 })[0]?.refIndex ?? null;

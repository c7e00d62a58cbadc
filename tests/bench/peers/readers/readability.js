import { Readability } from '@mozilla/readability';

// It takes the document apart, so that on a page somebody is reading it needs a copy: the copy is part of its price.
export const read = () => new Readability(document.cloneNode(true)).parse()?.content ?? '';

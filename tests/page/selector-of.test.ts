import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectorOf } from '@/lib/page/selector-of.ts';
import { pageFrom } from './page-from.ts';

beforeEach(() => void vi.stubGlobal('CSS', { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') }));
afterEach(() => void vi.unstubAllGlobals());

test.each([
  { name: 'its id', markup: '<main id="story" class="wide"><p>Words</p></main>', of: 'main', selector: '#story' },
  {
    name: 'its longest class, which no state of a page is',
    markup: '<main class="open article-body"><p>Words</p></main>',
    of: 'main',
    selector: '.article-body',
  },
  {
    name: 'the nearest name around it, and the tags between',
    markup: '<div class="page"><main><article><p>Words</p></article></main></div>',
    of: 'article',
    selector: '.page>main>article',
  },
  {
    name: 'its tags alone where nothing has a name',
    markup: '<main><p>Words</p></main>',
    of: 'p',
    selector: 'html>body>main>p',
  },
  {
    name: 'a name that has to be escaped',
    markup: '<main id="md:story"><p>Words</p></main>',
    of: 'main',
    selector: '#md\\:story',
  },
])('an element is told by $name', ({ markup, of, selector }) => {
  const document = pageFrom(markup);
  const element = document.querySelector(of) ?? expect.fail('not there');
  expect(selectorOf(element)).toBe(selector);
});

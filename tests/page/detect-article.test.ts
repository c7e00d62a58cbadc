import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect-article.ts';
import { detectionCases } from './detect-article.cases.ts';
import { pageFrom } from './page-from.ts';

describe('detectArticle', () => {
  for (const { name, url, head, body, kind } of detectionCases) {
    it(`calls ${name} “${kind}”`, () => expect(detectArticle(pageFrom(body, head), url)).toMatchObject({ kind }));
  }

  it('says what it counted', () => {
    const { reasons } = detectArticle(pageFrom('<h1>a</h1>'), 'https://courier.example/');
    expect(reasons).toContain('sectionAddress');
    expect(reasons).toContain('littleProse');
  });
});

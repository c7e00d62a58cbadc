import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { fc } from '../fast-check.ts';
import { textCases } from './article-from-text.cases.ts';

const BODY =
  'The harbour bridge at Elmsworth will close for eleven weeks from Monday while engineers replace 240 corroded bolts.\n\n' +
  'About 9,000 drivers use the crossing on a working day, the council said, and most will face a detour of 14 miles. ' +
  'The work is expected to cost £3.1 million and to end before the regatta in June.';

describe('articleFromText', () => {
  for (const { name, lines, join = '\n\n' } of textCases) {
    it(name, () => {
      const text = lines.map(([, line]) => line).join(join);
      const { blocks } = articleFromText(text);
      expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(lines);
    });
  }

  it('covers all printed text once, in order, and leaves the text as it was', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        'By Ana Ruiz',
        'Read more',
        '(Ana Ruiz/AFP)',
        'Your support helps us.The ferry sank.',
        '3 May 2031',
        'A caption (',
        'Image:',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const article = articleFromText(text);
        let at = 0;
        for (const { start, end } of article.blocks) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).not.toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(article.text).toBe(text);
      }),
    );
  });

  it('cuts a plea off the sentence it is glued to', () => {
    const text = `Your support makes much of this possible.${BODY}`;
    const { blocks } = articleFromText(text);
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe('Your support makes much of this possible.');
    expect(blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'body', 'body']);
  });

  it('joins paragraphs that a file wraps at a fixed width', () => {
    const third =
      'The council says that nobody wants the queues, that the ferry will run from six in the morning, and that a bridge which is safe in the spring is worth a winter of waiting.';
    const wrapped = `${BODY}\n\n${third}`.replace(/(.{50,70}) /g, '$1\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(8);
    expect(articleFromText(wrapped).blocks).toHaveLength(3);
  });

  it('reads the date, the authors and the headline', () => {
    const head = 'Bridge to close for eleven weeks\nBy Ana Ruiz and Jo van Dyke\nPublished 3 May 2031, 7.15pm\n';
    const article = articleFromText(head + BODY);
    expect(article).toMatchObject({
      headline: 'Bridge to close for eleven weeks',
      byline: 'Ana Ruiz and Jo van Dyke',
      publishedAt: '2031-05-03T19:15',
      language: 'en',
      isArticle: true,
    });
  });

  it('believes what it is given over what it reads', () => {
    const article = articleFromText(`Bridge shut\n${BODY}`, {
      headline: 'Harbour bridge shut until spring',
      publishedAt: '2031-05-04',
    });
    expect(article.headline).toBe('Harbour bridge shut until spring');
    expect(article.publishedAt).toBe('2031-05-04');
    expect(article.blocks[0]?.kind).toBe('headline');
  });

  it('names the same text alike, however its lines end, and other texts otherwise', () => {
    expect(articleFromText(BODY.replaceAll('\n', '\r\n')).id).toBe(articleFromText(BODY).id);
    expect(articleFromText(`${BODY} More.`).id).not.toBe(articleFromText(BODY).id);
    expect(articleFromText(BODY, { url: 'https://www.example.org/a?utm_source=x' }).id).toBe('https://example.org/a');
  });

  it('takes an outlet only from its own words to its readers', () => {
    expect(articleFromText(`${BODY}\n\nSign up for notifications from The Tidewater Courier`).outlet).toEqual({
      id: 'tidewater-courier',
      name: 'The Tidewater Courier',
    });
    expect(articleFromText(`${BODY} “It is late,” he told The Tidewater Courier.`).outlet).toBeNull();
  });

  it('calls a scrap, a list and nothing no article', () => {
    expect(articleFromText('').isArticle).toBe(false);
    expect(articleFromText('The bridge is shut. It opens in June.').isArticle).toBe(false);
    expect(articleFromText('Bridge shut\nFerry late\nRegatta on\n'.repeat(40)).isArticle).toBe(false);
  });

  it('guesses the language by its small words', () => {
    const german =
      'Die Brücke über den Hafen ist ab Montag gesperrt, weil die Bolzen nicht mehr halten und ein Teil von ihnen ersetzt werden muss. ';
    expect(articleFromText(german.repeat(3)).language).toBe('de');
    const french =
      'Le pont du port est fermé depuis lundi parce que les boulons ne tiennent plus et qu’une partie des pièces doit être changée. ';
    expect(articleFromText(french.repeat(3)).language).toBe('fr');
  });
});

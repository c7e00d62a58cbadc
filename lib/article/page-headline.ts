import { lettersOf } from './letters-of.ts';
import type { Declared } from './page-article.ts';
import { cleanText } from './page-text.ts';
import { countShared } from './words-of.ts';

type Titles = Pick<Declared, 'linkedTitle' | 'metaTitle' | 'title' | 'headings' | 'site'>;

/**
 * A page's headline among what it declares and what it prints as first-level heading. Where declaration and print agree, the
 * print; else what JSON-LD says; else the print where it is the declaration in other words or the only heading there is.
 */
export function readHeadline({ linkedTitle, metaTitle, title: told, headings, site }: Titles): string | null {
  const title = cleanText(told);
  const declared = [cleanText(linkedTitle), cleanText(metaTitle) ?? title].map((text) =>
    text === null ? null : withoutSite(text, site),
  );
  const [article = null, meta = null] = declared;
  const printed = headings.flatMap((heading) => cleanText(heading) ?? []).filter((text) => text.length < 300);
  for (const candidate of [article, meta, withoutSite(title ?? '', site)]) {
    const letters = lettersOf(candidate ?? '');
    const same = printed.find((text) => letters !== '' && lettersOf(text) === letters);
    if (same !== undefined) return withoutKicker(same, meta);
  }
  if (article !== null) return article;
  const alike = printed.find((text) => isAlike(text, meta ?? ''));
  if (alike !== undefined) return alike;
  const [only = null] = printed;
  return (printed.length === 1 && only !== null && only.split(' ').length >= 4 ? only : null) ?? meta ?? only;
}

// "Storm at sea: Ferry turns back", where the page goes by "Ferry turns back" elsewhere.
function withoutKicker(printed: string, told: string | null): string {
  const colon = printed.indexOf(': ');
  const rest = printed.slice(colon + 2);
  return colon > 0 && told !== null && told.length > 20 && lettersOf(rest) === lettersOf(told) ? rest : printed;
}

// Most words of the shorter are in the longer.
function isAlike(a: string, b: string): boolean {
  const { shared, least } = countShared(a, b);
  return least > 2 && shared >= 0.6 * least;
}

// "Headline | Site", "Headline - Site": the last part goes when it names the site, or stands after a bar and is short.
function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{12,}?) ([|–—\-·•»]) ([^|–—·•»]{2,40})$/.exec(title);
  if (cut === null) return title;
  const [, head = title, mark = '', tail = ''] = cut;
  const known =
    site !== null && (lettersOf(tail).includes(lettersOf(site)) || lettersOf(site).includes(lettersOf(tail)));
  return known || (/[|·•»]/.test(mark) && tail.split(' ').length <= 3) ? head : title;
}

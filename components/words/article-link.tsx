import { safeLink } from '@/lib/text/safe-link.ts';
import { say } from './say.ts';
import { Words } from './words.tsx';

/** The headline of an article, as a link where its address can be opened; a stand-in where it has neither. */
export function ArticleLink({
  article,
}: {
  article: { readonly headline: string | null; readonly url: string | null };
}) {
  const link = safeLink(article.url);
  const title = <Words text={nameOfArticle(article)} />;
  if (link === null) return title;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {title}
    </a>
  );
}

/** What an article is called in a list. */
export function nameOfArticle({
  headline,
  url,
}: {
  readonly headline: string | null;
  readonly url: string | null;
}): string {
  return headline ?? url ?? say('words.untitled');
}

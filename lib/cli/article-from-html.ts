import type { Article } from '../article/article.ts';
import type { ListedOutlet } from '../article/outlets.ts';

/** Placeholder until the page reader lands. */
export function articleFromHtml(_html: string, _url: string | null, _outlets: readonly ListedOutlet[]): Article | null {
  return null;
}

import { listNames } from '../words/list-names.ts';
import type { Words } from '../words/words.ts';
import type { CardMember } from './card-member.ts';
import { countInWords } from './count-in-words.ts';
import type { Subject } from './wording.ts';

/**
 * Names those who printed something: "The Courier and two other outlets". An outlet is named once, however many of its
 * articles; one that is not known is "another outlet"; the reader's own is "another article in X".
 */
export function nameSources(sources: readonly CardMember[], here: CardMember, words: Words): Subject {
  const named = new Set<string>();
  let unknown = 0;
  let own = 0;
  // One article may bear several pieces of evidence; it is one source.
  for (const source of new Map(sources.map((each) => [each.articleId, each])).values()) {
    if (source.outlet === null) unknown++;
    else if (source.outlet.id === here.outlet?.id) own++;
    else named.add(source.outlet.name);
  }
  const parts = [...named].slice(0, named.size > 3 ? 2 : 3);
  const rest = unknown + named.size - parts.length;
  if (own > 0)
    parts.push(words.say(own === 1 ? 'who.ownArticle' : 'who.ownArticles', { outlet: here.outlet?.name ?? '' }));
  if (rest > 0) parts.push(countInWords('who.otherOutlets', rest, words));
  const plural = parts.length > 1 || rest > 1 || own > 1;
  return { text: listNames(parts, words), plural };
}

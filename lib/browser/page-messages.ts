import english from '../../locales/en.json';
import { messagesOf, PLURAL_FORMS } from '../words/words-of-table.ts';
import { messageOf } from './browser-words.ts';

/** The parts of the interface that are drawn over a page. */
const ON_PAGE = ['language', 'overlay', 'card', 'highlight', 'words'] as const;

/** The words that notes and highlights on a page are drawn with, for a script that may outlive the extension. */
export function pageMessages(): Record<string, string> {
  const keys = ON_PAGE.flatMap((part) => messagesOf(english[part], `${part}_`)).flatMap(([key]) =>
    // English has fewer forms of a count than others have.
    key.endsWith('_other') ? PLURAL_FORMS.map((form) => key.replace(/other$/, form)) : [key],
  );
  const messages = keys.map((key) => [key, messageOf(key)] as const);
  return Object.fromEntries(messages.filter(([, message]) => message !== ''));
}

import type { TargetedMouseEvent } from 'preact';
import { say, sayNumber } from '../words/say.ts';
import { LIBRARY_PARTS, type LibraryPart, type LibraryView, queryOfView } from './library-view.ts';

interface Props {
  readonly view: LibraryView;
  readonly count: number;
  readonly onView: (change: Partial<LibraryView>) => void;
}

/** The parts of the library, as links that can be opened in a tab of their own. */
export function LibraryNav({ view, count, onView }: Props) {
  const follow = (event: TargetedMouseEvent<HTMLElement>, part: LibraryPart) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onView({ part, ledger: null });
  };
  return (
    <nav aria-label={say('library.nav')}>
      <ul>
        {LIBRARY_PARTS.map((part) => (
          <li key={part}>
            <a
              href={queryOfView({ ...view, part, ledger: null }) || '?'}
              aria-current={part === view.part ? 'page' : undefined}
              onClick={(event) => follow(event, part)}
            >
              {say(`library.parts.${part}`)}
            </a>
            {part === 'highlights' && count > 0 && <small> {sayNumber(count)}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

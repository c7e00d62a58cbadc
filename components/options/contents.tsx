import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../words/say.ts';
import { findOptions, type OptionEntry, readOptions } from './find-options.ts';
import { SECTION_IDS } from './section-titles.ts';
import { useAddress } from './use-address.ts';
import { useCurrentSection } from './use-current-section.ts';

/** The way round the options page: a field to find an option by its words, and the list of sections that marks where one is. */
export function Contents({ page }: { page: RefObject<HTMLElement | null> }) {
  const [typed, setTyped] = useState('');
  const current = useCurrentSection(page);
  useAddress(page);
  // The page is read only while somebody looks for something: that costs more than drawing it.
  const found = page.current === null || typed.trim() === '' ? [] : findOptions(readOptions(page.current), typed);
  const goTo = (event: Event, option: OptionEntry | undefined) => {
    event.preventDefault();
    if (option !== undefined) showOption(option);
  };
  return (
    <div class="contents">
      <search>
        <form onSubmit={(event) => goTo(event, found[0])}>
          <label class="field">
            <span>{say('options.findOption')}</span>
            <input
              type="search"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
            />
          </label>
        </form>
        <p class="soft" role="status">
          {typed.trim() !== '' &&
            (found.length === 0 ? say('options.nothingFound') : sayCount('options.found', found.length))}
        </p>
        {found.length > 0 && (
          <ul class="found">
            {found.map((option) => (
              <li key={`${option.sectionId} ${option.label}`}>
                <a href={`#${option.sectionId}`} onClick={(event) => goTo(event, option)}>
                  {option.label} {option.label !== option.section && <small>{option.section}</small>}
                </a>
              </li>
            ))}
          </ul>
        )}
      </search>
      <nav aria-label={say('options.sectionsNav')}>
        <ul>
          {SECTION_IDS.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                {say(`options.sections.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** Brings an option into view with the focus on what can be set, or on its name. */
function showOption({ element, sectionId }: OptionEntry): void {
  history.replaceState(null, '', `#${sectionId}`);
  const control = element.matches('legend') ? element.parentElement : element;
  const target = control?.querySelector<HTMLElement>('input, select') ?? element;
  if (!target.matches('input, select, button')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

import { makeSearch, runAll, type SearchedField } from '@/lib/search/search-items.ts';
import { wordsTyped } from '@/lib/search/words-typed.ts';

/** One thing that can be set or done on the options page, as somebody looking for it meets it. */
export interface OptionEntry {
  readonly label: string;
  /** The section it stands in. */
  readonly sectionId: string;
  readonly section: string;
  /** What is said about it, and other words for it. */
  readonly hint: string;
  readonly element: HTMLElement;
}

/** More than this is no answer but a second page of contents. */
const SHOWN = 12;

/** What can carry the name of an option. */
const NAMED = 'h3, legend, label, button';
/** What lists hold are articles, outlets and packs, and the lists have searches of their own. */
const IN_LISTS = '.rows, .box, .pick, table';
/** A title is a word's best place, whatever else holds it. */
const SEARCHED: readonly SearchedField<OptionEntry>[] = [
  { weight: 1, read: ({ label, section }) => (label === section ? label : '') },
  { weight: 0.9, read: ({ label }) => label },
  { weight: 0.4, read: ({ hint }) => hint },
  { weight: 0.3, read: ({ section }) => section },
];
const PROSE = '.section-body > p, .plain-list li';

/**
 * Everything the page offers, read off the page itself: a list kept beside it would leave things out sooner or later, and
 * would have to be translated a second time.
 */
export function readOptions(page: ParentNode): OptionEntry[] {
  return [...page.querySelectorAll<HTMLElement>('section.section')].flatMap((section) => {
    const heading = section.querySelector('h2');
    const where = { sectionId: section.id, section: textOf(heading) };
    const prose = [...section.querySelectorAll(PROSE)].map(textOf).join(' ');
    const own = { ...where, label: textOf(heading), hint: `${section.dataset['alsoFoundBy'] ?? ''} ${prose}` };
    const entries = [...section.querySelectorAll<HTMLElement>(NAMED)].flatMap((element) => {
      const isInside = element.closest(IN_LISTS) !== null || element.matches('.choice label');
      const label = isInside ? '' : labelOf(element);
      return label === '' ? [] : [{ ...where, label, hint: hintOf(element), element }];
    });
    return [{ ...own, element: heading ?? section }, ...entries];
  });
}

/**
 * The options that hold every word typed, in their label, their hint or the name of their section, with the slips of the
 * keys that any search of ours forgives; those with the words in their label first.
 */
export function findOptions(options: readonly OptionEntry[], typed: string): OptionEntry[] {
  if (wordsTyped(typed).length === 0) return [];
  const found = runAll(makeSearch(SEARCHED)(options, typed));
  const once = new Map(found.map((option) => [`${option.sectionId} ${option.label}`, option]));
  return [...once.values()].slice(0, SHOWN);
}

/** The words that name an option, without what is said about it. */
function labelOf(element: Element): string {
  const named = (element.matches('label') && element.querySelector('span')) || element;
  const about = textOf(named.querySelector('small'));
  const text = textOf(named);
  return (about !== '' && text.endsWith(about) ? text.slice(0, -about.length) : text).trim();
}

function hintOf(element: Element): string {
  // A choice is found by what can be chosen.
  return textOf(element.matches('legend') ? element.parentElement : element.querySelector('small'));
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

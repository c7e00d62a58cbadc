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
 * The options that hold every word typed, in their label, their hint or the name of their section; first what is called just
 * so, then those whose label has them all. The one place that says what a search finds: a fuzzy one would stand here in its stead.
 */
export function findOptions(options: readonly OptionEntry[], typed: string): OptionEntry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => plain(text).includes(word));
  const found = options.filter(({ label, hint, section }) => holds(`${label} ${hint} ${section}`));
  const rank = ({ label }: OptionEntry) => (plain(label) === words.join(' ') ? 0 : holds(label) ? 1 : 2);
  const ranked = found.sort((a, b) => rank(a) - rank(b));
  const once = new Map(ranked.map((option) => [`${option.sectionId} ${option.label}`, option]));
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

/** Letters as people type them: small, and without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

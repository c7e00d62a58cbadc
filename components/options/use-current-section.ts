import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** So far down the window may a section begin and be the one that is read: just above where a reader looks. */
const READ_AT = 140;

/** Which section of a page is in front of the reader: the last that has begun. */
export function useCurrentSection(page: RefObject<HTMLElement | null>): string {
  const [current, setCurrent] = useState('');
  useEffect(() => {
    let drawn = 0;
    const look = () => {
      drawn = 0;
      const sections = [...(page.current?.querySelectorAll<HTMLElement>('section.section') ?? [])];
      const begun = sections.filter((section) => section.getBoundingClientRect().top <= READ_AT);
      setCurrent((begun.at(-1) ?? sections[0])?.id ?? '');
    };
    // Once a frame at most, however often the browser tells of scrolling.
    const later = () => {
      if (drawn === 0) drawn = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(drawn);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [page]);
  return current;
}

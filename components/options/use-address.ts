import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What a reader does who is no longer waiting for the page to come to rest. */
const ACTS = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Brings the section that the address names into view, at first and whenever it changes, with the focus on its heading.
 * The page is drawn after it is loaded, and grows above the section while lists come in: it is held in place until then.
 */
export function useAddress(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let wanted: HTMLElement | null = null;
    const show = () => wanted?.scrollIntoView({ behavior: 'instant', block: 'start' });
    const follow = () => {
      wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      show();
      wanted?.querySelector('h2')?.focus({ preventScroll: true });
    };
    const letGo = () => {
      wanted = null;
    };
    const growing = new ResizeObserver(show);
    if (page.current !== null) growing.observe(page.current);
    follow();
    addEventListener('hashchange', follow);
    for (const act of ACTS) addEventListener(act, letGo, { passive: true, capture: true });
    return () => {
      growing.disconnect();
      removeEventListener('hashchange', follow);
      for (const act of ACTS) removeEventListener(act, letGo, { capture: true });
    };
  }, [page]);
}

import { vi } from 'vitest';
import { OptionsPage } from '@/components/options/options-page.tsx';
import { optionsState } from '../gallery/options-states.ts';
import { draw } from './draw.ts';

// Nothing is laid out, scrolls or has an address where there is no window.
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('removeEventListener', () => undefined);
vi.stubGlobal('cancelAnimationFrame', () => undefined);
vi.stubGlobal('location', { hash: '' });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

/** The options page in one of the gallery's states. */
export function drawOptions(name: string): HTMLElement {
  return draw(<OptionsPage {...optionsState(name)} />);
}

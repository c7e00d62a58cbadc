import { say } from '../words/say.ts';

/** How close things stand, as the options page and the popup offer it. */
export function densities() {
  return [
    { value: 'comfortable', label: say('controls.comfortable') },
    { value: 'compact', label: say('controls.compact') },
  ] as const;
}

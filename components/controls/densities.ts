/** How close things stand, as the options page and the popup offer it. */
export const DENSITIES = [
  { value: 'comfortable', label: 'With room' },
  { value: 'compact', label: 'Close together' },
] as const;

/** The sections of the options page, by their addresses, in the order in which they stand. */
export const SECTION_IDS = [
  'sites',
  'cards',
  'figures',
  'packs',
  'learning',
  'corrections',
  'storage',
  'backup',
  'appearance',
  'privacy',
  'shortcuts',
  'about',
] as const;

/** What stands behind the # of an address that leads to a section. */
export type SectionId = (typeof SECTION_IDS)[number];

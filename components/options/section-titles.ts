/** The sections of the options page, by their addresses, in the order in which they stand. */
export const SECTION_TITLES = {
  sites: 'Sites and outlets',
  cards: 'Notes',
  figures: 'How figures are read',
  packs: 'Packs',
  learning: 'Learning',
  corrections: 'Corrections',
  storage: 'Storage',
  backup: 'Backup and restore',
  appearance: 'Appearance',
  privacy: 'Privacy',
  shortcuts: 'Shortcuts',
  about: 'About',
} as const;

/** What stands behind the # of an address that leads to a section. */
export type SectionId = keyof typeof SECTION_TITLES;

/** The sections in their order. */
export const SECTION_IDS = Object.keys(SECTION_TITLES) as readonly SectionId[];

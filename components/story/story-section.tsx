import type { ComponentChildren } from 'preact';

/** The sections of the account, by the names their addresses have. */
export const SECTION_TITLES = {
  figures: 'Figures',
  quotes: 'Quotes',
  gaps: 'Gaps',
  timeline: 'Who reported when',
  outlets: 'Outlets',
  why: 'Why this story',
} as const;
export type SectionId = keyof typeof SECTION_TITLES;

/** One section of the account, which the contents lead to. */
export function StorySection({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section class="story-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {SECTION_TITLES[id]}
      </h2>
      {children}
    </section>
  );
}

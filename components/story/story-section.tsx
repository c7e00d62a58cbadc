import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';

/** The sections of the account, by the names their addresses have. */
export const SECTION_IDS = ['figures', 'quotes', 'gaps', 'timeline', 'outlets', 'why'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One section of the account, which the contents lead to. */
export function StorySection({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section class="story-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {say(`panel.sections.${id}`)}
      </h2>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';
import type { SectionId } from './section-titles.ts';

interface Props {
  readonly id: SectionId;
  readonly children: ComponentChildren;
}

/**
 * One section of the options page, with an address of its own, and the other words that people look for it by. The heading
 * can take the focus of who follows that address.
 */
export function Section({ id, children }: Props) {
  return (
    <section
      class="section"
      id={id}
      aria-labelledby={`${id}-title`}
      data-also-found-by={say(`options.alsoFoundBy.${id}`)}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        {say(`options.sections.${id}`)}
      </h2>
      <div class="section-body">{children}</div>
    </section>
  );
}

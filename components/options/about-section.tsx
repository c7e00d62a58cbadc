import { Section } from './section.tsx';

/** What this is, and which version. */
export function AboutSection({ version }: { version: string }) {
  return (
    <Section id="about">
      <p>
        A variorum is an edition that prints every variant reading of a text in the margin. This one does it for the
        news: it shows who printed what, in their exact words, with a link. It never says who is right.
      </p>
      <p class="soft">Variorum {version}. Free software under the MIT licence.</p>
    </Section>
  );
}

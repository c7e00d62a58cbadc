import { Section } from './section.tsx';
import { SHIPPED } from './shipped.ts';

/** What this is, which version, and what is built into it. */
export function AboutSection({ version }: { version: string }) {
  return (
    <Section id="about" alsoFoundBy="version licence license credits open source">
      <p>
        A variorum is an edition that prints every variant reading of a text in the margin. This one does it for the
        news: it shows who printed what, in their exact words, with a link. It never says who is right.
      </p>
      <p class="soft">Variorum {version}. Free software under the MIT licence.</p>
      <h3>Built in</h3>
      <ul class="plain-list">
        {SHIPPED.map(({ name, does, licence, url }) => (
          <li key={name}>
            <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
              {name}
            </a>{' '}
            {does}. Licence: {licence}.
          </li>
        ))}
      </ul>
    </Section>
  );
}

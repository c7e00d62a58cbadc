import { say } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { Section } from './section.tsx';
import { SHIPPED } from './shipped.ts';

/** What this is, which version, and what is built into it. */
export function AboutSection({ version }: { version: string }) {
  return (
    <Section id="about">
      <p>{say('options.about.what')}</p>
      <p class="soft">{say('options.about.version', { version })}</p>
      <h3>{say('options.about.builtIn')}</h3>
      <ul class="plain-list">
        {SHIPPED.map(({ name, does, licence, url }) => (
          <li key={name}>
            {sayAround(does, {
              name: (
                <a
                  key="name"
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  referrerpolicy="no-referrer"
                  dir="ltr"
                >
                  {name}
                </a>
              ),
              licence,
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

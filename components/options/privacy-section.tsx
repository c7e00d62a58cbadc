import { say } from '../words/say.ts';
import { Section } from './section.tsx';

/** What happens with what is read, in plain words. */
export function PrivacySection() {
  return (
    <Section id="privacy">
      <ul class="plain-list">
        <li>{say('options.privacy.here')}</li>
        <li>{say('options.privacy.noRequest')}</li>
        <li>{say('options.privacy.kept')}</li>
        <li>{say('options.privacy.corrections')}</li>
        <li>{say('options.privacy.files')}</li>
        <li>{say('options.privacy.private')}</li>
        <li>{say('options.privacy.page')}</li>
        <li>{say('options.privacy.links')}</li>
        <li>{say('options.privacy.sync')}</li>
      </ul>
    </Section>
  );
}

import { Section } from './section.tsx';

/** What happens with what is read, in plain words. */
export function PrivacySection() {
  return (
    <Section id="privacy" alsoFoundBy="data tracking telemetry account server">
      <ul class="plain-list">
        <li>Articles are read on this device, by this extension, and nowhere else.</li>
        <li>Opening an article causes no request to anyone. There is no account, no server and no statistics.</li>
        <li>From what you read, figures, short quotations and links are kept, not the text.</li>
        <li>Your corrections name the articles they are about, until you undo them or forget the articles.</li>
        <li>
          A backup, and a pack that you make, name articles that you read. They are files of yours: you say who gets
          them.
        </li>
        <li>In private windows you see notes, and nothing is kept.</li>
        <li>The page you read can tell that words on it are underlined. It cannot read the notes.</li>
        <li>A link in a note opens the other outlet, which then knows that you came, but not from where.</li>
        <li>
          Your settings are synced by the browser if you have it sync. Stories, corrections and what you read are not.
        </li>
      </ul>
    </Section>
  );
}

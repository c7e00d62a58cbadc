import { say, sayCount } from '../words/say.ts';
import { SampleArticle } from './sample-article.tsx';

interface Props {
  /** How many outlets it knows from the start. */
  readonly outlets: number;
  readonly onOptions: () => void;
}

/** What a reader sees once, after the extension is installed: what it does, on a live sample; where its button is; what it never does. */
export function WelcomePage({ outlets, onOptions }: Props) {
  return (
    <main class="welcome">
      <header>
        <h1>Variorum</h1>
        <p class="soft">{say('welcome.lead')}</p>
      </header>

      <section aria-labelledby="try">
        <h2 id="try">{say('welcome.try.title')}</h2>
        <p>{say('welcome.try.text')}</p>
        <SampleArticle />
      </section>

      <section aria-labelledby="works">
        <h2 id="works">{say('welcome.works.title')}</h2>
        <ol>
          <li>{sayCount('welcome.works.read', outlets)}</li>
          <li>{say('welcome.works.remembers')}</li>
          <li>{say('welcome.works.another')}</li>
        </ol>
        <p>{say('welcome.works.never')}</p>
      </section>

      <section aria-labelledby="button">
        <h2 id="button">{say('welcome.button.title')}</h2>
        <p>{say('welcome.button.text')}</p>
      </section>

      <section aria-labelledby="never">
        <h2 id="never">{say('welcome.never.title')}</h2>
        <ul>
          <li>{say('welcome.never.sends')}</li>
          <li>{say('welcome.never.asks')}</li>
          <li>{say('welcome.never.learns')}</li>
          <li>{say('welcome.never.changes')}</li>
        </ul>
        <p>{say('welcome.never.forget')}</p>
      </section>

      <footer>
        <button type="button" onClick={onOptions}>
          {say('welcome.options')}
        </button>
      </footer>
    </main>
  );
}

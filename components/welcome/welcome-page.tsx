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
        <p class="soft">What other newsrooms printed, in the margin of what you read.</p>
      </header>

      <section aria-labelledby="try">
        <h2 id="try">Try it here</h2>
        <p>
          Point at an underlined figure or quotation below, or press the tab at the edge of the window. Two other papers
          wrote about the same bridge; the notes show where they say more, or say it otherwise.
        </p>
        <SampleArticle />
      </section>

      <section aria-labelledby="works">
        <h2 id="works">How it works</h2>
        <ol>
          <li>Read the news as you always do. On {outlets} outlets Variorum knows an article when it sees one.</li>
          <li>It remembers the figures and quotations of the articles you really read, on this device.</li>
          <li>Open another outlet’s article on the same story, and what the first one printed stands beside it.</li>
        </ol>
        <p>It never says who is right. It shows who printed what, in their exact words, with a link to the passage.</p>
      </section>

      <section aria-labelledby="button">
        <h2 id="button">Where its button is</h2>
        <p>
          In the toolbar, or behind the puzzle piece beside the address: choose “Pin” there to keep it in view. The
          button tells what this page is, reads a page of an outlet that is not on the list, and switches a site or
          everything off.
        </p>
      </section>

      <section aria-labelledby="never">
        <h2 id="never">What it never does</h2>
        <ul>
          <li>It sends nothing anywhere: there is no server, no account, and no counting of what you do.</li>
          <li>It asks the web for nothing because you opened an article.</li>
          <li>It learns nothing in private windows.</li>
          <li>It changes nothing in the page you read.</li>
        </ul>
        <p>Everything it learned is listed in the options, where you can have it forgotten.</p>
      </section>

      <footer>
        <button type="button" onClick={onOptions}>
          Open the options
        </button>
      </footer>
    </main>
  );
}

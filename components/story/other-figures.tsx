import type { LedgerCell, StoryArticle } from '@/lib/ledger/whole-story.ts';
import { say, sayCount } from '../words/say.ts';
import { Words } from '../words/words.tsx';
import { articleName } from './article-name.ts';
import { PassageAnchor } from './passage-anchor.tsx';

interface Props {
  readonly figures: readonly LedgerCell[];
  readonly articles: readonly StoryArticle[];
}

/** The figures that fit no row, by article. Closed at first: they are many, and beside nothing. */
export function OtherFigures({ figures, articles }: Props) {
  if (figures.length === 0) return null;
  const printing = [...new Set(figures.map(({ article }) => article))];
  return (
    <details class="rest">
      <summary>
        {say('panel.otherFigures')} <small>{sayCount('panel.figuresAlone', figures.length)}</small>
      </summary>
      {printing.map((at) => (
        <section key={at}>
          <h3>
            <Words text={articleName(articles, at)} />
          </h3>
          <ul>
            {figures
              .filter(({ article }) => article === at)
              .map(({ figure, words }) => (
                <li key={words + figure}>
                  <b>
                    <Words text={figure} />
                  </b>
                  <q>
                    <Words text={words} />
                  </q>
                  <PassageAnchor articles={articles} at={at} words={words} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

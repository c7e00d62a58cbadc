import type { Card } from '@/lib/cards/card.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import { EvidenceItem } from '../card/evidence-item.tsx';
import { say, spoken } from '../words/say.ts';
import { sayAround } from '../words/say-around.ts';
import { ShownWords } from '../words/shown-words.tsx';

const card = (): Card => ({
  id: 'sample',
  type: 'figure-more-precise',
  anchor: null,
  here: say('options.look.sampleHere'),
  text: say('options.look.sampleSays'),
  evidence: [
    {
      start: 0,
      end: 0,
      articleId: 'sample',
      outlet: { id: 'harbour-courier', name: 'The Harbour Courier' },
      url: null,
      publishedAt: '2031-03-14',
      headline: null,
      words: say('options.look.samplePrinted'),
      speaker: null,
      diff: null,
      lookAlikes: [],
    },
  ],
  reasons: [],
  pair: null,
  spread: null,
});

/** A line of an article and its note, as they look with the settings as they are now. About news that never was. */
export function SampleNote({ underlines }: { underlines: boolean }) {
  const sample = showCard(card(), null, spoken());
  return (
    <figure class="sample">
      <figcaption class="soft">{say('options.look.sample')}</figcaption>
      <p>
        {sayAround('options.look.sampleLine', {
          words: (
            <span key="words" class={underlines ? 'sample-underlined' : ''}>
              {say('options.look.sampleHere')}
            </span>
          ),
        })}
      </p>
      <div class="sample-note">
        <span class="label">{sample.label}</span>
        <p class="sentence">
          <ShownWords text={sample.text} dir="ours" />
        </p>
        <ul class="evidence-list">
          {sample.evidence.map((evidence) => (
            <EvidenceItem key={evidence.outlet} evidence={evidence} />
          ))}
        </ul>
      </div>
    </figure>
  );
}

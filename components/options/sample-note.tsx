import type { Card } from '@/lib/cards/card.ts';
import { showCard } from '@/lib/cards/show-card.ts';
import { EvidenceItem } from '../card/evidence-item.tsx';
import { say } from '../words/say.ts';
import { Words } from '../words/words.tsx';

const CARD: Card = {
  id: 'sample',
  type: 'figure-more-precise',
  anchor: null,
  here: 'more than 31,000 crossings',
  text: 'The Harbour Courier is more precise: 31,535 crossings.',
  evidence: [
    {
      start: 0,
      end: 0,
      articleId: 'sample',
      outlet: { id: 'harbour-courier', name: 'The Harbour Courier' },
      url: null,
      publishedAt: '2031-03-14',
      headline: null,
      words: '31,535 crossings were counted by the end of the year',
      speaker: null,
      diff: null,
      lookAlikes: [],
    },
  ],
  reasons: [],
  pair: null,
  spread: null,
};

const SAMPLE = showCard(CARD);

/** A line of an article and its note, as they look with the settings as they are now. About news that never was. */
export function SampleNote({ underlines }: { underlines: boolean }) {
  return (
    <figure class="sample">
      <figcaption class="soft">{say('options.look.sample')}</figcaption>
      <p>
        Ferries made <span class={underlines ? 'sample-underlined' : ''}>more than 31,000 crossings</span> in the strait
        last year.
      </p>
      <div class="sample-note">
        <span class="label">{SAMPLE.label}</span>
        <p class="sentence">
          <Words text={SAMPLE.text} dir="ours" />
        </p>
        <ul class="evidence-list">
          {SAMPLE.evidence.map((evidence) => (
            <EvidenceItem key={evidence.outlet} evidence={evidence} />
          ))}
        </ul>
      </div>
    </figure>
  );
}

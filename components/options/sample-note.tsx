import type { Card } from '@/lib/cards/card.ts';
import { CardBody } from '../card/card-body.tsx';
import { CARD_LABELS } from '../card/card-label.ts';
import { Words } from '../words/words.tsx';

const SAMPLE: Card = {
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
  reasons: ['Both count crossings of the same year, and 31,535 is more than 31,000.'],
};

/** A line of an article and its note, as they look with the settings as they are now. About news that never was. */
export function SampleNote({ underlines }: { underlines: boolean }) {
  return (
    <figure class="sample">
      <figcaption class="soft">How it looks</figcaption>
      <p>
        Ferries made <span class={underlines ? 'sample-underlined' : ''}>more than 31,000 crossings</span> in the strait
        last year.
      </p>
      <div class="sample-note">
        <span class="label">{CARD_LABELS[SAMPLE.type]}</span>
        <p class="sentence">
          <Words text={SAMPLE.text} dir="ltr" />
        </p>
        <CardBody card={SAMPLE} onCopy={copy} />
      </div>
    </figure>
  );
}

async function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

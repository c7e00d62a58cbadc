import type { StoreSummary } from '@/lib/protocol.ts';
import { say, sayCount, sayNumber } from '../words/say.ts';
import { showBytes } from '../words/show-bytes.ts';
import { Words } from '../words/words.tsx';
import { Section } from './section.tsx';

interface Props {
  /** Null while the store is being read. */
  readonly store: StoreSummary | null;
  /** What the browser lets this extension keep at most, or null where it does not say. */
  readonly room: number | null;
}

/** How much is kept on this device, and what takes how much of it. */
export function StorageSection({ store, room }: Props) {
  return (
    <Section id="storage">
      {store === null ? (
        <p class="soft">{say('options.reading')}</p>
      ) : (
        <>
          <dl class="counts">
            <Count value={store.stories} name={say('options.storage.stories')} />
            <Count value={store.articles} name={say('options.storage.articles')} />
            <Count value={store.figures} name={say('options.storage.figures')} />
            <Count value={store.quotes} name={say('options.storage.quotes')} />
          </dl>
          <p>{usedSentence(store.bytes, room)}</p>
          {store.articles > 0 && <Parts store={store} />}
          <p class="soft">{sayCount('options.storage.learned', store.learnedTotal)}</p>
        </>
      )}
    </Section>
  );
}

/** Each part against the largest: what there is to see is which of them takes the room. */
function Parts({ store: { sizes, packs } }: { store: StoreSummary }) {
  const parts = [
    { id: '', name: say('options.learned.title'), bytes: sizes.learned },
    ...packs.map(({ id, title }) => ({ id, name: title, bytes: sizes.packs[id] ?? 0 })),
  ].sort((a, b) => b.bytes - a.bytes);
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  return (
    <ul class="meters">
      {parts.map(({ id, name, bytes }) => (
        <li key={id}>
          <span id={`size-${id}`}>
            <Words text={name} />
          </span>
          <span>{say('options.storage.about', { size: showBytes(bytes) })}</span>
          <meter aria-labelledby={`size-${id}`} value={bytes / all} min={0} max={1}>
            {Math.round((100 * bytes) / all)} %
          </meter>
        </li>
      ))}
    </ul>
  );
}

function usedSentence(bytes: number | null, room: number | null): string {
  if (bytes === null) return say('options.storage.unsaid');
  if (room === null) return say('options.storage.used', { used: showBytes(bytes) });
  return say('options.storage.usedOf', { used: showBytes(bytes), room: showBytes(room) });
}

function Count({ value, name }: { value: number; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{sayNumber(value)}</dd>
    </div>
  );
}

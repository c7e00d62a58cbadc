import type { PackPreview } from '@/lib/protocol.ts';
import { say, sayCount, sayNumber } from '../words/say.ts';
import { showBytes } from '../words/show-bytes.ts';
import { Words } from '../words/words.tsx';
import { AboutPack } from './pack-list.tsx';
import { PreviewBox } from './preview-box.tsx';

interface Props {
  readonly preview: PackPreview;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** More outlets than this tell no more. */
const OUTLETS = 12;

/** A pack before it is added: what it says of itself, whose articles it holds, and what it would change here. */
export function PackPreviewBox({ preview, onAdd, onCancel }: Props) {
  const { pack, bytes, isSame, outlets, titles } = preview;
  const others = outlets.length - OUTLETS;
  return (
    <PreviewBox label={say('options.packs.preview')} title={pack.title}>
      <p>
        <AboutPack pack={pack} />
      </p>
      <p class="soft">{showBytes(bytes)}</p>
      <ul class="plain-list">
        {changesOf(preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details>
        <summary>
          {say('options.packs.from', {
            stories: sayCount('options.stories', pack.stories),
            outlets: sayCount('options.packs.outlets', outlets.length),
          })}
        </summary>
        <p class="soft">
          {outlets
            .slice(0, OUTLETS)
            .map(({ name, count }, at) => [at > 0 && ' · ', <Words key={name} text={name} />, ` ${sayNumber(count)}`])}
          {others > 0 && ` · ${sayCount('options.packs.otherOutlets', others)}`}
        </p>
        <ul class="plain-list">
          {titles.map((title, at) => (
            <li key={at}>
              <Words text={title} />
            </li>
          ))}
          {pack.stories > titles.length && (
            <li>{say('options.packs.moreStories', { number: pack.stories - titles.length })}</li>
          )}
        </ul>
      </details>
      <p class="buttons">
        {!isSame && (
          <button type="button" class="primary" onClick={onAdd}>
            {preview.there === null ? say('options.packs.addThis') : say('options.packs.replace')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {isSame ? say('options.backup.close') : say('options.packs.dontAdd')}
        </button>
      </p>
    </PreviewBox>
  );
}

/** What adding it would do, in sentences. */
function changesOf({ articles, there, isSame, known }: PackPreview): string[] {
  const { added, changed, same, gone } = articles;
  if (isSame) return [say('options.packs.gain.nothing')];
  const sentences: [number, string][] =
    there === null
      ? [[1, say('options.packs.gain.fresh', { articles: sayCount('options.articles', added) })]]
      : [
          [1, say('options.packs.gain.there')],
          [added, say('options.packs.gain.added', { articles: sayCount('options.articles', added) })],
          [changed, say('options.packs.gain.changed', { articles: sayCount('options.articles', changed) })],
          [same, say('options.packs.gain.same', { articles: sayCount('options.articles', same) })],
          [gone, say('options.packs.gain.gone', { articles: sayCount('options.articles', gone) })],
        ];
  const elsewhere = say('options.packs.gain.known', { articles: sayCount('options.articles', known) });
  return [...sentences, [known, elsewhere] as const].flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}

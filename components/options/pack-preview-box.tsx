import type { PackPreview } from '@/lib/protocol.ts';
import { countOf } from '../words/count-of.ts';
import { say } from '../words/say.ts';
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
          {countOf(pack.stories, 'story', say('options.storage.stories'))} of {countOf(outlets.length, 'outlet')}
        </summary>
        <p class="soft">
          {outlets
            .slice(0, OUTLETS)
            .map(({ name, count }, at) => [
              at > 0 && ' · ',
              <Words key={name} text={name} />,
              ` ${count.toLocaleString('en-GB')}`,
            ])}
          {others > 0 && ` · and ${countOf(others, 'other')}`}
        </p>
        <ul class="plain-list">
          {titles.map((title, at) => (
            <li key={at}>
              <Words text={title} />
            </li>
          ))}
          {pack.stories > titles.length && <li>and {(pack.stories - titles.length).toLocaleString('en-GB')} more</li>}
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
  if (isSame) return ['Everything in it is here already. There is nothing to add.'];
  const sentences: [number, string][] =
    there === null
      ? [[1, `New here: ${countOf(added, 'article')}.`]]
      : [
          [1, 'A version of this pack is here already; this one takes its place, and you can go back.'],
          [added, `New in this version: ${countOf(added, 'article')}.`],
          [changed, `Other than in the version here: ${countOf(changed, 'article')}.`],
          [same, `The same as in the version here: ${countOf(same, 'article')}.`],
          [gone, `Only in the version here, and gone with it: ${countOf(gone, 'article')}.`],
        ];
  const elsewhere = `Known already from your reading or from another pack: ${countOf(known, 'article')}.`;
  return [...sentences, [known, elsewhere] as const].flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}

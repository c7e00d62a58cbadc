import { say, sayCount } from '../words/say.ts';

interface Props {
  readonly count: number;
  readonly onShow: () => void;
}

/** That some highlights are not found on their pages any more, with the way to them. */
export function LostOnes({ count, onShow }: Props) {
  return (
    <p class="soft lost-ones">
      <span>{sayCount('library.lost.some', count)}</span>
      <button type="button" class="plain" onClick={onShow}>
        {say('library.lost.show')}
      </button>
    </p>
  );
}

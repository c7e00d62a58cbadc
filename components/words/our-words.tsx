import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { isolates } from '@/lib/words/isolates.ts';
import { spoken } from './say.ts';
import { ShownWords } from './shown-words.tsx';

/** A sentence of ours with foreign words in it: unseen characters of theirs made visible, and ours round them obeyed. */
export function OurWords({ text }: { text: string }) {
  return <ShownWords text={nameUnseen(text, isolates(spoken()))} dir="ours" />;
}

import type { ComponentProps } from 'preact';
import { nameUnseen } from '@/lib/text/unseen-characters.ts';
import { ShownWords } from './shown-words.tsx';

/** Text that came from a page or a pack: isolated, in its own direction, with unseen controls made visible. */
export function Words({ text, ...rest }: ComponentProps<typeof ShownWords>) {
  return <ShownWords text={nameUnseen(text)} {...rest} />;
}

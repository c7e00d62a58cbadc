import type { VerbForm } from '../../languages/speech-words.ts';
import type { Cue } from './cues.ts';
import type { Frame, Stretch } from './frame.ts';

export function finiteCue(_frame: Frame, _at: number, _sentence: Stretch, _verb: VerbForm): Cue | null {
  return null;
}

import type { Promptness } from './prompts.ts';

/** For each line whether it is a strong prompt, or in a run of prompts that holds a strong one. */
export function besideStrong(prompts: readonly Promptness[]): boolean[] {
  const beside = prompts.map((prompt) => prompt === 'strong');
  const reach = (at: number, from: number) => {
    if (beside[from] === true && prompts[at] !== 'none') beside[at] = true;
  };
  for (let at = 1; at < prompts.length; at++) reach(at, at - 1);
  for (let at = prompts.length - 2; at >= 0; at--) reach(at, at + 1);
  return beside;
}

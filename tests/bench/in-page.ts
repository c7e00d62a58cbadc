import { GLOBAL } from './bundle-global.ts';

/** What one reader made of a page: its times in milliseconds and its text with a line a block. */
export interface PageResult {
  readonly times: readonly number[];
  readonly text: string;
  readonly error: string | null;
}

type Read = () => string | Promise<string>;

/** Runs the readers of a page in turns, each starting another round, so that none always meets what another has warmed up. */
export async function measure(names: readonly string[], rounds: number): Promise<Record<string, PageResult>> {
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const read: Record<string, string> = {};
  const errors: Record<string, string> = {};
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] ?? '';
      const begun = performance.now();
      try {
        read[name] = await readerOf(name)();
      } catch (error) {
        errors[name] = String(error);
      }
      times[name]?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      { times: times[name] ?? [], text: linesOf(read[name] ?? ''), error: errors[name] ?? null },
    ]),
  );
}

function readerOf(name: string): Read {
  return (Reflect.get(globalThis, `${GLOBAL}_${name}`) as { readonly read: Read }).read;
}

const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul';

// The peers hand over markup, by design with pictures and their captions in it, which whoever wants the words leaves out in one
// line: so does this. Blocks are parted, because glued words would count against a reader that has them right.
function linesOf(markup: string): string {
  if (!markup.trimStart().startsWith('<')) return markup;
  const body = new DOMParser().parseFromString(markup, 'text/html').body;
  for (const element of body.querySelectorAll('figure, figcaption, script, style')) element.remove();
  for (const element of body.querySelectorAll(BLOCKS)) element.append('\n');
  for (const element of body.querySelectorAll(BLOCKS)) element.before('\n');
  return body.textContent ?? '';
}

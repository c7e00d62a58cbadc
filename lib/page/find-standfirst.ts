import { isBareName } from '../article/byline.ts';
import { isCaption } from '../article/captions.ts';
import { parseDateline } from '../article/dateline.ts';
import { promptness } from '../article/prompts.ts';
import { lettersOf } from './page-text.ts';
import type { PageBlock } from './read-blocks.ts';

const SHORTEST = 30;
const LONGEST = 450;
const NAMED =
  /standfirst|subtitle|sub-title|sub_title|subhead|subline|\bdek\b|\bdeck\b|lead|\blede\b|intro|summary|excerpt|strapline|abstract|kicker-text|sell/i;

/**
 * The block between the headline and the body that sums the article up, or null: one that is named so, that says what the page's
 * description says, or that stands right below the headline as a heading or paragraph.
 */
export function findStandfirst(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  headline: string | null,
  description: string | null,
): PageBlock | null {
  const first = body[0];
  const end =
    first === undefined
      ? -1
      : blocks.findIndex((block) => block.element === first.element && block.text === first.text);
  if (first === undefined || end <= 0) return null;
  const start = headlineBefore(blocks, end, headline);
  if (start < 0) return null;
  for (let at = start + 1; at < end && at < start + 14; at++) {
    const block = blocks[at];
    if (block === undefined || !isCandidate(block) || first.text.includes(block.text)) continue;
    if (headline !== null && lettersOf(block.text) === lettersOf(headline)) continue;
    const { element, text } = block;
    const named = NAMED.test(
      `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`,
    );
    const next = at <= start + 2 && /^(?:H[2-4]|P)$/i.test(element.tagName);
    if (named || next || (description !== null && isSame(text, description))) return block;
  }
  return null;
}

// The last first-level heading above the body, better the one that says the headline.
function headlineBefore(blocks: readonly PageBlock[], end: number, headline: string | null): number {
  let found = -1;
  for (let at = 0; at < end; at++) {
    const block = blocks[at];
    if (block === undefined || !/^H1$/i.test(block.element.tagName)) continue;
    if (block.text === headline) return at;
    found = at;
  }
  return found;
}

function isCandidate({ text, linkLength, negative }: PageBlock): boolean {
  if (negative !== null && /byline|author|date|time|caption|credit/i.test(negative.name)) return false;
  if (text.length < SHORTEST || text.length > LONGEST || linkLength > 0.3 * text.length) return false;
  return (
    parseDateline(text) === null &&
    !isBareName(text) &&
    !isCaption(text) &&
    promptness(text) === 'none' &&
    !/^by /i.test(text)
  );
}

function isSame(text: string, description: string): boolean {
  const [a, b] = [lettersOf(text), lettersOf(description)];
  return a.startsWith(b.slice(0, 40)) || b.startsWith(a.slice(0, 40));
}

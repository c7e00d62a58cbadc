import { FUNCTION_WORDS } from '../../languages/english/function-words.ts';
import { SOURCE_NOUNS, SOURCE_VERBS } from '../../languages/english/source-words.ts';
import { endsName, type Line, type Run, sliceRun, wordAt } from './line.ts';

// A subject longer than this is more often a clause than a source.
const LONGEST_SUBJECT = 7;

/** Who the sentence names as its source: "the government" of "the government said …", "Acme" of "according to Acme". */
export function findAttribution(line: Line): string | null {
  for (let at = 0; at < line.tokens.length; at++) {
    const word = wordAt(line, at);
    const found =
      word === 'according' && wordAt(line, at + 1) === 'to'
        ? objectAfter(line, at + 2)
        : SOURCE_VERBS.has(word)
          ? (subjectBefore(line, at) ?? (/^(said|says)$/.test(word) ? objectAfter(line, at + 1) : null))
          : null;
    if (found !== null) return sliceRun(line, found);
  }
  return null;
}

// The noun phrase up to a mark or a preposition: "according to figures from the agency" gives "figures from the agency".
function objectAfter(line: Line, from: number): Run | null {
  let to = from;
  while (to < from + LONGEST_SUBJECT && line.tokens[to]?.kind === 'word') {
    const word = wordAt(line, to);
    if (to > from && FUNCTION_WORDS.has(word) && !/^(the|of|and|for|from|by|a|an|its|their)$/.test(word)) break;
    to++;
  }
  while (to > from && FUNCTION_WORDS.has(wordAt(line, to - 1)) && !/^(he|she|they)$/.test(wordAt(line, to - 1))) to--;
  return to > from && isSource(line, { from, to }) ? { from, to } : null;
}

// The words between the last boundary and the verb, if they name somebody who can say things.
function subjectBefore(line: Line, verb: number): Run | null {
  let from = verb;
  while (from > 0 && verb - from < LONGEST_SUBJECT && line.tokens[from - 1]?.kind === 'word') {
    const word = wordAt(line, from - 1);
    if (/^(that|and|but|which|who|as|while|when|where|also|have|has|had|because|if|whether)$/.test(word)) break;
    from--;
  }
  while (from < verb && /^(also|then|on|in|however|meanwhile)$/.test(wordAt(line, from))) from++;
  let to = verb;
  while (to > from && /^(also|later|has|have|had|previously|recently|on)$/.test(wordAt(line, to - 1))) to--;
  return to > from && isSource(line, { from, to }) ? { from, to } : null;
}

function isSource(line: Line, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) {
    const word = wordAt(line, at);
    if (SOURCE_NOUNS.has(word) || /^(he|she|they)$/.test(word)) return true;
    if (endsName(line, at)) return true;
  }
  return false;
}

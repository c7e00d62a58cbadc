import { endsName, hasSign, holdsSign, type Line, phraseAt, type Run, sliceRun, wordAt } from './line.ts';
import { SAYS } from './word-signs.ts';

// A subject longer than this is more often a clause than a source.
const LONGEST_SUBJECT = 7;

/** Who the sentence names as its source: "the government" of "the government said …", "Acme" of "according to Acme". */
export function findAttribution(line: Line): string | null {
  if (!holdsSign(line, SAYS)) return null;
  const { sources } = line.language;
  for (let at = 0; at < line.tokens.length; at++) {
    if (!hasSign(line, at, SAYS)) continue;
    const word = wordAt(line, at);
    const found = sources.verbs.has(word) ? besideVerb(line, at) : afterAccording(line, at);
    if (found !== null) return sliceRun(line, found);
  }
  return null;
}

function besideVerb(line: Line, at: number): Run | null {
  const leads = line.language.sources.leadingVerbs.has(wordAt(line, at));
  return subjectBefore(line, at) ?? (leads ? objectAfter(line, at + 1) : null);
}

function afterAccording(line: Line, at: number): Run | null {
  const phrase = phraseAt(line, at, line.language.sources.accordingTo);
  return phrase === null ? null : objectAfter(line, phrase.to);
}

// The noun phrase up to a mark or a preposition: "according to figures from the agency" gives "figures from the agency".
function objectAfter(line: Line, from: number): Run | null {
  const { grammar, sources } = line.language;
  let to = from;
  while (to < from + LONGEST_SUBJECT && line.tokens[to]?.kind === 'word') {
    const word = wordAt(line, to);
    if (to > from && grammar.functionWords.has(word) && !sources.phraseLinks.has(word)) break;
    to++;
  }
  while (to > from && grammar.functionWords.has(wordAt(line, to - 1)) && !sources.pronouns.has(wordAt(line, to - 1)))
    to--;
  return to > from && isSource(line, { from, to }) ? { from, to } : null;
}

// The words between the last boundary and the verb, if they name somebody who can say things.
function subjectBefore(line: Line, verb: number): Run | null {
  const { sources } = line.language;
  let from = verb;
  while (from > 0 && verb - from < LONGEST_SUBJECT && line.tokens[from - 1]?.kind === 'word') {
    if (sources.clauseOpeners.has(wordAt(line, from - 1))) break;
    from--;
  }
  while (from < verb && isLead(line, from)) from++;
  let to = verb;
  while (to > from && sources.auxiliaries.has(wordAt(line, to - 1))) to--;
  return to > from && isSource(line, { from, to }) ? { from, to } : null;
}

// "On Tuesday" of "On Tuesday Ada Marlow said"
function isLead({ language: { calendar, sources }, tokens }: Line, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return sources.leads.has(word) || calendar.weekdays.has(word);
}

function isSource(line: Line, run: Run): boolean {
  const { sources } = line.language;
  for (let at = run.from; at < run.to; at++) {
    const word = wordAt(line, at);
    if (sources.nouns.has(word) || sources.pronouns.has(word)) return true;
    if (endsName(line, at)) return true;
  }
  return false;
}

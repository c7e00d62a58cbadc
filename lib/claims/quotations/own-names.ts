import type { NameMention } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import { joinCompounds } from './compound-names.ts';
import { joinEnvoys } from './envoy-names.ts';
import type { Stretch } from './frame.ts';
import { factsOf, gluedLength, type Lexicon, leadsWithSubject, type WordFacts } from './lexicon.ts';
import { monthSurnames, withMonthSurnames } from './month-surnames.ts';
import { partNames } from './parted-names.ts';

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly mention: NameMention;
}

/**
 * The names of all paragraphs as the language's own words bound them: openers with a capital off, and where every noun
 * has one, only what stands as a name does: several words together, after a title or a role, or part of such elsewhere.
 */
export function ownNames(paragraphs: readonly Paragraph[], lexicon: Lexicon): (readonly NameMention[])[] {
  const { grammar } = lexicon.speech;
  if (leadsWithSubject({ lexicon })) {
    const surnames = monthSurnames(paragraphs, lexicon);
    return paragraphs.map((paragraph) => {
      const names = withMonthSurnames(withMonths(paragraph, lexicon), paragraph, surnames, lexicon);
      const parted = joinEnvoys(partNames(names, paragraph, lexicon), paragraph.tokens, lexicon);
      return joinCompounds(parted, paragraph.tokens, lexicon);
    });
  }
  const cut = paragraphs.map((paragraph) => cutNames(paragraph, lexicon));
  if (!grammar.nounsCapitalised)
    return cut.map((candidates, index) => {
      const names = candidates.map(({ mention }) => mention);
      return joinCompounds(names, paragraphs[index]?.tokens ?? [], lexicon);
    });
  const surnames = new Set<string>();
  for (const [index, candidates] of cut.entries())
    for (const candidate of candidates) {
      const { tokens } = paragraphs[index] as Paragraph;
      if (isFirm(tokens, candidate, lexicon)) surnames.add((tokens[candidate.last] as Token).lower);
    }
  return cut.map((candidates, index) => {
    const { tokens } = paragraphs[index] as Paragraph;
    return candidates.filter((candidate) => isName(tokens, candidate, surnames, lexicon)).map(({ mention }) => mention);
  });
}

// "June Petry, a nurse": a month that is a first name stands where no date does, at a clause's beginning or after a role.
function withMonths({ tokens, names, sentences }: Paragraph, lexicon: Lexicon): readonly NameMention[] {
  let given: Map<number, Token> | null = null; // few paragraphs hold one
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (next === undefined || token.lower === token.text || !factsOf(lexicon, token.lower).calendarName) continue;
    const { kind, lower } = tokens[at - 1] ?? { kind: 'mark', lower: '' };
    const opens = kind === 'mark' || sentences.some(({ start }) => start === token.start);
    if (opens || factsOf(lexicon, lower).and || factsOf(lexicon, lower).role) {
      given ??= new Map();
      given.set(next.start, token);
    }
  }
  if (given === null) return names;
  return names.map((mention) => {
    const first = given.get(mention.start);
    return first === undefined
      ? mention
      : { start: first.start, end: mention.end, name: `${first.text} ${mention.name}` };
  });
}

function cutNames({ tokens, names, sentences }: Paragraph, lexicon: Lexicon): Candidate[] {
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const candidates: Candidate[] = [];
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++;
    let first = at;
    while (at + 1 < tokens.length && (tokens[at + 1]?.end ?? 0) <= name.end) at++;
    const last = at;
    let opens = starts.has((tokens[first] as Token).start) || '"“„«‚‘'.includes(tokens[first - 1]?.text ?? ' ');
    while (first <= last && isOpener(tokens[first] as Token, opens, lexicon)) {
      first++;
      opens = opens && first <= last && isPhraseOpener(factsOf(lexicon, (tokens[first] as Token).lower));
    }
    if (isSourceNoun(tokens, first, lexicon) && first + 2 <= last) first += 2;
    for (const part of parted(tokens, first, last, lexicon)) {
      const candidate = makeCandidate(tokens, part.first, part.last, name, lexicon);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return candidates;
}

// "Aus Sicht von Lee": a noun with a capital between two prepositions is no part of the name.
function isSourceNoun(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  if (!lexicon.speech.grammar.nounsCapitalised) return false;
  const { role, honorific } = factsOf(lexicon, tokens[first]?.lower);
  if (role || honorific || !factsOf(lexicon, tokens[first - 1]?.lower).preposition) return false;
  return factsOf(lexicon, tokens[first + 1]?.lower).origin;
}

// "Sprecherin der Initiative": where nouns have capitals an article between two of them joins no name.
function parted(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): Stretch[] {
  if (!lexicon.speech.grammar.nounsCapitalised) return [{ first, last }];
  const parts: Stretch[] = [];
  let from = first;
  for (let at = first + 1; at < last; at++) {
    const { determiner, preposition, and, particle } = factsOf(lexicon, (tokens[at] as Token).lower);
    if (!determiner && !and && !(preposition && !particle)) continue;
    if (factsOf(lexicon, (tokens[at - 1] as Token).lower).particle) continue; // "von der Lohe"
    parts.push({ first: from, last: at - 1 });
    from = at + 1;
  }
  parts.push({ first: from, last });
  return parts;
}

function makeCandidate(
  tokens: readonly Token[],
  from: number,
  to: number,
  name: NameMention,
  lexicon: Lexicon,
): Candidate | null {
  let [first, last] = [from, to];
  while (last > first && (factsOf(lexicon, (tokens[last] as Token).lower).calendar || tokens[last]?.kind === 'mark'))
    last--;
  // "der Stadt Marl": the noun before the name is no part of it.
  if (lexicon.speech.grammar.nounsCapitalised && last > first && isCommonNoun(tokens, first, lexicon)) first++;
  if (first > last) return null;
  const opener = tokens[first] as Token;
  const start = opener.start + gluedLength(lexicon, opener.lower);
  const end = (tokens[last] as Token).end;
  const spelled = start === name.start && end === name.end ? name.name : spell(tokens.slice(first, last + 1), start);
  return { first, last, mention: { start, end, name: spelled } };
}

function isOpener(token: Token, opens: boolean, lexicon: Lexicon): boolean {
  const facts = factsOf(lexicon, token.lower);
  if (facts.calendar || token.kind === 'mark') return true;
  const capital = token.text.charAt(0) !== token.lower.charAt(0);
  return isPhraseOpener(facts) && (opens || !capital);
}

function isPhraseOpener(facts: WordFacts): boolean {
  const { determiner, preposition, opener, adverb, agrees, auxiliary, sources, clitic, joiner, verb } = facts;
  return (
    determiner ||
    preposition ||
    opener ||
    adverb ||
    agrees !== null ||
    auxiliary ||
    sources.length > 0 ||
    clitic ||
    joiner ||
    verb !== null
  );
}

function isCommonNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { role, honorific, bodyWord } = factsOf(lexicon, (tokens[at] as Token).lower);
  return !role && !honorific && !bodyWord && factsOf(lexicon, tokens[at - 1]?.lower).determiner;
}

function isFirm(tokens: readonly Token[], { first, last }: Candidate, lexicon: Lexicon): boolean {
  const surname = factsOf(lexicon, (tokens[last] as Token).lower);
  if (isNoun(surname)) return false;
  if (last > first) return true;
  const before = tokens[first - 1];
  const titled = before?.text === '.' ? tokens[first - 2] : before;
  const { honorific, role } = factsOf(lexicon, titled?.lower);
  return honorific || (role && titled?.text.charAt(0) !== titled?.lower.charAt(0));
}

function isName(
  tokens: readonly Token[],
  candidate: Candidate,
  surnames: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  if (isFirm(tokens, candidate, lexicon)) return true;
  const { first, last } = candidate;
  if (last > first) return !tokens.slice(first, last + 1).every((token) => isNoun(factsOf(lexicon, token.lower)));
  const { text, lower } = tokens[first] as Token;
  if (text.length > 1 && text === text.toUpperCase()) return true; // an acronym
  return surnames.has(lower) || surnames.has(lower.replace(/s$/, ''));
}

function isNoun({ role, bodyNoun, document, speechNoun, modifier, calendar }: WordFacts): boolean {
  return role || bodyNoun || document || speechNoun || modifier || calendar;
}

function spell(tokens: readonly Token[], start: number): string {
  let name = '';
  let end = -1;
  for (const token of tokens) {
    const text = end < 0 ? token.text.slice(start - token.start) : token.text;
    name += end < 0 || token.start === end ? text : ` ${text}`;
    end = token.end;
  }
  return name;
}

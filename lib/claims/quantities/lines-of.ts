import type { Language } from '../../languages/language.ts';
import { partElided } from '../../text/names.ts';
import { stem } from '../../text/stems.ts';
import type { Token } from '../../text/tokens.ts';
import type { Paragraph } from '../reading.ts';
import type { Line } from './line.ts';
import { signsOf, signsOfWord, tellsOfNumber } from './word-signs.ts';

// No sentence that people read is longer; a table or a list without points is read in pieces of this many tokens, which
// keeps every rule that looks across the line at a constant cost.
const LONGEST_LINE = 240;

/** The sentences of a paragraph that can hold a number, with their tokens and names; the others are never looked at. */
export function linesOf(
  text: string,
  paragraph: Paragraph,
  { quantities: language, text: { stems: stemWords } }: Language,
): Line[] {
  const { tokens, names, sentences } = paragraph;
  const signs = signsOf(language);
  const stemOf = (word: string): string => stem(word, stemWords);
  const lines: Line[] = [];
  let token = 0;
  let name = 0;
  for (const sentence of sentences) {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end) {
      const first = token;
      let triggered = false;
      for (; token < tokens.length && token - first < LONGEST_LINE; token++) {
        const each = tokens[token] as Token;
        if (each.start >= sentence.end) break;
        triggered ||= each.kind === 'number' || tellsOfNumber(signs, each.lower);
      }
      if (!triggered) continue;
      const end = tokens[token - 1]?.end ?? sentence.end;
      const start = tokens[first]?.start ?? sentence.start;
      while (name < names.length && (names[name]?.start ?? 0) < start) name++;
      const firstName = name;
      while (name < names.length && (names[name]?.start ?? 0) < end) name++;
      const words = partElided(tokens.slice(first, token), language.grammar.elisions);
      const own = words.map(({ lower }) => signsOfWord(signs, lower));
      lines.push({
        text,
        language,
        stem: stemOf,
        sentence,
        tokens: words,
        signs: own,
        held: own.reduce((all, each) => all | each, 0),
        names: names.slice(firstName, name),
        opensParagraph: first === 0,
      });
    }
  }
  return lines;
}

import type { Paragraph } from '../reading.ts';
import type { Line } from './line.ts';

// No sentence that people read is longer; a table or a list without points is read in pieces of this many tokens, which
// keeps every rule that looks across the line at a constant cost.
const LONGEST_LINE = 240;

/** A paragraph's tokens and names, dealt out to its sentences. */
export function linesOf(text: string, paragraph: Paragraph): Line[] {
  const { tokens, names, sentences } = paragraph;
  const lines: Line[] = [];
  let token = 0;
  let name = 0;
  for (const sentence of sentences) {
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end) {
      const first = token;
      while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end && token - first < LONGEST_LINE)
        token++;
      const end = tokens[token - 1]?.end ?? sentence.end;
      const firstName = name;
      while (name < names.length && (names[name]?.start ?? 0) < end) name++;
      const own = names.slice(firstName, name);
      lines.push({
        text,
        sentence,
        tokens: tokens.slice(first, token),
        names: own,
        nameEnds: new Set(own.map((mention) => mention.end)),
        opensParagraph: first === 0,
      });
    }
  }
  return lines;
}

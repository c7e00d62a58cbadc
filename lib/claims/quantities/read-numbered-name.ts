import { DOUBTFUL_LABELS, NUMBERED_THINGS, STREET_WORDS } from '../../languages/english/number-labels.ts';
import { SMALL_NUMBERS } from '../../languages/english/number-words.ts';
import { singular } from '../../text/stems.ts';
import { endsName, isCapital, isDash, isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { isPerson } from './nouns.ts';

// After these a capital says nothing.
const OPENS_SPEECH = /^["“‘'(:—–-]$/;

/** The run of tokens in which the number at a token is part of a name: "Article 8", "No. 10", "10 Acacia Avenue". */
export function readNumberedName(line: Line, at: number): Run | null {
  if (!isNumber(line, at)) return isNamingWord(line, at) ? { from: at, to: at + 1 } : null;
  return readAddress(line, at) ?? (isLabelled(line, at) ? { from: at, to: at + 1 } : null);
}

// "10 Acacia Avenue"
function readAddress(line: Line, at: number): Run | null {
  if (!/^\d{1,5}$/.test(printedAt(line, at)) || !isCapital(line, at + 1)) return null;
  for (let next = at + 1; next < at + 5 && isCapital(line, next); next++) {
    if (next > at + 1 && STREET_WORDS.has(wordAt(line, next))) return { from: at, to: next + 1 };
  }
  return null;
}

/** Whether the number at a token names the thing before it: "Article 8", "No. 10", "Boeing 737", "top 10". */
function isLabelled(line: Line, at: number): boolean {
  const before = wordAt(line, at - 1) === '.' && touches(line, at - 1) ? at - 2 : at - 1;
  const label = wordAt(line, before);
  if (/^(no|nos|number|numbers)$/.test(label))
    return label.startsWith('num')
      ? isSettled(line, at)
      : before < at - 1 || isCapital(line, before) || label === 'nos';
  if (before !== at - 1) return false;
  if (label === 'top') return true;
  if (NUMBERED_THINGS.has(label)) {
    return DOUBTFUL_LABELS.has(label)
      ? isCapital(line, before) && before > 0
      : !/^(series)$/.test(label) || isCapital(line, before);
  }
  return isIndexName(line, at) || isBareAfterName(line, at);
}

// "XYZ 100 companies": digits after an acronym of three letters or more, or after one joined by an ampersand, belong to it.
function isIndexName(line: Line, at: number): boolean {
  const before = printedAt(line, at - 1);
  if (touches(line, at) || !/^[1-9]\d{1,3}$/.test(printedAt(line, at))) return false;
  if (printedAt(line, at - 2) === '&' && touches(line, at - 1)) return true;
  return (
    /^[A-Z]{3,6}$/.test(before) &&
    !/^(USA|UAE|AND|THE|FOR|ALL|WITH|ONLY|DRC|CAR)$/.test(before) &&
    !isPerson(singular(wordAt(line, at + 1)), false)
  );
}

// A plain whole number after a capitalised word, with nothing counted behind it, is part of a name: "Apollo 11".
function isBareAfterName(line: Line, at: number): boolean {
  if (!isCapital(line, at - 1) || at < 2 || touches(line, at)) return false;
  if (!/^\d{1,4}$/.test(printedAt(line, at)) || SMALL_NUMBERS.has(wordAt(line, at - 1))) return false;
  return endsName(line, at - 1) && isSettled(line, at);
}

// Nothing counted follows.
function isSettled(line: Line, at: number): boolean {
  const next = line.tokens[at + 1];
  return (
    next === undefined ||
    (next.kind === 'mark' && !/^[%°$£€-]$/.test(next.text)) ||
    /^(and|or|in|on|at|is|was|has|had|to|for|with|from|of)$/.test(next.lower)
  );
}

// "Channel Four", "Formula One", "Group of Seven": a number word with a capital in mid-sentence belongs to a name.
function isNamingWord(line: Line, at: number): boolean {
  if (!SMALL_NUMBERS.has(wordAt(line, at))) return false;
  const before = wordAt(line, at - 1);
  if (before === 'top' || (NUMBERED_THINGS.has(before) && !DOUBTFUL_LABELS.has(before))) return true;
  if (at === 0 || !isCapital(line, at) || OPENS_SPEECH.test(before)) return false;
  if (!isCapital(line, at + 1) && !isCapital(line, at - 1) && before !== 'of') return false;
  return !(touches(line, at + 1) && isDash(wordAt(line, at + 1)));
}

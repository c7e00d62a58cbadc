import { ENGLISH_CAPTIONS } from '../languages/english/captions.ts';

// Agencies and places that pictures are credited to, as credits print them.
const AGENCIES =
  'getty|afp|reuters|epa|shutterstock|alamy|rex|bloomberg|pool|images?|photos?|pictures?|wire|handout|anadolu|nurphoto|zuma|istock|' +
  'screengrab|supplied|instagram|facebook|press association|ap|pa|upi|dpa|courtesy|file';
const CREDIT = new RegExp(`\\b(?:${AGENCIES})\\b`);
// Brackets that hold nothing but an agency's name: a credit only where no sentence ends before them.
const BARE_CREDIT = new RegExp(`^(?:${AGENCIES}|associated press|${AGENCIES}[ /](?:${AGENCIES}))$`);
const LONGEST = 600;
// A credit ends a line and is not longer.
const LONGEST_SIGN = 100;
const MARKED = /(?:photograph|photo|picture|image|credit|pic)s?: ?[^:.]{2,80}$/i;
const SIGNED = /(?:getty images|afp via getty|getty|shutterstock|alamy|reuters file|ap photo)[^.]{0,20}$/i;

/** Whether a line is a caption or credit: it begins as one, or ends in the name of who took the picture. */
export function isCaption(line: string, starts: RegExp = ENGLISH_CAPTIONS): boolean {
  return line.length <= LONGEST && (starts.test(line) || endsInBrackets(line) || endsInCredit(line));
}

/** How many lines from `at` make one caption: a credit whose bracket opens on one line may close some lines down. */
export function captionLength(lines: readonly string[], at: number, starts: RegExp = ENGLISH_CAPTIONS): number {
  const first = lines[at] ?? '';
  const open = first.lastIndexOf('(');
  if (open >= 0 && first.length <= LONGEST && open > first.lastIndexOf(')')) {
    for (let end = at + 1; end < lines.length && end <= at + 3; end++) {
      const line = lines[end] ?? '';
      if (line.length > 120) break;
      if (!line.includes(')')) continue;
      const inside = `${first.slice(open + 1)} ${lines.slice(at + 1, end + 1).join(' ')}`;
      if (line.trim().endsWith(')') && CREDIT.test(inside.toLowerCase())) return end - at + 1;
      break;
    }
  }
  return isCaption(first, starts) ? 1 : 0;
}

function endsInBrackets(line: string): boolean {
  const plain = line.trimEnd();
  if (!plain.endsWith(')')) return false;
  const open = plain.lastIndexOf('(');
  const inside = plain
    .slice(open + 1, -1)
    .trim()
    .toLowerCase();
  if (open < 0 || inside.length > 90 || !CREDIT.test(inside)) return false;
  const before = plain.slice(0, open).trim();
  if (before.endsWith(')')) return true;
  if (BARE_CREDIT.test(inside)) return before !== '' && !/[.!?]["'”’]?$/.test(before);
  return /[/:]|\b(?:getty|photo|image|via|wire|handout|courtesy|picture)/.test(inside);
}

function endsInCredit(line: string): boolean {
  if (line.length >= 400 || line.endsWith('.')) return false; // most lines: neither credit below holds a point
  const tail = line.slice(-LONGEST_SIGN).trimEnd();
  return MARKED.test(tail) || SIGNED.test(tail);
}

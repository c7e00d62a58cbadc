import { onesOf, type Pattern, readPattern } from './pattern.ts';

/** A way to make a text of about a size that is hard for a regular expression. */
export interface Attack {
  readonly name: string;
  readonly make: (size: number) => string;
}

// What texts and pages hold, and one of each kind that patterns tell apart.
const ALPHABET = [
  ...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
  ...'“”‘’«»–—…•·£éÉßж中\u00a0\u200b',
];
// No pattern that ends in a class ends in these: neither a letter nor a space nor, for a dot, on one line.
const STOPPER = '\u0000\n\u0001';
// A repeat of fewer is a constant factor.
const MANY = 20;
const MOST_PUMPS = 5;

/**
 * Attacks made from the expression itself: each thing that it repeats, repeated, behind what the expression wants before
 * it, and then something that it cannot end in; and its own words over and over, whole and without their end.
 */
export function attacksOn({ source, flags }: RegExp): Attack[] {
  const pattern = readPattern(source);
  const letters = lettersOf(pattern, flags);
  const whole = sample(pattern, letters);
  const attacks = [attack('', whole, ''), attack('', whole.slice(0, -1), ''), attack('', whole.slice(0, 1), STOPPER)];
  for (const { before, part, after } of repeatsIn(pattern, '', '', letters)) {
    for (const pump of pumpsOf(part, letters)) {
      attacks.push(attack(before, pump, STOPPER), attack('', pump, STOPPER), attack('', before + pump, STOPPER));
      if (after.length > 1) attacks.push(attack(before, pump, after.slice(0, -1) + STOPPER));
    }
  }
  return [...new Map(attacks.filter(({ name }) => name !== '').map((each) => [each.name, each])).values()];
}

type Letters = ReadonlyMap<string, readonly string[]>;

interface Repeat {
  readonly before: string;
  readonly part: Pattern;
  readonly after: string;
}

function attack(before: string, pump: string, after: string): Attack {
  return {
    name: pump === '' ? '' : JSON.stringify([before, pump, after]).slice(1, -1),
    make: (size) => before + pump.repeat(Math.ceil(size / pump.length)) + after,
  };
}

/** For each piece the characters it takes: one of each set that no piece tells apart, those that most pieces take first. */
function lettersOf(pattern: Pattern, flags: string): Letters {
  const ones = onesOf(pattern);
  const tests = ones.map((one) => new RegExp(`^${one}$`, flags.replace(/[gy]/g, '')));
  const known = new Map<string, { readonly letter: string; readonly takers: ReadonlySet<number> }>();
  for (const letter of new Set([...ones.flatMap((one) => [...one]), ...ALPHABET])) {
    const takers = new Set(tests.flatMap((test, at) => (test.test(letter) ? [at] : [])));
    const key = [...takers].join();
    if (!known.has(key)) known.set(key, { letter, takers });
  }
  const kinds = [...known.values()].sort((a, b) => b.takers.size - a.takers.size);
  return new Map(
    ones.map((one, at) => [one, kinds.filter(({ takers }) => takers.has(at)).map(({ letter }) => letter)]),
  );
}

function sample(pattern: Pattern, letters: Letters): string {
  if (pattern.kind === 'one') return letters.get(pattern.source)?.[0] ?? '';
  if (pattern.kind === 'choice') return pattern.options.map((each) => sample(each, letters)).find(Boolean) ?? '';
  if (pattern.kind === 'row') return pattern.parts.map((each) => sample(each, letters)).join('');
  return sample(pattern.part, letters).repeat(pattern.least);
}

function repeatsIn(pattern: Pattern, before: string, after: string, letters: Letters): Repeat[] {
  if (pattern.kind === 'one') return [];
  if (pattern.kind === 'choice') return pattern.options.flatMap((each) => repeatsIn(each, before, after, letters));
  if (pattern.kind === 'repeat') {
    const inner = repeatsIn(pattern.part, before, after, letters);
    return pattern.most < MANY ? inner : [{ before, part: pattern.part, after }, ...inner];
  }
  const samples = pattern.parts.map((each) => sample(each, letters));
  return pattern.parts.flatMap((each, at) =>
    repeatsIn(each, before + samples.slice(0, at).join(''), samples.slice(at + 1).join('') + after, letters),
  );
}

function pumpsOf(part: Pattern, letters: Letters): string[] {
  if (part.kind === 'one') return (letters.get(part.source) ?? []).slice(0, MOST_PUMPS);
  if (part.kind === 'choice') return part.options.flatMap((each) => pumpsOf(each, letters).slice(0, MOST_PUMPS));
  if (part.kind === 'repeat') return pumpsOf(part.part, letters);
  return [sample(part, letters), ...part.parts.flatMap((each) => pumpsOf(each, letters).slice(0, 1))];
}

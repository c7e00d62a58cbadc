import { type AnnotatedText, readAnnotated } from './read-annotated.ts';

/** A figure as a reader found it, or as the gold has it: a value, or both ends of a range. Ends are exclusive. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string;
}

/** A figure that is known. An optional one may be found or not: a date, an age, a number in a name; of no unit any is right. */
export interface KnownFigure extends Omit<Figure, 'unit'> {
  readonly optional?: boolean;
  readonly minor?: boolean;
  readonly units?: readonly string[];
}

/** A text whose figures are known. */
export interface KnownText {
  readonly text: string;
  /** What the text is annotated for: `all`, or only `number`, `percent`, `currency`, `dimension`. */
  readonly kinds: readonly string[];
  readonly figures: readonly KnownFigure[];
  /** Where figures are looked for: headlines and captions are nobody's body text. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Our own annotated sentences of a language, as texts whose figures are known. */
export function ownFigures(language: string): KnownText[] {
  return readAnnotated(language, 'figures').map(toKnown);
}

function toKnown({ text, annotations }: AnnotatedText): KnownText {
  const figures = annotations.map(({ start, end, is }): KnownFigure => {
    const [number = '', ...unit] = is.replace(/^\?/, '').split(' ');
    const [min, max] = number.split('..').map((end) => (end === '' ? null : Number(end)));
    const range = number.includes('..');
    return {
      start,
      end,
      value: range ? null : (min ?? null),
      ...(range && { min: min ?? null, max: max ?? null }),
      optional: is.startsWith('?'),
      ...(unit.length > 0 && { units: unit.join(' ').split('|') }),
    };
  });
  return { text, kinds: ['all'], figures, ranges: [[0, text.length]] };
}

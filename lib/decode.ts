import * as v from 'valibot';
import { webAddress } from './article/web-address.ts';
import type { Outcome } from './protocol.ts';
import { plainText } from './text/plain-text.ts';
import type { Sentence } from './words/sentence.ts';
import type { Values } from './words/words.ts';

/**
 * What a stranger's value must look like, and the value it becomes. Everything decoded is copied into fresh objects that
 * hold the named fields and nothing else.
 */
export type Schema<Value> = v.GenericSchema<unknown, Value>;

/** A schema for each field of a record. */
export type Fields<Value extends object> = { readonly [Key in keyof Value]: Schema<Value[Key]> };

/** What can be said to be unreadable; "kept" where nobody is told. */
export type Unreadable = 'pack' | 'backup' | 'highlight' | 'research' | 'request' | 'selection' | 'kept';

/** The name of a sentence on what is wrong in a place. */
export type Fault =
  | 'fields'
  | 'unknown'
  | 'text'
  | 'slug'
  | 'address'
  | 'number'
  | 'finite'
  | 'whole'
  | 'flag'
  | 'oneOf'
  | 'list'
  | 'entries'
  | 'pair'
  | 'wordless'
  | 'order'
  | 'outside'
  | 'setting';

/** Decodes a value from across a border; the refusal tells of the first thing that is wrong with it, and where. */
export function decode<Value>(schema: Schema<Value>, input: unknown, what: Unreadable): Outcome<Value> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
  const place = path.length === 0 ? ({ key: 'fault.top' } as const) : path.join(' › ');
  const fault: Sentence =
    issue.received === 'undefined'
      ? { key: 'fault.missing', values: { place } }
      : faultAt(place, JSON.parse(issue.message));
  return { ok: false, why: { key: `unreadable.${what}`, values: { fault } } };
}

/** A fault as text, for the schema library keeps nothing else of it until it is told. */
function faultText(fault: Fault, values: Values = {}): string {
  return JSON.stringify([fault, values]);
}

function faultAt(place: string | Sentence, [fault, values]: readonly [Fault, Values]): Sentence {
  return { key: `fault.${fault}`, values: { ...values, place } };
}

/** An object with these fields; others are dropped. */
export function record<Value extends object>(fields: Fields<Value>): Schema<Value> {
  return v.object(fields as unknown as v.ObjectEntries, faultText('fields')) as unknown as Schema<Value>;
}

/**
 * The same, refusing what has other fields: they may be a newer version's, and a file that is read to bring everything back
 * must not lose them unseen.
 */
export function exactRecord<Value extends object>(fields: Fields<Value>): Schema<Value> {
  const message = ({ expected }: { readonly expected: string | null }) =>
    faultText(expected === 'never' ? 'unknown' : 'fields');
  return v.strictObject(fields as unknown as v.ObjectEntries, message) as unknown as Schema<Value>;
}

/** Text to be shown, made plain. */
export function text(limit: number): Schema<string> {
  return v.pipe(exactText(limit), v.transform(plainText));
}

/** Text kept to the letter, because spans point into it. Never from a stranger's pack. */
export function exactText(limit: number): Schema<string> {
  const message = faultText('text', { limit });
  return v.pipe(v.unknown(), v.string(message), v.maxLength(limit, message));
}

/** Text of letters, digits, dots, dashes and underscores: what we make ids of. */
export function slug(limit: number): Schema<string> {
  const message = faultText('slug');
  return v.pipe(exactText(limit), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, message));
}

/** A link that may be followed: http or https. */
export function address(): Schema<string> {
  const message = faultText('address');
  return v.pipe(
    v.unknown(),
    v.string(message),
    v.transform((given) => webAddress(given)),
    v.string(message),
  );
}

/** A finite number. */
export function number(): Schema<number> {
  return v.pipe(v.unknown(), v.number(faultText('number')), v.finite(faultText('finite')));
}

/** A whole number from 0. */
export function whole(limit: number): Schema<number> {
  const message = faultText('whole', { limit });
  return v.pipe(v.unknown(), v.number(message), v.integer(message), v.minValue(0, message), v.maxValue(limit, message));
}

/** True or false. */
export function flag(): Schema<boolean> {
  return v.pipe(v.unknown(), v.boolean(faultText('flag')));
}

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Schema<Word> {
  return v.pipe(v.unknown(), v.picklist(words, faultText('oneOf', { words: words.join(', ') })));
}

/** One of the words of a union. Given as a record, so that a word added to the union and forgotten here does not compile. */
export function wordOf<Word extends string>(words: Readonly<Record<Word, true>>): Schema<Word> {
  return oneOf(Object.keys(words) as Word[]);
}

/** A list of at most so many. */
export function listOf<Item>(item: Schema<Item>, limit: number): Schema<readonly Item[]> {
  const short = v.pipe(v.array(v.unknown(), faultText('list')), v.maxLength(limit, faultText('entries', { limit })));
  // Counted before any entry is looked at.
  return v.pipe(v.unknown(), short, v.array(item));
}

/** The entries of a list that can be read, the last so many of them: one that cannot does not cost the others. */
export function readableOf<Item>(item: Schema<Item>, limit: number): Schema<readonly Item[]> {
  const read = (entry: unknown): Item[] => {
    const result = v.safeParse(item, entry);
    return result.success ? [result.output] : [];
  };
  return v.pipe(
    v.unknown(),
    v.array(v.unknown(), faultText('list')),
    v.transform((entries) => entries.slice(-limit).flatMap(read)),
  );
}

/** Two values in a list. */
export function pair<First, Second>(first: Schema<First>, second: Schema<Second>): Schema<readonly [First, Second]> {
  return v.pipe(v.unknown(), v.strictTuple([first, second], faultText('pair')));
}

/** The value, or null where it is null or missing. */
export function orNull<Value>(schema: Schema<Value>): Schema<Value | null> {
  return v.nullish(schema, null) as Schema<Value | null>;
}

/** The value, or another one wherever it cannot be read. */
export function otherwise<Value>(schema: Schema<Value>, value: Value): Schema<Value> {
  return v.fallback(schema, () => value);
}

/** The value where it also passes a test. */
export function checked<Value>(schema: Schema<Value>, test: (value: Value) => boolean, fault: Fault): Schema<Value> {
  return v.pipe(schema, v.check(test, faultText(fault)));
}

/** The value where what it is made of passes a test, before anything is dropped from it. */
export function checkedFirst<Value>(
  test: (given: unknown) => boolean,
  schema: Schema<Value>,
  fault: Fault,
): Schema<Value> {
  return v.pipe(v.unknown(), v.check(test, faultText(fault)), schema);
}

/** One of several records, told apart by their `kind`. */
export function byKind<Value extends { readonly kind: string }>(
  kinds: {
    readonly [Kind in Value['kind']]: Fields<Omit<Extract<Value, { readonly kind: Kind }>, 'kind'>>;
  },
): Schema<Value> {
  const names = Object.keys(kinds);
  const options = Object.entries(kinds).map(([kind, fields]) =>
    v.object({ kind: v.literal(kind), ...(fields as v.ObjectEntries) }),
  );
  return v.variant('kind', options, faultText('oneOf', { words: names.join(', ') })) as unknown as Schema<Value>;
}

/** Nothing at all. */
export function nothing(): Schema<null> {
  return v.pipe(
    v.unknown(),
    v.transform(() => null),
  );
}

/** A value that is not looked into: only compared with another one as a whole. */
export function untouched(): Schema<unknown> {
  return v.unknown();
}

import * as v from 'valibot';
import { webAddress } from './article/web-address.ts';
import type { Outcome } from './protocol.ts';
import { plainText } from './text/plain-text.ts';

/**
 * What a stranger's value must look like, and the value it becomes. Everything decoded is copied into fresh objects that
 * hold the named fields and nothing else. Messages complete the sentence "The pack cannot be read: its title …".
 */
export type Schema<Value> = v.GenericSchema<unknown, Value>;

/** A schema for each field of a record. */
export type Fields<Value extends object> = { readonly [Key in keyof Value]: Schema<Value[Key]> };

/** Decodes a value from across a border; the refusal is a plain sentence about the first thing that is wrong with it. */
export function decode<Value>(schema: Schema<Value>, input: unknown, what: string): Outcome<Value> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const place = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `number ${key + 1}` : String(key)));
  const problem = issue.received === 'undefined' ? 'is missing' : issue.message;
  return {
    ok: false,
    why: `${what} cannot be read: ${['it', ...place].slice(place.length && 1).join(' › ')} ${problem}.`,
  };
}

/** An object with these fields; others are dropped. */
export function record<Value extends object>(fields: Fields<Value>): Schema<Value> {
  return v.object(fields as unknown as v.ObjectEntries, 'should be a group of fields') as unknown as Schema<Value>;
}

/**
 * The same, refusing what has other fields: they may be a newer version's, and a file that is read to bring everything back
 * must not lose them unseen.
 */
export function exactRecord<Value extends object>(fields: Fields<Value>): Schema<Value> {
  const message = ({ expected }: { readonly expected: string | null }) =>
    expected === 'never' ? 'is unknown to this version of Variorum' : 'should be a group of fields';
  return v.strictObject(fields as unknown as v.ObjectEntries, message) as unknown as Schema<Value>;
}

/** Text to be shown, made plain. */
export function text(limit: number): Schema<string> {
  return v.pipe(exactText(limit), v.transform(plainText));
}

/** Text kept to the letter, because spans point into it. Never from a stranger's pack. */
export function exactText(limit: number): Schema<string> {
  const message = `should be text of at most ${limit} characters`;
  return v.pipe(v.unknown(), v.string(message), v.maxLength(limit, message));
}

/** Text of letters, digits, dots, dashes and underscores: what we make ids of. */
export function slug(limit: number): Schema<string> {
  const message = 'should be made of letters, digits, dots, dashes and underscores';
  return v.pipe(exactText(limit), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, message));
}

/** A link that may be followed: http or https. */
export function address(): Schema<string> {
  const message = 'should be an http or https address';
  return v.pipe(
    v.unknown(),
    v.string(message),
    v.transform((given) => webAddress(given)),
    v.string(message),
  );
}

/** A finite number. */
export function number(): Schema<number> {
  return v.pipe(v.unknown(), v.number('should be a number'), v.finite('should be a finite number'));
}

/** A whole number from 0. */
export function whole(limit: number): Schema<number> {
  const message = `should be a whole number from 0 to ${limit}`;
  return v.pipe(v.unknown(), v.number(message), v.integer(message), v.minValue(0, message), v.maxValue(limit, message));
}

/** True or false. */
export function flag(): Schema<boolean> {
  return v.pipe(v.unknown(), v.boolean('should be true or false'));
}

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Schema<Word> {
  return v.pipe(v.unknown(), v.picklist(words, `should be one of: ${words.join(', ')}`));
}

/** One of the words of a union. Given as a record, so that a word added to the union and forgotten here does not compile. */
export function wordOf<Word extends string>(words: Readonly<Record<Word, true>>): Schema<Word> {
  return oneOf(Object.keys(words) as Word[]);
}

/** A list of at most so many. */
export function listOf<Item>(item: Schema<Item>, limit: number): Schema<readonly Item[]> {
  const short = v.pipe(
    v.array(v.unknown(), 'should be a list'),
    v.maxLength(limit, `should hold at most ${limit} entries`),
  );
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
    v.array(v.unknown(), 'should be a list'),
    v.transform((entries) => entries.slice(-limit).flatMap(read)),
  );
}

/** Two values in a list. */
export function pair<First, Second>(first: Schema<First>, second: Schema<Second>): Schema<readonly [First, Second]> {
  return v.pipe(v.unknown(), v.strictTuple([first, second], 'should be a list of two'));
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
export function checked<Value>(schema: Schema<Value>, test: (value: Value) => boolean, message: string): Schema<Value> {
  return v.pipe(schema, v.check(test, message));
}

/** The value where what it is made of passes a test, before anything is dropped from it. */
export function checkedFirst<Value>(
  test: (given: unknown) => boolean,
  schema: Schema<Value>,
  message: string,
): Schema<Value> {
  return v.pipe(v.unknown(), v.check(test, message), schema);
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
  return v.variant('kind', options, `should be one of: ${names.join(', ')}`) as unknown as Schema<Value>;
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

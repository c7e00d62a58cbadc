import type { Span } from '../../text/span.ts';
import type { Member } from './member.ts';

/** Who speaks, as far as the article says: a member of its cast or the words it uses. */
export interface Speaker {
  readonly name: string | null;
  readonly member: Member | null;
  readonly mention: Span;
  /** How sure the step from the printed words to the name is. */
  readonly certainty: number;
}

/** Somebody of the cast, meant by the words of a mention. */
export function memberAt(member: Member, mention: Span, certainty: number): Speaker {
  return { name: member.name, member, mention, certainty };
}

/** Whoever the words of a mention mean, the article does not say. */
export function nobodyAt(mention: Span): Speaker {
  return { name: null, member: null, mention, certainty: 0 };
}

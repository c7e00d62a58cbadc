import type { Gender } from '../../languages/speech-words.ts';
import type { NameMention } from '../../text/names.ts';

/** `thing` is a lone capitalised word that nothing shows to be a person's or a body's name. */
export type MemberKind = 'person' | 'body' | 'thing';

/** Somebody or some body that an article names, under the fullest name it gives. */
export interface Member {
  readonly name: string;
  readonly kind: MemberKind;
  readonly gender: Gender | null;
  /** What titles and pronouns say of its gender, and what speaks for its being a body. */
  readonly votes: Record<Gender | 'body', number>;
  /** The kinds of bodies that nouns beside it say it is, a bit each: "the airline Skyward". */
  readonly bodies: number;
  /** Roles in lower case, short titles spelled out: "home secretary", "congressman". */
  readonly roles: ReadonlySet<string>;
  /** Where it is first named. */
  readonly first: number;
  /** How often it is named, in full or in part. */
  readonly mentions: number;
  /** Given a title, a role or an age somewhere: a person for certain. */
  readonly personal: boolean;
}

/** A printed name, knowing whom it stands for. */
export interface Named extends NameMention {
  /** Shared by all mentions that read alike; null for days and months alone. */
  readonly bearer: { readonly member: Member | null } | null;
}

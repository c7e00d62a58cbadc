import type { MetBody } from './bodies.ts';
import type { Discourse } from './discourse.ts';
import { factsOf, type Lexicon } from './lexicon.ts';
import type { Member } from './member.ts';

// The bit of companies in general; all others tell a trade or a kind.
const COMPANY = 1;
// How well a body fits a noun: its kind is not told, it is a company like others, it is of the very kind.
const UNTOLD = 1;
const COMPANY_TOO = 2;
const OF_THE_KIND = 3;
// A body of so few sentences ago is the one an article goes on about; one of so many is no longer meant without its name.
const NEAR = 1;
const FAR = 8;
// Among more bodies nobody can tell, and each would be looked at.
const MOST = 40;

/**
 * The body that "the company" or "the union" means: the one with that word in its name, else the only one named of late that
 * fits the noun best, or of several the one that the article has just spoken of. Null rather than a guess.
 */
export function bodyMeant(discourse: Discourse, noun: string): Member | null {
  const meant = discourse.bodies.get(noun) ?? bodyOfKind(discourse, factsOf(discourse.lexicon, noun).anyBody);
  const met = meant === null ? undefined : discourse.metBodies.get(meant);
  if (met !== undefined) met.sentence = discourse.sentence;
  return meant;
}

function bodyOfKind(discourse: Discourse, kinds: number): Member | null {
  const { metBodies, sentence, acting, lexicon } = discourse;
  if (kinds === 0 || metBodies.size > MOST || isOfSomethingElse(discourse)) return null;
  let best: Member[] = [];
  let most = 0;
  const fitting = new Set<Member>();
  for (const [member, met] of metBodies) {
    if (met.sentence < sentence - FAR) continue;
    const fit = fitOf(kinds, met, acting.has(member), lexicon);
    if (fit > 0) fitting.add(member);
    if (fit > most) best = [];
    most = Math.max(most, fit);
    if (fit > 0 && fit === most) best.push(member);
  }
  const [only] = best;
  if (only === undefined) return null;
  if (fitting.size === 1 || (best.length === 1 && most === OF_THE_KIND)) return only;
  const last = lastSpokenOf(discourse, fitting);
  const others = best.filter((each) => each !== last && isNear(discourse, metBodies.get(each)));
  return last !== null && best.includes(last) && others.length === 0 ? last : null;
}

function fitOf(noun: number, { kinds, isOther }: MetBody, acts: boolean, { speech: { bodyKinds } }: Lexicon): number {
  // A police force or a ministry has the word in its name; what a company or a union calls itself may say nothing. Then it must
  // have done or said something: "KLM said", not "told KTLA".
  if (kinds === 0) return acts && !isOther && (noun & ((1 << bodyKinds.length) - 1)) > 0 ? UNTOLD : 0;
  const [trade, own] = [noun & ~COMPANY, kinds & ~COMPANY];
  if ((trade & own) > 0) return OF_THE_KIND;
  const bothTell = trade > 0 && own > 0;
  return !bothTell && (noun & kinds & COMPANY) > 0 ? COMPANY_TOO : 0;
}

// "Northgate filed a report. The company said": nothing shows what Northgate is, and it may be what is meant.
function isOfSomethingElse({ subjects, sentence }: Discourse): boolean {
  const last = subjects.at(-1);
  if (last === undefined || last.sentence < sentence - NEAR) return false;
  const { member } = last.speaker;
  return member !== null && member.kind !== 'body' && !member.personal && member.gender === null;
}

// "Kestrel and Marl Foods share a wharf.": either may be meant.
function isNear({ sentence }: Discourse, met: MetBody | undefined): boolean {
  return met !== undefined && met.sentence >= sentence - NEAR;
}

function lastSpokenOf({ subjects, sentence }: Discourse, among: ReadonlySet<Member>): Member | null {
  for (let at = subjects.length - 1; at >= 0; at--) {
    const subject = subjects[at];
    if (subject === undefined || subject.sentence < sentence - NEAR) return null;
    const { member } = subject.speaker;
    if (member !== null && among.has(member)) return member;
  }
  return null;
}

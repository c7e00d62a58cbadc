import type { GrammarWords } from '../figure-context-words.ts';
import { wordSet } from '../word-list.ts';

// Words that carry no subject matter: left out of what a figure is said to measure.
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they we you i his her hers their theirs our ours my mine your yours him them us me ' +
    'who whom whose which what when where why how there here and or but nor so yet if then than as because while whereas ' +
    'although though unless until till since before after in on at of for from by with without to into onto upon over under ' +
    'above below between among amid against about around across through throughout during within beyond near off out up down ' +
    'away per via is are was were be been being am has have had having do does did done will would shall should can could may ' +
    "might must not no never n't also only just even still already again ever very too more most less least much many few " +
    'several some any all both each every either neither other others another such same own one ones almost nearly roughly ' +
    'approximately about least ago earlier later said say says saying told including include includes included according compared like ' +
    "it's that's there's he's she's they're we're i'm don't didn't isn't wasn't"
  ).split(' '),
);

// Words that end a noun phrase which a number opened: prepositions, conjunctions, pronouns, auxiliaries.
const PHRASE_STOPS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it he she they we you i him them us me who whom whose which what when where why how ' +
    'there here and or but nor so yet if then than as because while whereas although though unless until till since before ' +
    'after in on at of for from by with without to into onto upon over under above below between among amid against about ' +
    'around across through throughout during within beyond near off out up down away per via is are was were be been being ' +
    'am has have had having do does did will would shall should can could may might must not never also just still already ' +
    'again ever too each every either neither both said say says saying told including include includes according compared ' +
    'like worth ago old plus minus versus vs times percent each apiece today yesterday tomorrow tonight last next this ' +
    'came come comes went go goes going made make makes took take takes got get gets gave give gives began begin left ' +
    'took saw seen see found find won lost fell rose hit because once where amid despite towards toward inside outside ' +
    "behind beside besides alongside following when isn't wasn't aren't weren't didn't don't won't it's that's late early earlier later"
  ).split(' '),
);

/** English small words. */
export const GRAMMAR: GrammarWords = {
  elisions: wordSet(),
  a: wordSet('a an'),
  the: wordSet('the'),
  of: wordSet('of'),
  and: wordSet('and'),
  or: wordSet('or'),
  more: wordSet('more'),
  than: wordSet('than'),
  per: wordSet('per'),
  determiners: wordSet('the his her its their our my your these those whose'),
  amountLinks: wordSet('in of worth for'),
  nounFillers: wordSet('of the his her its their or more so plus'),
  functionWords: FUNCTION_WORDS,
  phraseStops: PHRASE_STOPS,
  clauseOpeners: wordSet('while whereas but although'),
  contrasts: wordSet('; while whereas but although though —'),
};

const NEGATED = 'do does did is are was were has have had would could should must need';
const PERSONS = 'i you he she it we they';
// What "'s" and "'re" follow as a verb and not as a possessive; "'d" may be two words, and is left alone.
const IS = 'he she it that there here what who where how';
const ARE = 'you we they';
const HAVE = 'i you we they would could should must';

/** Words run together in speech, with the words they are: a house that spells them out has changed nothing. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ...each(NEGATED, "n't", ' not'),
  ...each(PERSONS, "'ll", ' will'),
  ...each(IS, "'s", ' is'),
  ...each(ARE, "'re", ' are'),
  ...each(HAVE, "'ve", ' have'),
  ["i'm", 'i am'],
  ["let's", 'let us'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
]);

function each(words: string, ending: string, spelled: string): [string, string][] {
  return words.split(' ').map((word): [string, string] => [word + ending, word + spelled]);
}

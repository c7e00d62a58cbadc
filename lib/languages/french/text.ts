import type { TextWords } from '../text-words.ts';
import { wordSet } from '../word-list.ts';

/** How French texts are split, and their names and words told apart. */
export const FRENCH_TEXT: TextWords = {
  sentences: {
    abbreviations: wordSet(
      'm mm mme mmes mlle mlles me mgr dr pr st ste av bd bld boul tél env ex cf p.ex n no nos art al vol chap p pp ed éd ' +
        'janv févr avr juil sept oct nov déc etc av.j.-c j.-c s.a dept dép hab éts cie gén col lt cap',
    ),
    numbered: wordSet('n no nos art al vol chap p pp'),
    mayEnd: wordSet('etc cie s.a j.-c'),
    openers: wordSet(
      'le la les un une des ce cet cette ces il elle ils elles on nous vous je en au aux à dans sur pour par avec sans depuis ' +
        'mais et ou donc or ni car si quand lorsque comme selon après avant pendant malgré ainsi puis alors ici là',
    ),
    pointOrdinals: false,
  },
  names: {
    links: wordSet('de du des la le les van von der den el al bin ben dos da di aux en sur'),
    secondLinks: wordSet(),
    joiners: wordSet('et'),
    joinedBodies: { articles: new Set(), ends: new Set() },
    honorifics: wordSet(
      'm mm mme mmes mlle monsieur madame mademoiselle me maître dr docteur pr professeur mgr lord sir saint',
    ),
    ordinary: wordSet(
      'le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on nous ' +
        'vous je tu qui que quoi dont où en dans sur sous pour par avec sans chez vers entre depuis pendant avant après malgré selon ' +
        'mais et ou donc or ni car si quand lorsque comme puisque alors ainsi puis aussi encore déjà ici là hier demain ' +
        'ne pas non oui plus moins très tout tous toute toutes plusieurs certains certaines chaque autre autres deux trois quatre cinq six ' +
        'sept huit neuf dix cent mille lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet ' +
        "août septembre octobre novembre décembre c'est aujourd'hui",
    ),
    weekdays: wordSet('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    compoundEnds: wordSet(),
    elided: wordSet("l' d' j' n' s' c' m' t' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu'"),
    nounsCapitalised: false,
  },
  stems: {
    irregular: new Map(),
    spellings: [
      [/^(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)'/, ''],
      [/[éèêë]/g, 'e'],
      [/[àâ]/g, 'a'],
      [/[îï]/g, 'i'],
      [/ô/g, 'o'],
      [/[ûùü]/g, 'u'],
      [/ç/g, 'c'],
      [/œ/g, 'oe'],
    ],
    leastFolded: 0,
    shortSpellings: new Map(),
    plurals: [
      ['eaux', 'eau'],
      ['aux', 'al'],
      ['s', ''],
      ['x', ''],
    ],
    notPlurals: ['ss', 'us', 'is', 'eux', 'aix'],
    endings:
      'issements issement ements ement ments ment ations ation aient erent erait eront antes ante ants ant ait ees ee es er ir ent e'.split(
        ' ',
      ),
    leastLeft: 3,
    undoubles: true,
    lastVowels: 'e',
  },
};

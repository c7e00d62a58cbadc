import type { TextWords } from '../text-words.ts';
import { wordSet } from '../word-list.ts';

/** How German texts are split, and their names and words told apart. */
export const GERMAN_TEXT: TextWords = {
  sentences: {
    abbreviations: wordSet(
      'z.b z d.h d u i v u.a o.ä i.d.r v.a z.t u.u o.g s.o s.u b a h ca bzw bspw evtl ggf inkl exkl vgl usw etc geb gest verh sog ' +
        'dr prof dipl ing med jur phil hr fr frl st str nr art abs kap bd s f ff hrsg red mio mrd tsd jh jhd mind max ' +
        'co abt bes allg gem lt dt österr engl franz int nat chr n jan feb mrz apr jun jul aug sep sept okt nov dez mo di mi do sa so',
    ),
    numbered: wordSet('nr art abs kap bd s'),
    mayEnd: wordSet('usw etc mio mrd jh co'),
    openers: wordSet(
      'der die das den dem des ein eine einer es er sie wir ich ihr in im am an auf aus bei mit nach seit von vor zu zum zur für um ' +
        'und aber doch denn oder so wenn als während weil nachdem auch dabei damit danach dazu dort hier heute gestern nun jetzt was wer wie wo warum',
    ),
    pointOrdinals: true,
  },
  names: {
    links: wordSet('von vom van zu de la le du al el da di'),
    secondLinks: wordSet('der den dem'),
    joiners: wordSet('und'),
    joinedBodies: { articles: new Set(), ends: new Set() },
    honorifics: wordSet(
      'herr herrn frau fräulein dr prof professor professorin präsident präsidentin kanzler kanzlerin lord sir',
    ),
    ordinary: wordSet(
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses jener er sie es wir ihr ich sein seine ihre unser mein ' +
        'in im an am auf aus bei beim mit nach von vom vor zu zum zur für um über unter durch gegen ohne seit bis während wegen trotz laut ' +
        'und oder aber doch denn sondern wenn als weil dass ob nachdem bevor obwohl damit dabei dazu danach deshalb daher außerdem zudem ' +
        'auch nur noch schon so wie was wer wo warum wann hier dort dann nun jetzt heute gestern morgen nicht kein keine ja nein ' +
        'alle viele einige manche mehr beide andere jeder jede zwei drei vier fünf sechs sieben acht neun zehn hundert tausend ' +
        'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september ' +
        'oktober november dezember jahr jahre jahren monat woche tag uhr euro dollar prozent million millionen milliarde milliarden',
    ),
    weekdays: wordSet('montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'),
    compoundEnds: wordSet('weit nah eigen und'),
    elided: wordSet(),
    nounsCapitalised: true,
  },
  stems: {
    irregular: new Map([
      ['tot', 'tote'],
      ['toten', 'tote'],
      ['toter', 'tote'],
      ['todes', 'tod'],
      ['männer', 'mann'],
      ['männern', 'mann'],
      ['starb', 'sterb'],
      ['starben', 'sterb'],
      ['gestorben', 'sterb'],
      ['stieg', 'steig'],
      ['stiegen', 'steig'],
      ['gestiegen', 'steig'],
    ]),
    spellings: [
      [/ß/g, 'ss'],
      [/ä/g, 'a'],
      [/ö/g, 'o'],
      [/ü/g, 'u'],
      [/^ge(?=.{4}.*(?:t|en)$)/, ''],
    ],
    leastFolded: 0,
    shortSpellings: new Map(),
    plurals: [
      ['ungen', 'ung'],
      ['innen', 'in'],
      ['heiten', 'heit'],
      ['keiten', 'keit'],
      ['schaften', 'schaft'],
    ],
    notPlurals: [],
    endings: 'ern sten ten em en er es te st e n s t'.split(' '),
    leastLeft: 4,
    undoubles: false,
    lastVowels: '',
  },
};

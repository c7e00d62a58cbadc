import type { NameWords, SentenceWords, TextWords } from '../text-words.ts';
import { wordSet } from '../word-list.ts';
import { STEMS } from './stems.ts';

// "The Health and Safety Authority": what the law gives one name of two nouns.
const OFFICES = wordSet(
  'department ministry office agency authority administration commission committee council board bureau service services ' +
    'institute association federation society fund trust union inspectorate executive directorate',
);

const SENTENCES: SentenceWords = {
  abbreviations: wordSet(
    'mr mrs ms dr prof rev hon sir st sgt capt lt col gen brig maj cpl cmdr adm gov sen rep supt insp det const pres ' +
      'jr sr bros no nos vs v art fig ch pp vol ed approx est dept inc ltd co corp cf al ' +
      'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ' +
      'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
      'tex vt va wash wis wyo e.g i.e a.m p.m u.s u.k u.n e.u d.c',
  ),
  numbered: wordSet('no nos art fig ch vol'),
  mayEnd: wordSet('u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr sr'),
  openers: wordSet(
    'the a an this that these those it its he she his her they their we our you i there here in on at for from by with ' +
      'as to but and or so if when while where after before since until during despite although because however meanwhile ' +
      'last next some many most both such another one two no not now then what who why how',
  ),
  pointOrdinals: false,
};

const NAMES: NameWords = {
  links: wordSet('of the for de la le du van von der den bin al el da dos di'),
  secondLinks: wordSet(),
  joiners: wordSet('and'),
  joinedBodies: { articles: wordSet('the'), ends: OFFICES },
  honorifics: wordSet('mr mrs ms miss dr sir dame lord lady prof professor rev sen rep gov st president'),
  ordinary: wordSet(
    'the a an this that these those it its he she they we you i his her their our my in on at of for from by with as to and but or ' +
      'so if when while where after before since until during despite although because however meanwhile nevertheless ' +
      'according both some many most more all any each every other another such what who why how which there here now then ' +
      'not no yes one two three four five six seven eight nine ten among under over between about into upon also just even like unlike though ' +
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
      'following regarding concerning given citing alongside amid amidst throughout toward towards against without within behind ' +
      'october november december saying speaking asked earlier later today yesterday tomorrow last next ' +
      'additionally moreover furthermore still yet once neither nor either whether whose whom critics officials police experts mr mrs ms',
  ),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  compoundEnds: wordSet(
    'led born style wide run era area like only made bound held built trained educated to and of level size',
  ),
  elided: wordSet(),
  nounsCapitalised: false,
};

/** How English texts are split, and their names and words told apart. */
export const ENGLISH_TEXT: TextWords = { sentences: SENTENCES, names: NAMES, stems: STEMS };

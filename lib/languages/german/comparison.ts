import type { ComparisonWords } from '../comparison-words.ts';
import { UNIT_NAMES } from '../no-comparison.ts';
import { numbered, wordSet } from '../word-list.ts';
import { STOP_WORDS } from './stop-words.ts';
import { GERMAN_TEXT } from './text.ts';

// Ends of words, for German makes one word of what a body is and what for: "Umweltministerium", "Landgericht".
const BODY_ENDS =
  'ministerium ministeriums amt behörde regierung parlament ausschuss gericht gerichtshof staatsanwaltschaft polizei feuerwehr ' +
  'verwaltung kommission verband bund verein vereinigung gewerkschaft partei union fraktion stiftung institut universität hochschule ' +
  'schule klinik klinikum krankenhaus kirche bank kasse gruppe konzern gesellschaft firma unternehmen betriebe werke ' +
  'agentur zentrale dienst kammer museum theater hilfswerk zeitung nachrichten rundfunk bahn post reederei stadtrat ' +
  'gemeinderat betriebsrat bundesrat kreuz armee bundeswehr botschaft allianz bündnis initiative';
const BODIES =
  'ag gmbh kg se ev eg spd cdu csu fdp afd bsw grüne grünen linke linken stadt land kreis landkreis gemeinde';

/** What two German articles are compared by. */
export const GERMAN_COMPARISON: ComparisonWords = {
  tag: 'de',
  stopWords: STOP_WORDS,
  stems: GERMAN_TEXT.stems,
  nounsCapitalised: true,
  sentences: GERMAN_TEXT.sentences,
  commonInNews: wordSet(
    'regierung minister ministerin polizei präsident präsidentin kanzler behörde behörden amt staat land länder stadt gemeinde welt ' +
      'gruppe partei parteien plan pläne bericht berichte unternehmen firma gericht gesetz fall fälle wahl stimmen mitglied mitglieder ' +
      'arbeit hilfe leben haus häuser familie schule gesundheit sicherheit recht frage fragen problem treffen medien markt preis preise ' +
      'kosten geld zahl zahlen steigen sinken leiter leiterin chef chefin direktor senat bundestag landtag verband kreis macht ' +
      'angriff tot tote sterben krieg armee soldaten sprecher sprecherin öffentlich international national politik politisch',
  ),
  quoted: {
    numbers: new Map(
      numbered(
        'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn ' +
          'achtzehn neunzehn zwanzig',
        0,
      ),
    ),
    contractions: new Map(),
    spellings: [[/ß/g, 'ss']],
    percents: wordSet('prozent'),
    negations: wordSet('nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder'),
    light: wordSet(
      'hoffe hoffen hofft wollen möchte möchten brauche brauchen versuchen versucht helfen wissen weiß wusste ' +
        'fühlen glaube glauben denke denken sehen gesehen finden findet gefunden sagen reden gehört meinen anfangen ' +
        'bleiben leben zeigen bringen verstehen passiert verlieren verloren erwarten arbeiten warten stehen ändern ' +
        'danke danken dankbar froh glücklich stolz traurig bereit sicher klar wichtig schwer schwierig leicht ' +
        'besser beste schlimm schlecht ganz richtig falsch gut gute guten schön stark einfach möglich alles jeder ' +
        'niemand sache dinge ding stelle moment ende punkt frage chance seite schritt welt lage grund wirklich ' +
        'absolut natürlich völlig entscheidung',
    ),
    prefixes: wordSet('anti ex ko ultra super mini mega vize inter multi nicht'),
  },
  figures: {
    bare: wordSet(
      `${UNIT_NAMES} mensch menschen leute personen jahr monat woche tag stunde zahl anzahl summe prozent euro dollar franken ` +
        'pfund million milliarde',
    ),
    occasions: wordSet('gelegenheit'),
    rings: [
      wordSet('land staat nation mitgliedstaat mitgliedsstaat'),
      wordSet('tote todesopfer todesfall'),
      wordSet('job stelle arbeitsplatz'),
      wordSet('firma unternehmen betrieb'),
      wordSet('sitz mandat'),
      wordSet('abkommen vertrag vereinbarung'),
    ],
    kin: [],
    contrasts: [],
    another: new Set(['konkurrent', 'konkurrentin', 'rivale', 'rivalin']),
    average: /durchschnitt|\b(?:im schnitt|im mittel|median|mittlere[nrs]?|üblicherweise|typisch)/i,
    times: [
      [/\b(?:(?:in )?diese[ms] jahr|seit jahresbeginn|seit januar|bisher in diesem jahr)\b/, 'this year'],
      [/\b(?:letzte[sn] jahr|vergangene[sn] jahr|vorige[sn] jahr|vorjahr|vor einem jahr)\b/, 'last year'],
      [/\b(?:pro jahr|jedes jahr|jährlich)/, 'yearly'],
      [/\bdiese[nm] monat\b/, 'this month'],
      [/\b(?:letzte[nm] monat|vergangenen monat|vormonat)\b/, 'last month'],
    ],
    countdown: /\b(?:vor schluss|vor spielende|vor dem ende|vor ende|verbleibend\w*|übrig|zu spielen)\b/i,
  },
  speakers: {
    honorifics:
      /\b(?:herrn?|frau|dr|prof|professorin|professor|präsidentin|präsident|kanzlerin|kanzler|ministerin|minister)\b\.? ?/g,
    article: /^(?:der|die|das|den|dem|des) /,
    voice:
      /sprecher|mitteilung|erklärung|schreiben\b|brief\b|anwält|anwalt|verteidiger|büro\b|berater|vertreter|bericht\b|anklage|behördenkreise/,
    body: new RegExp(`(?:${BODY_ENDS.replaceAll(' ', '|')})(?= |$)|(?:^| )(?:${BODIES.replaceAll(' ', '|')})(?= |$)`),
    pronouns: wordSet('er sie es wir ihr ich man wer dieser diese dieses der die das ihre sein seine beide'),
  },
};

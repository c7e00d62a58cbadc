import { wordSet } from '../word-list.ts';

/** Words too common in German news to say what an article is about. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(
  'aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim beide bereits bin bis bisher ' +
    'bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf darin darum das dass davon dazu dein dem den denen denn ' +
    'der deren des dessen dich die dies diese diesem diesen dieser dieses doch dort du durch ebenfalls ein eine einem einen einer eines ' +
    'einige einmal er erst erste ersten etwa etwas euch euro für gab gar gegen gegenüber geht gewesen gibt habe haben hat hatte hatten ' +
    'heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jedoch jetzt ' +
    'kann kein keine keinen keiner kommen kommt konnte können könnte laut lassen lässt machen macht man mehr mehrere mein mit müssen muss ' +
    'nach nachdem neben nicht nichts noch nun nur ob oder ohne prozent rund schon sehr sei sein seine seinem seinen seiner seit seien ' +
    'selbst sich sie sind so sogar soll sollen sollte sowie sondern statt über um und uns unter viel viele vom von vor war waren warum was ' +
    'weil weiter weitere weiteren welche wenn wer werde werden wie wieder will wir wird wo wollen worden wurde wurden würde würden zu zum ' +
    'zur zwar zwei zwischen drei vier fünf sechs sieben acht neun zehn sagte sagt sagten erklärte teilte mitteilte betonte angaben hieß ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november ' +
    'dezember jahr jahre jahren jahres monat monate woche wochen tag tage tagen uhr gestern morgen menschen million millionen milliarden ' +
    'herr frau neue neuen neuer gut groß große großen ende',
);

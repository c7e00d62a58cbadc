import type { ArticleWords } from '../article-words.ts';

/** What surrounds German reporting on a page. */
export const GERMAN_ARTICLE: ArticleWords = {
  services:
    'newsletter abonnieren abonniere abonnement abo abos abonnenten anmelden anmeldung registrieren registrierung einloggen login konto ' +
    'posteingang benachrichtigungen push spenden spende spendenkonto mitgliedschaft probeabo testen kündbar cookies datenschutz ' +
    'einwilligung externen externe drittplattformen postfach kommentare kommentieren leserbrief podcast app werbung werbefrei',
  press:
    'journalismus redaktion berichterstattung leser leserinnen zeitung recherchen artikel abonnenten unabhängigen unabhängiger',
  you: 'du dich dir deine deinen deinem deiner',
  we: 'wir uns unser unsere unseren unserem unserer',
  openers:
    'jetzt anmelden|jetzt abonnieren|jetzt lesen|jetzt testen|jetzt spenden|melden sie sich|abonnieren sie|abonniere |folgen sie|folge uns|' +
    'registrieren sie|klicken sie|hier klicken|laden sie|teilen sie|diskutieren sie|schreiben sie uns|unterstützen sie|haben sie|' +
    'guter journalismus|unabhängiger journalismus|qualitätsjournalismus|journalismus kostet|unser journalismus|ihre unterstützung|' +
    'an dieser stelle finden sie|ich bin damit einverstanden|ihnen gefällt|mit ihrer spende|mit ihrem abo|sie haben bereits|alle wichtigen nachrichten|' +
    'lesen sie jetzt|lesen sie unbegrenzt|lesen sie alle|wollen sie|möchten sie|sie wollen|sie möchten|bleiben sie|erhalten sie|empfehlen sie|hier geht es|hier finden sie|testen sie',
  pointers:
    'mehr zum thema|mehr zu|mehr dazu|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|das könnte sie|weiterlesen|' +
    'weitere artikel|weitere nachrichten|weitere informationen|zum thema|siehe auch|empfohlener externer|externer inhalt|video:|podcast:|' +
    'kommentar:|bildergalerie|meistgelesen|meistgelesene|aktuelle nachrichten|dieser artikel|dieser text|dieser beitrag|' +
    'dieses thema im programm|hören sie auch|sehen sie auch|hintergrund:|quelle:|© ',
  furniture:
    'anzeige|werbung|teilen|drucken|merken|kommentare|kommentar|kommentieren|startseite|mehr|artikel teilen|vorlesen|inhaltsverzeichnis|' +
    'newsletter|abo|anmelden|login|suche|menü|themen|schlagworte|zur startseite|nach oben|impressum|datenschutz',
  bylines: 'von|text von|ein kommentar von|eine analyse von|aus .{3,30} berichtet|es berichtet',
  months:
    'januar|jan februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  dateWords:
    'stand veröffentlicht aktualisiert erschienen zuletzt am um uhr vom den der und geändert mez mesz ' +
    'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  dated: 'stand:|veröffentlicht|aktualisiert|erschienen|zuletzt aktualisiert',
  captions:
    /^\s*(?:foto:|fotos:|bild:|bilder:|bildquelle|quelle: dpa|foto |archivbild|archivfoto|symbolbild|im bild:|grafik:|video:)/i,
};

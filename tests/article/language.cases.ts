/** A text, what its page declares, and the language it is in. */
export interface LanguageCase {
  readonly name: string;
  readonly text: string;
  readonly declared?: string;
  readonly language: string;
}

const ENGLISH =
  'The harbour bridge has been closed since Monday and it is not known when the ferry will be back, the council said. ';
const GERMAN =
  'Die Brücke über den Hafen ist seit Montag gesperrt, und es ist nicht bekannt, wann die Fähre wieder fährt. ';

/** What texts of many languages, and of templates that misstate them, are told to be. */
export const LANGUAGE_CASES: readonly LanguageCase[] = [
  { name: 'English', text: ENGLISH.repeat(3), language: 'en' },
  { name: 'German', text: GERMAN.repeat(3), language: 'de' },
  {
    name: 'French',
    text: 'Le pont du port est fermé depuis lundi et la mairie ne sait pas quand le bac sera de retour dans le village. '.repeat(
      3,
    ),
    language: 'fr',
  },
  {
    name: 'Spanish',
    text: 'El puente del puerto está cerrado desde el lunes y no se sabe cuándo volverá el barco a la isla con su carga. '.repeat(
      3,
    ),
    language: 'es',
  },
  {
    name: 'Catalan, not Spanish',
    text: 'El pont del port és tancat des de dilluns i ningú no sap quan tornarà el vaixell a l’illa amb la seva càrrega, però també els veïns han de pagar. '.repeat(
      3,
    ),
    language: 'ca',
  },
  {
    name: 'Italian',
    text: 'Il ponte del porto è chiuso da lunedì e non si sa quando il traghetto tornerà alla riva con le merci della città. '.repeat(
      3,
    ),
    language: 'it',
  },
  {
    name: 'Portuguese',
    text: 'A ponte do porto está fechada e não se sabe quando o barco vai voltar, mas os moradores da ilha não foram ouvidos. '.repeat(
      3,
    ),
    language: 'pt',
  },
  {
    name: 'Dutch',
    text: 'De brug over de haven is sinds maandag dicht en het is niet bekend wanneer de boot weer voor een dag vaart. '.repeat(
      3,
    ),
    language: 'nl',
  },
  {
    name: 'Swedish',
    text: 'Bron över hamnen är stängd och det är inte känt när båten går igen, men ett nytt fartyg har kommit från en grannö. '.repeat(
      3,
    ),
    language: 'sv',
  },
  {
    name: 'Danish',
    text: 'Broen over havnen er lukket, og det er ikke kendt, hvornår båden sejler af sted efter ferien, men den er også gammel. '.repeat(
      3,
    ),
    language: 'da',
  },
  {
    name: 'Norwegian',
    text: 'Broen over havnen er stengt, og det er ikke kjent når båten går av gårde etter ferien, men å vente er også dyrt. '.repeat(
      3,
    ),
    language: 'no',
  },
  {
    name: 'Polish',
    text: 'Most nad portem jest zamknięty od poniedziałku i nie wiadomo, kiedy prom wróci na wyspę z towarem dla sklepów. '.repeat(
      3,
    ),
    language: 'pl',
  },
  {
    name: 'Turkish',
    text: 'Liman köprüsü pazartesiden bu yana kapalı ve feribotun ne zaman döneceği bir sır gibi, ama daha çok para için kavga var. '.repeat(
      3,
    ),
    language: 'tr',
  },
  { name: 'Arabic by its script', text: 'الجسر فوق الميناء مغلق منذ يوم الاثنين. '.repeat(3), language: 'ar' },
  {
    name: 'Persian by its own letters',
    text: 'پل بالای بندر از دوشنبه بسته است و گفته‌اند چرا. '.repeat(3),
    language: 'fa',
  },
  { name: 'Hebrew by its script', text: 'הגשר מעל הנמל סגור מאז יום שני. '.repeat(3), language: 'he' },
  {
    name: 'Greek by its script',
    text: 'Η γέφυρα του λιμανιού είναι κλειστή από τη Δευτέρα. '.repeat(3),
    language: 'el',
  },
  { name: 'Russian by its script', text: 'Мост через гавань закрыт с понедельника. '.repeat(3), language: 'ru' },
  {
    name: 'Ukrainian by its own letters',
    text: 'Міст через гавань закрито з понеділка, і її не відкриють. '.repeat(3),
    language: 'uk',
  },
  {
    name: 'another language of a script, as declared',
    text: 'Мостът над пристанището е затворен. ',
    declared: 'bg',
    language: 'bg',
  },
  { name: 'Chinese by its signs', text: '海港大桥自星期一起关闭，渡轮何时恢复尚不清楚。', language: 'zh' },
  { name: 'Japanese by what stands between Chinese signs', text: '港の橋は月曜日から閉鎖されている。', language: 'ja' },
  { name: 'Korean by its script', text: '항구의 다리는 월요일부터 폐쇄되었다. ', language: 'ko' },
  { name: 'English with a Russian name in it', text: `${ENGLISH.repeat(2)} Its name is “Гавань”.`, language: 'en' },
  { name: 'German on a page whose template is English', text: GERMAN.repeat(3), declared: 'en', language: 'de' },
  {
    name: 'Arabic on a page whose template is English',
    text: 'الجسر فوق الميناء مغلق. '.repeat(3),
    declared: 'en',
    language: 'ar',
  },
  { name: 'the country of a declaration that is right', text: ENGLISH.repeat(3), declared: 'en-gb', language: 'en-gb' },
  { name: 'one German sentence, told by all stop words', text: 'Der Steg kostet 4,5 Millionen Euro.', language: 'de' },
  { name: 'one French sentence', text: 'La passerelle fera 85 mètres, contre 60 pour celle du port.', language: 'fr' },
  { name: 'one Spanish sentence', text: 'La pasarela costó 4,5 millones, un 12 % más.', language: 'es' },
  {
    name: 'names and numbers alone, taken for English',
    text: 'Harbour bridge: 4.5 million, 85 metres',
    language: 'en',
  },
  { name: 'the declaration of a short text', text: 'Die Brücke ist gesperrt.', declared: 'en', language: 'en' },
  {
    name: 'the declaration of a text of names and numbers',
    text: 'Velten 3, Aubrac 4, Olmedo 5. '.repeat(20),
    declared: 'fr',
    language: 'fr',
  },
  {
    name: 'one of two that are nearly alike, as declared',
    text: 'Broen over havnen er lukket, og det er ikke til at sige om den er ny. '.repeat(4),
    declared: 'nb',
    language: 'nb',
  },
  { name: 'English for a scrap of which nothing is known', text: 'Bridge shut.', language: 'en' },
  {
    name: 'a short French report of names and numbers, whose commonest words are its neighbours’ too',
    text:
      'Chantier naval : Vasseur-Brunet ferme deux ateliers à Limeuil. LIMEUIL, 4 mai 2031 (AFN) - Le chantier naval Vasseur-Brunet va ' +
      'fermer deux ateliers à Limeuil, a annoncé mardi la direction, qui garde toutefois la cale de Port-Ellory et 240 emplois. « Nous ' +
      'avons perdu trois ans », a déclaré la directrice',
    language: 'fr',
  },
  {
    name: 'Catalan, which shares its stop words with Spanish',
    text:
      'L’alcalde de Port Ellory ha dit que el vaixell havia sortit amb dues hores de retard i que cap dels passatgers no ha resultat ' +
      'ferit. La companyia ha fet saber que el ferri es quedarà al port fins dilluns per als controls.',
    language: 'ca',
  },
  {
    name: 'nothing for a text without the small words of any',
    text: 'kolme nelja viiz kuuz seitsm kahek yheks '.repeat(12),
    language: 'und',
  },
];

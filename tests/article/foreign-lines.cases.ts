import type { BlockKind } from '@/lib/article/article.ts';

/** Whole texts in other languages, line by line, with what each line is. */
export const FOREIGN_TEXTS: readonly {
  readonly language: string;
  readonly byline: string;
  readonly publishedAt: string;
  readonly lines: readonly (readonly [BlockKind, string])[];
}[] = [
  {
    language: 'de',
    byline: 'Mara Velten und Jonas Aue',
    publishedAt: '2031-05-03T19:15',
    lines: [
      ['headline', 'Brücke bleibt elf Wochen gesperrt'],
      ['byline', 'Von Mara Velten und Jonas Aue'],
      ['dateline', 'Stand: 3. Mai 2031, 19:15 Uhr'],
      ['body', 'Die Brücke über den Hafen von Elmsund ist ab Montag gesperrt, weil 240 Bolzen ersetzt werden müssen.'],
      ['caption', 'Foto: Jonas Aue'],
      ['boilerplate', 'Lesen Sie auch: Was der Umbau der Fähre kostet'],
      [
        'body',
        'Rund 9.000 Menschen nutzen sie an einem Werktag, und die meisten werden einen Umweg von 14 Kilometern fahren.',
      ],
      ['boilerplate', 'Melden Sie sich jetzt für unseren Newsletter an.'],
      ['boilerplate', 'An dieser Stelle finden Sie einen externen Inhalt, der den Text über die Brücke ergänzt.'],
      ['boilerplate', 'Ihnen gefällt dieser Text? Dann unterstützen Sie uns mit einem Abo.'],
      ['body', 'Die Arbeiten kosten 3,1 Millionen Euro und sollen vor der Regatta im Juni enden, so die Stadt.'],
      ['boilerplate', 'Mehr zum Thema'],
      ['boilerplate', 'Anzeige'],
    ],
  },
  {
    language: 'fr',
    byline: 'Anne Aubrac',
    publishedAt: '2031-05-03T19:15',
    lines: [
      ['headline', 'Le pont fermé pour onze semaines'],
      ['byline', 'Par Anne Aubrac'],
      ['dateline', 'Publié le 3 mai 2031 à 19h15'],
      ['body', 'Le pont du port de Kerval est fermé à partir de lundi pour que les ouvriers y remplacent 240 boulons.'],
      ['caption', 'Photo : Anne Aubrac'],
      ['boilerplate', 'Lire aussi : Ce que coûte le nouveau bac'],
      [
        'body',
        'Environ 9 000 personnes le prennent chaque jour, et la plupart devront faire un détour de 14 kilomètres.',
      ],
      ['boilerplate', 'Inscrivez-vous à notre newsletter pour recevoir nos articles.'],
      ['boilerplate', 'Ce contenu a été bloqué car vous n’avez pas accepté les traceurs.'],
      ['boilerplate', 'Suivez-nous sur Facebook et Instagram'],
      ['body', 'Les travaux coûtent 3,1 millions d’euros et doivent finir avant la régate de juin, selon la mairie.'],
      ['boilerplate', 'Publicité'],
    ],
  },
  {
    language: 'es',
    byline: 'Inés Olmedo',
    publishedAt: '2031-05-03T19:15',
    lines: [
      ['headline', 'El puente cierra once semanas'],
      ['byline', 'Por Inés Olmedo'],
      ['dateline', 'Actualizado el 3 de mayo de 2031 a las 19:15'],
      [
        'body',
        'El puente del puerto de Vallanca cierra desde el lunes para que los obreros cambien 240 pernos oxidados.',
      ],
      ['caption', 'Foto: Inés Olmedo'],
      ['boilerplate', 'Lea también: Lo que cuesta el nuevo transbordador'],
      ['body', 'Unas 9.000 personas lo usan cada día, y la mayoría tendrá que hacer un desvío de 14 kilómetros.'],
      ['boilerplate', 'Suscríbete a nuestro boletín para recibir las noticias.'],
      ['boilerplate', 'Conéctate a las noticias del puerto en nuestro canal de WhatsApp.'],
      ['boilerplate', 'Para ver este contenido debes aceptar las cookies.'],
      ['body', 'Las obras cuestan 3,1 millones de euros y deben acabar antes de la regata de junio, según el alcalde.'],
      ['boilerplate', 'Publicidad'],
    ],
  },
];

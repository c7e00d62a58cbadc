import type { ArticleWords } from '../article-words.ts';

/** What surrounds Spanish reporting on a page. */
export const SPANISH_ARTICLE: ArticleWords = {
  services:
    'boletín boletines newsletter suscríbete suscríbase suscribirse suscribir suscripción suscripciones suscriptor suscriptores regístrate apúntate apuntarte ' +
    'registrarse registro sesión cuenta correo notificaciones alertas donación donaciones dona hazte socio socios cookies consentimiento ' +
    'comentarios comentar comenta podcast app aplicación publicidad whatsapp',
  press: 'periodismo redacción periódico diario lectores lectoras cobertura independiente',
  you: 'tú te ti tu tus usted vosotros vuestro',
  we: 'nosotros nuestro nuestra nuestros nuestras nos',
  openers:
    'suscríbete|suscríbase|regístrate|regístrese|inicia sesión|recibe |reciba |sigue |síguenos|siga |haz clic|haga clic|comparte |' +
    'comparta |descarga |descárgate|apóyanos|apoya |únete|hazte socio|ya eres|si quieres|si desea|quieres |¿quieres|consulta |' +
    'escucha |participa |opina |conéctate |para ver este contenido|¿tienes |envíanos|déjanos',
  pointers:
    'lea también|lee también|lea además|lea más|leer más|le puede interesar|te puede interesar|puede leer|puedes leer|más información|' +
    'más sobre|ver también|vea también|mire también|también te puede|también puede|noticias relacionadas|noticia relacionada|' +
    'relacionadas|lo más leído|lo más visto|en directo|vídeo:|video:|podcast:|en imágenes|sigue leyendo|continúe leyendo|' +
    'artículo relacionado|este artículo|© ',
  furniture:
    'publicidad|anuncio|compartir|imprimir|comentar|comentarios|guardar|menú|inicio|buscar|iniciar sesión|suscríbete|regístrate|' +
    'newsletter|más|seguir|copiar enlace|enviar|etiquetas|temas|archivado en|vídeo|video|escuchar|ver más',
  bylines: 'por|texto de|una crónica de|un análisis de',
  months:
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  dateWords:
    'publicado publicada actualizado actualizada creado modificado el a las la los de del y h hora horas est cest cet gmt min lectura ' +
    'lunes martes miércoles jueves viernes sábado domingo',
  dated: 'publicado|actualizado|creado|modificado',
  captions:
    /^\s*(?:foto:|fotos:|foto de |imagen:|imagen de |fotografía|crédito:|fuente: efe|\(foto |archivo |vídeo:|video:|en la imagen)/i,
};

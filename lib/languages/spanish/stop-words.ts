import { wordSet } from '../word-list.ts';

/** Words too common in Spanish news to say what an article is about. */
export const STOP_WORDS: ReadonlySet<string> = wordSet(
  'a además ahora al algo algún alguna algunos ante antes año años aquí así aún aunque ayer bajo bien cada casi como cómo con contra cual ' +
    'cuales cuando cuenta da dado de debe deben debido del desde después día días dice dicho dijo donde dos durante e el él ella ellas ellos ' +
    'embargo en entonces entre era eran es esa esas ese eso esos esta está están estaba estar estas este esto estos fue fueron gran grandes ' +
    'ha había haber habían hace hacen hacer hacia han hasta hay hecho hoy incluso la las le les lo los luego más mayor me medio mejor menos ' +
    'mes meses mi mientras mil millón millones mismo misma mucho muchos muy nada ni ningún no nos nosotros nuestra nuestro nueva nuevo nunca ' +
    'o otra otras otro otros para parte pero personas poco podría por porque primer primera primero puede pueden pues que qué quien quienes ' +
    'se sea según semana ser si sí sido siempre sin sino sobre solo sólo son su sus también tan tanto te tenía tiempo tiene tienen toda ' +
    'todas todavía todo todos tras tres tuvo última último un una unas uno unos va vez y ya yo cuatro cinco seis siete ocho nueve diez cien ' +
    'ciento afirmó aseguró explicó señaló añadió anunció indicó declaró informó lunes martes miércoles jueves viernes sábado domingo enero ' +
    'febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas mañana tarde noche hombre mujer euros dólares',
);

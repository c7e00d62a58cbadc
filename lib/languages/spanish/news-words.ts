import type { NewsWords } from '../news-words.ts';
import { wordSet } from '../word-list.ts';

/** What makes a small figure news, in Spanish. */
export const NEWS: NewsWords = {
  harm: wordSet('muerto muertos murieron fallecido fallecidos herido heridos ahogados'),
  actsOnThings: wordSet(
    'cerrar cerrado cierre cancelado cancelados suprimir hundido destruido destruidas dañado incautado',
  ),
  actsOnPeople: wordSet('detenido detenidos evacuado evacuados rescatado rescatados'),
  verdicts: wordSet('cárcel prisión condenado condenada condena sancionado suspendido'),
  terms: wordSet('prórroga prorrogar prorrogó plazo tregua moratoria'),
  spells: wordSet('pena'),
  momentsAfter: wordSet('después antes'),
  momentsBefore: wordSet('próximos últimos'),
  winds: wordSet('viento vientos racha rachas'),
  speeds: wordSet('km/h'),
  rains: wordSet('lluvia nieve'),
  depths: wordSet('cm mm'),
  tollUnits: wordSet('muerte detención'),
  listings: wordSet('cosa razón clave pregunta'),
  loads: wordSet('tonelada'),
  standings: wordSet('ventaja invicto invictos'),
  standingUnits: wordSet('punto gol partido victoria derrota escaño voto'),
  gains: wordSet('necesita gana ganó pierde perdió obtiene obtuvo logró conserva mayoría'),
  gainedUnits: wordSet('escaño voto delegado firma'),
};

import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { LentUnitWords, NounWords } from '../noun-words.ts';
import { wordSet } from '../word-list.ts';

const { lent, nouns } = NO_QUANTITY_WORDS;

/** Spanish counted nouns: the first plural that is no adjective standing before its noun. */
export const NOUNS: NounWords = {
  ...nouns,
  pluralEndings: new Map([['s', 'plural']]),
  singularEndings: [
    ['ciones', 'ción'],
    ['siones', 'sión'],
    ['ones', 'ón'],
    ['anes', 'án'],
    ['eses', 'és'],
    ['ces', 'z'],
    ['dades', 'dad'],
    ['tudes', 'tud'],
    ['ores', 'or'],
    ['iles', 'il'],
    ['ales', 'al'],
    ['eles', 'el'],
    ['oles', 'ol'],
    ['enes', 'en'],
    ['ares', 'ar'],
    ['eres', 'er'],
    ['s', ''],
  ],
  irregular: new Map([
    ['países', 'país'],
    ['goles', 'gol'],
    ['trenes', 'tren'],
    ['padres', 'padre'],
    ['madres', 'madre'],
    ['jóvenes', 'joven'],
    ['hombres', 'hombre'],
    ['mujeres', 'mujer'],
    ['menores', 'menor'],
    ['lugares', 'lugar'],
    ['títulos', 'título'],
    ['calles', 'calle'],
    ['detalles', 'detalle'],
    ['civiles', 'civil'],
    ['crisis', 'crisis'],
    ['virus', 'virus'],
  ]),
  adjectives: wordSet(
    'nuevos nuevas grandes pequeños pequeñas jóvenes viejos viejas antiguos antiguas otros otras primeros primeras últimos últimas ' +
      'principales buenos buenas malos malas largos largas diferentes diversos diversas distintos distintas próximos próximas más',
  ),
  persons: wordSet(
    'persona gente hombre mujer niño niña adulto adolescente menor joven bebé muerto fallecido víctima herido desaparecido habitante ' +
      'vecino residente ciudadano soldado militar policía agente guardia bombero manifestante participante espectador visitante ' +
      'pasajero viajero refugiado migrante inmigrante solicitante alumno estudiante profesor docente trabajador empleado obrero ' +
      'funcionario parado desempleado elector votante diputado senador concejal miembro paciente médico enfermero enfermo cliente ' +
      'usuario testigo sospechoso detenido preso rehén combatiente turista jubilado pensionista agricultor pescador empresario ' +
      'militante español francés alemán ucraniano ruso estadounidense británico mexicano argentino periodista abogado juez padre ' +
      'madre hijo hija familiar marinero voluntario afectado asistente aficionado evacuado herida muerta sargento alcalde ministro bebé anciano anciana jugador investigador consumidor vendedor comprador conductor gobernador legislador operario firmante delegado efectivo observador',
  ),
  personEndings: ['ista', 'ólogo'],
  states: wordSet('muertos heridos desaparecidos detenidos muertas heridas detenidas'),
  rings: new Map([
    ['nación', 'país'],
    ['estado miembro', 'país'],
  ]),
  deaths: wordSet('muerto fallecido'),
};

/** What Spanish leaves unsaid of a bare number's unit. */
export const LENT_UNITS: LentUnitWords = {
  ...lent,
  stateFillers: wordSet('fueron han sido están otros resultaron murieron'),
  takesBefore: new Set(['entre ellos', 'entre ellas', 'de ellos', 'de ellas', 'incluidos', 'incluidas']),
  takesAfter: new Set(['de ellos', 'de ellas']),
  sums: wordSet('total número cifra'),
  personsAfter: new Set(['a bordo']),
  tolls: wordSet('muertos balance'),
  tollLeads: wordSet('a de'),
  counts: wordSet('número'),
  countLeads: wordSet('a de unos que en hasta'),
  against: wordSet('frente contra'),
  heldAgainst: new Set(['frente a']),
  comparatives: wordSet('más menos'),
  rates: wordSet('tasa cuota proporción participación'),
};

import type { ComparisonWords } from '../comparison-words.ts';
import { UNIT_NAMES } from '../no-comparison.ts';
import { numbered, wordSet } from '../word-list.ts';
import { STOP_WORDS } from './stop-words.ts';
import { SPANISH_TEXT } from './text.ts';

// Spanish names what a body is before what for: "Ministerio de Energía", "Banco de la Bahía".
const BODIES =
  'ministerio secretaría consejería ayuntamiento alcaldía gobierno junta generalitat cabildo diputación parlamento congreso senado ' +
  'asamblea consejo comité comisión agencia autoridad delegación subdelegación corte tribunal juzgado audiencia fiscalía policía ' +
  'ejército bomberos protección dirección sindicato federación confederación unión asociación fundación instituto universidad ' +
  'escuela colegio hospital clínica centro museo teatro iglesia diócesis banco caja grupo sociedad compañía empresa fábrica casa ' +
  'partido movimiento frente alianza plataforma colectivo club liga cámara embajada región departamento comunidad municipio ' +
  'diario periódico radio televisión servicio servicios sa sl cruz\\sroja guardia\\scivil guardia\\snacional';

/** What two Spanish articles are compared by. */
export const SPANISH_COMPARISON: ComparisonWords = {
  tag: 'es',
  stopWords: STOP_WORDS,
  stems: SPANISH_TEXT.stems,
  nounsCapitalised: false,
  sentences: SPANISH_TEXT.sentences,
  commonInNews: wordSet(
    'gobierno ministro ministra policía presidente presidenta estado país mundo ciudad región nación grupo partido partidos plan proyecto ' +
      'informe empresa compañía tribunal justicia ley caso campaña elección elecciones voto miembro miembros trabajo ayuda vida casa ' +
      'familia escuela salud servicio seguridad derecho cuestión problema reunión medios social mercado precio costo dinero fondo aumento ' +
      'subida caída nivel tasa jefe jefa director directora senado congreso administración agencia departamento unión local política ' +
      'poder internacional público ataque muerto muerte fuerza ejército guerra situación medida responsable autoridades',
  ),
  quoted: {
    numbers: new Map(
      numbered(
        'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho ' +
          'diecinueve veinte',
        2,
      ),
    ),
    contractions: new Map(),
    spellings: [],
    percents: new Set(['porciento', 'por ciento']),
    negations: wordSet('no ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco'),
    light: wordSet(
      'espero esperamos esperar quiero queremos querer necesito necesitamos necesitar intentar ayudar saber sé ' +
        'sabemos sentir siento creo creemos creer pienso pensamos mirar encontrar hablar oído empezar parar quedar ' +
        'vivir mostrar llevar entender entiendo pasado perder perdido trabajar trabajo cambiar gracias triste feliz ' +
        'orgulloso orgullosa listo lista listos seguro segura claro importante difícil fácil mejor peor verdad ' +
        'bueno buena bien fuerte sencillo posible mundo cosa cosas momento fin punto pregunta lado país vida ' +
        'problema situación razón realmente absolutamente completamente decisión',
    ),
    prefixes: wordSet('anti auto co ex extra inter mini micro multi no pre pro super ultra vice'),
  },
  figures: {
    bare: wordSet(
      `${UNIT_NAMES} persona personas gente año años mes meses semana día hora número total euro euros dólar dólares peso pesos ` +
        'libra libras millón millones mil',
    ),
    occasions: wordSet('ocasión'),
    rings: [
      wordSet('país nación estado'),
      wordSet('muerto fallecido muerte fallecimiento'),
      wordSet('empleo puesto trabajo'),
      wordSet('casa vivienda hogar'),
      wordSet('empresa compañía firma sociedad'),
      wordSet('escaño diputación'),
      wordSet('acuerdo pacto'),
    ],
    kin: [],
    contrasts: [],
    another: new Set(['otro', 'otra', 'rival']),
    average: /\b(?:promedio|de media|la media|median|típic)/i,
    times: [
      [/\b(?:este año|en lo que va de año|desde enero|desde principios de año)/, 'this year'],
      [/\b(?:el año pasado|el pasado año|el año anterior|hace un año)\b/, 'last year'],
      [/\b(?:al año|cada año|por año|anual)/, 'yearly'],
      [/\beste mes\b/, 'this month'],
      [/\b(?:el mes pasado|el pasado mes)\b/, 'last month'],
    ],
    countdown: /\b(?:para el final|del final|por jugar|por disputar|restantes?)\b/i,
  },
  speakers: {
    honorifics:
      /(?:^| )(?:don|doña|d\.|dña\.?|señora?|señorita|sr\.?|sra\.?|srta\.?|dra?\.?|doctora?|lic\.?|monseñor)(?= )/g,
    article: /^(?:el|la|los|las) /,
    voice:
      /portavoz|vocer[oa]|comunicado|carta\b|abogad[oa]s?\b|despacho|oficina|entorno|asesor|representantes?|informe\b|fuentes/,
    body: new RegExp(`(?:^| )(?:${BODIES.replaceAll(' ', '|')})(?= |$)`),
    pronouns: wordSet('él ella ellos ellas nosotros ustedes usted yo tú quien que esto eso ese este esta su sus'),
  },
};

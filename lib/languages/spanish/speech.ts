import { conjugate } from '../conjugate.ts';
import type { Gender, SpeechWords } from '../speech-words.ts';
import { wordSet } from '../word-list.ts';

// A man's role and, with -a, a woman's.
const ROLES =
  'presidente vicepresidente expresidente director subdirector ministro exministro gobernador diputado senador consejero concejal ' +
  'secretario subsecretario delegado abogado investigador científico historiador músico escritor autor realizador entrenador jugador ' +
  'médico enfermero profesor catedrático rector fundador candidato embajador agricultor ganadero pescador empresario productor vecino ' +
  'hijo hermano esposo abuelo tío compañero juez magistrado técnico biólogo geólogo psicólogo politólogo sociólogo astrónomo físico ' +
  'trabajador maestro ingeniero arquitecto bombero coordinador cocinero camarero seleccionador jefe experto dueño conductor asesor ' +
  'mandatario regidor legislador comisario inspector funcionario empleado organizador educador';
const MEN = 'actor alcalde padre marido hombre rey papa obispo arzobispo';
const WOMEN = 'actriz alcaldesa madre mujer reina';
const EITHER =
  'canciller portavoz líder fiscal periodista economista especialista analista responsable testigo miembro sindicalista jurista artista ' +
  'cantante estudiante representante dirigente comandante general capitán coronel agente policía piloto activista titular intendente ' +
  'oficial edil gerente';

const genders = new Map<string, Gender>([
  ...`${ROLES} ${MEN}`.split(' ').map((role): [string, Gender] => [role, 'male']),
  ...ROLES.split(' ').map((role): [string, Gender] => [`${role.replace(/[oe]$/, '')}a`, 'female']),
  ...WOMEN.split(' ').map((role): [string, Gender] => [role, 'female']),
]);

const AR = { finite: 'ó a aba', participle: 'ado', ing: 'ando' };
const AR_MANY = 'aron an aban';
const IR = { finite: 'ió e ía', participle: 'ido', ing: 'iendo' };
const IR_MANY = 'ieron en ían';

/** Spanish words of speech. */
export const SPANISH_SPEECH: SpeechWords = {
  pairs: ['«»', '“”', '""', '‘’', '‹›', '„”'],
  elisions: new Set(),
  glued: new Set(),
  classes: {
    determiner: wordSet(
      'el la los las un una unos unas del al este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra ' +
        'varios varias algunos algunas dos tres cuatro cinco cada todo toda todos todas ningún ninguna otro otra otros otras muchos muchas',
    ),
    indefinite: wordSet('un una unos unas varios varias algunos algunas dos tres otro otra otros otras muchos muchas'),
    definite: wordSet('el la los las'),
    article: wordSet('el la los las un una'),
    masculine: wordSet('el un del este ese'),
    feminine: wordSet('la una esta esa'),
    oblique: wordSet('al'),
    possessive: wordSet('su sus'),
    preposition: wordSet(
      'de del a al en con por para sin sobre desde hasta entre contra hacia tras durante ante bajo mediante según excepto pese junto',
    ),
    opener: wordSet(
      'que quien quienes donde cuando mientras porque si como aunque pero sino y e o u pues cuyo cuya según tanto',
    ),
    subordinator: wordSet('cuando mientras porque si aunque'),
    relative: wordSet('que quien'),
    who: wordSet('quien'),
    relativeOnly: wordSet('quien quienes cuyo cuya'),
    conjunction: wordSet('y e o pero'),
    and: wordSet('y e'),
    joiner: wordSet('y pero e'),
    auxiliary: wordSet(
      'es son era eran fue fueron será está están estaba ha han había habían habrá haber haya ser estar puede pueden podía debe deben ' +
        'debería va van quiere no',
    ),
    be: wordSet('es son era fue fueron será sido ser'),
    have: wordSet('ha han había habían habrá he hemos haber habiendo'),
    adverb: wordSet(
      'también además entonces después luego ya ayer hoy mañana anoche ahora aquí allí así aún todavía ya antes siempre nunca más menos ' +
        'incluso sobre asimismo finalmente recientemente no solo sólo tan muy mucho casi pronto posteriormente tarde noche pasado pasada ' +
        'mismo misma igualmente',
    ),
    clitic: wordSet('se le les lo la los las me nos te'),
    calendar: wordSet(
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre ' +
        'noviembre diciembre navidad',
    ),
    role: [...genders.keys(), ...EITHER.split(' ')],
    sole: wordSet(
      'ministro ministra alcalde alcaldesa presidente presidenta director directora gobernador gobernadora fiscal entrenador ' +
        'entrenadora papa rey reina autor autora canciller rector rectora jefe jefa senador senadora diputado diputada mandatario mandataria',
    ),
    modifier: wordSet('primer primera vice ex general adjunto adjunta delegado delegada principal'),
    lately: wordSet('ex'),
    passing: wordSet('ex nuevo nueva actual antiguo antigua entonces'),
    document: wordSet(
      'comunicado carta informe estudio mensaje correo texto tribuna nota tuit discurso documento publicación sentencia auto',
    ),
    bodyNoun: wordSet(
      'ministerio gobierno policía fiscalía ayuntamiento junta consejería departamento comisión consejo sindicato partido asociación ' +
        'empresa compañía banco hospital universidad tribunal juzgado dirección colectivo federación agencia oposición ' +
        'periódico diario cadena instituto organización ong ejército iglesia generalitat xunta ejecutivo congreso senado patronal ' +
        'autoridades investigadores expertos vecinos sindicatos científicos familiares médicos bomberos fuentes plataforma entidad',
    ),
    bodyWord: wordSet(
      'ministerio gobierno policía banco partido asociación federación instituto universidad consejo comisión agencia grupo compañía ' +
        'tribunal fiscalía unión hospital ayuntamiento junta fundación sindicato diario radio guardia congreso senado casa corte plataforma',
    ),
    speechNoun: wordSet('declaración palabras frase promesa acusación crítica advertencia afirmación llamamiento'),
    afterSpeechNoun: wordSet('que de :'),
    personal: wordSet('él ella ellos ellas yo nosotros'),
    placed: wordSet('en'),
    origin: wordSet('de del por'),
    grounds: ['por'],
    agent: wordSet('por'),
    nameLink: wordSet('para'),
    particle: wordSet('de del la las los y'),
    parting: wordSet(
      'en durante ante tras a al sobre que quien y pero desde por para lunes martes miércoles jueves viernes sábado domingo con',
    ),
    with: wordSet('con'),
    address: wordSet('señor señora don doña sr sra d'),
    surnameTitle: wordSet('señor señora sr sra dr dra'),
    firstNameTitle: wordSet('don doña'),
    complement: wordSet('que si'),
    series: wordSet('y e o , como un una el la lo de del - a'),
    leadIn: wordSet('que como y'),
    as: wordSet('como'),
    reporting: wordSet('como según'),
    naming: wordSet('titulado titulada llamado llamada'),
    beforeCapitals: wordSet('de como un una que , :'),
    small: wordSet('el la los las un una de del y e en a al para por con sin'),
    openingParticiple: wordSet('preguntado preguntada según consultado consultada'),
    describer: wordSet('un una'),
  },
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
    ['ellos', 'many'],
    ['ellas', 'many'],
    ['yo', 'self'],
    ['nosotros', 'self'],
    ['esto', 'none'],
    ['eso', 'none'],
    ['ello', 'none'],
    ['nadie', 'none'],
    ['alguien', 'none'],
    ['uno', 'none'],
    ['muchos', 'none'],
  ]),
  gendered: new Map([
    ['él', 'male'],
    ['ella', 'female'],
  ]),
  honorifics: new Map<string, Gender | null>([
    ['señor', 'male'],
    ['sr', 'male'],
    ['don', 'male'],
    ['señora', 'female'],
    ['sra', 'female'],
    ['doña', 'female'],
    ['dr', 'male'],
    ['dra', 'female'],
    ['monseñor', 'male'],
    ['sor', 'female'],
  ]),
  titleRoles: new Map([
    ['presidente', ['mandatario', 'líder']],
    ['presidenta', ['mandataria', 'líder']],
    ['alcalde', ['regidor', 'edil']],
    ['alcaldesa', ['regidora', 'edil']],
    ['diputado', ['parlamentario', 'político']],
    ['diputada', ['parlamentaria', 'política']],
    ['dr', ['médico']],
    ['dra', ['médica']],
  ]),
  roleGenders: genders,
  bodyKinds: [
    'empresa compañía firma sociedad fabricante operadora banco constructora aerolínea|',
    'compañía aerolínea|',
    'banco entidad|',
    'fabricante|',
    'operadora|',
    'agencia|comisión',
  ],
  namedBodyKinds: [
    'ong organización plataforma|fundación',
    'asociación colectivo|federación',
    'partido|',
    'sindicato|unión federación',
    'periódico diario|',
    'ayuntamiento|',
  ],
  verbs: conjugate([
    { kind: 'say', stems: 'dijo dice decía relató cuenta recuerda', endings: { finite: '-' } },
    { kind: 'say', stems: 'dij dic dec', endings: { ing: 'iendo' }, many: 'eron en ían' },
    { kind: 'say', stems: 'dicho diciendo escrito predicho', endings: { participle: '-' } },
    {
      kind: 'say',
      stems:
        'afirm declar asegur señal indic apunt destac subray recalc coment manifest record lament denunci adelant confirm inform relat ' +
        'cont anunci aclar precis matiz zanj sentenci reclam reiter expres argument justific alert agreg apostill ' +
        'replic mostr jur enfatiz remarc puntualiz reproch brome ironiz avis explic detall proclam celebr consider opin valor razon insinu relativiz ' +
        'ratific garantiz augur vaticin contest pregunt critic comunic lanz juzg',
      endings: AR,
      many: AR_MANY,
    },
    { kind: 'say', stems: 'insist resum admit', endings: IR, many: IR_MANY },
    {
      kind: 'say',
      stems: 'añad respond promet reconoc defend',
      endings: { finite: 'ió e ía', participle: 'ido', ing: 'iendo' },
      many: IR_MANY,
    },
    {
      kind: 'say',
      stems:
        'añadió advirtió advierte pidió pide sostuvo sostiene concluyó concluye reconoce prometió escribió escribe niega negó negaba desmiente desmintió desmentía contradice contradijo contradecía repitió mantuvo mantiene expuso expone predijo previno defiende',
      endings: { finite: '-' },
    },
    {
      kind: 'say',
      stems: 'negado desmentido contradicho advertido pedido concluido repetido mantenido expuesto añadido',
      endings: { participle: '-' },
    },
    { kind: 'say', stems: 'añadiendo advirtiendo pidiendo concluyendo', endings: { ing: '-' } },
    { kind: 'label', stems: 'calific tild tach denomin', endings: AR, many: AR_MANY },
    { kind: 'label', stems: 'definió define describió describe llamó llama', endings: { finite: '-' } },
    { kind: 'label', stems: 'descrito definido', endings: { participle: '-' } },
    { kind: 'act', stems: 'acus alab evoc habl', endings: AR, many: AR_MANY },
  ]),
  sources: ['según', 'de acuerdo con', 'en palabras', 'a juicio', 'en opinión', 'para', 'a su juicio', 'en su opinión'],
  sourcesAfter: new Set(),
  soCalled: [
    'llamado',
    'llamada',
    'llamados',
    'llamadas',
    'denominado',
    'denominada',
    'conocido como',
    'conocida como',
    'apodado',
    'apodada',
  ],
  grammar: {
    subject: 'around',
    nounsCapitalised: false,
    dropsSubject: true,
    indirectMood: false,
    innerTags: 'dashes',
    endings: { adverb: 'mente', finite: 'a e ó', gerund: '', past: '', plural: '' },
    singularEndings: [],
  },
};

import { wordSet } from '../word-list.ts';

// Plain words, as a reader knows them: the stems are made of them by the same rules as those of articles.
const PUBLIC_AFFAIRS =
  'government minister ministry president presidential official office public state federal national nation country world leader ' +
  'leadership party plan policy political politics politician administration agency department council city town county region ' +
  'law legal court judge case bill legislation lawmaker congress senate senator representative house parliament committee chairman ' +
  'majority minority vote voter election campaign candidate primary poll debate republican democrat democratic conservative liberal ' +
  'secretary director chief head spokesman spokeswoman adviser governor mayor general attorney lawyer justice police officer ' +
  'investigation investigator authority security defense military force troop army war attack bomb kill death dead die injure wound ' +
  'victim crime criminal charge arrest prison trial evidence witness allegation accuse deny claim confirm ' +
  'foreign international union border trade tax budget fund spend cost price money dollar market economy economic business company ' +
  'industry job worker employee bank financial growth cut rate increase rise fall drop high low level figure number total ' +
  'health hospital medical doctor patient school student university education family child parent home community resident';

const REPORTING =
  'report reporter statement speech letter interview news media press conference article story source document record comment tweet ' +
  'twitter facebook video photo image post account program service system group member organization director ' +
  'announce announcement decision decide agree agreement deal meeting meet talk call ask answer question issue concern problem ' +
  'effort support supporter oppose opposition critic criticism criticize warn threat threaten demand push pressure force action ' +
  'move change reform end begin start continue remain return leave bring hold keep lead follow include expect hope try help ' +
  'allow require provide offer receive release publish reveal show find discover learn believe think know feel understand ' +
  'work run win lose fight stand face turn set put pass sign join send speak tell add note suggest argue describe';

const GENERAL =
  'people person man woman american americans day week month year time hour night morning today early late recent recently former ' +
  'current new old young major big large small long short good bad right wrong important possible likely clear full open special ' +
  'top key main own public private local million billion percent hundred thousand dozen half part place area side point way thing ' +
  'fact reason result response process power control order rule right life history future past event situation matter effect ' +
  'according already still never ever away back near far real really actually certainly simply quickly immediately white black ' +
  'washington york america united states english british european';

// Names that any day's news has; a story is told by others.
const NAMES =
  'us u.s u.s. usa uk u.k eu un america american americans britain british england europe european china chinese russia russian ' +
  'united+states united+kingdom united+nations european+union white+house senate house congress republican republicans democrat ' +
  'democrats democratic gop supreme+court justice+department state+department washington london new+york moscow beijing brussels ' +
  'reuters associated+press ap cnn bbc fox+news new+york+times washington+post nbc abc cbs twitter facebook google getty getty+images ' +
  'president prime+minister government parliament north south east west';

/** Words and names of the news in general: they say that a text is news, not which. */
export const COMMON_IN_NEWS: ReadonlySet<string> = new Set([
  ...wordSet(`${PUBLIC_AFFAIRS} ${REPORTING} ${GENERAL}`),
  ...NAMES.split(' ').map((name) => name.replaceAll('+', ' ')),
]);

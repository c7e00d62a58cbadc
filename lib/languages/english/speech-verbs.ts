import type { SpeechVerbKind } from '../speech-words.ts';

/**
 * Verbs that lead in somebody's words, in the base form. `say`: may stand in a tag after the quotation. `label`: takes a
 * few words as a name or description. `act`: not speech as such, yet printed before the words of whoever acts ("urge",
 * "apologise for", "cite"). All others inflect by the rule; see IRREGULAR_SPEECH_FORMS.
 */
export const SPEECH_VERBS: Readonly<Record<SpeechVerbKind, readonly string[]>> = {
  say: (
    'say add tell ask state explain insist warn claim argue note announce declare reply respond continue conclude recall remark ' +
    'observe stress emphasise emphasize confirm admit acknowledge concede deny reveal report suggest write tweet post joke quip ' +
    'shout yell scream cry whisper mutter mumble murmur exclaim protest complain contend assert allege maintain affirm reiterate ' +
    'repeat predict promise vow pledge swear urge advise comment testify wonder agree disagree object counter retort rejoin ' +
    'interject lament caution boast brag confess confide disclose divulge elaborate clarify recount relate sing chant ' +
    'rule read demand plead implore opine muse reflect hint indicate inform remind assure reassure believe think ' +
    'sigh laugh sob gush gripe grumble snap fume rage blast thunder bellow intone enthuse joke proclaim profess pronounce ' +
    'recommend reason signal speculate submit surmise teach theorise theorize tout vent volunteer voice worry beg ' +
    'interrupt inquire enquire query quote narrate offer chime summarise summarize underline underscore venture ' +
    'broadcast message text email explain concur fret hope estimate forecast inquire order instruct command correct chide tease deadpan scoff marvel gasp growl croak heckle chorus muster go ' +
    'sneer jeer jest taunt ponder rave crow gloat beam grin smile chuckle giggle groan moan roar bark snarl hiss wail weep ' +
    'stammer stutter drawl shrug nod riposte rebut reminisce remember comfort console attest demur quibble sniff huff ' +
    'scold rebuke admonish rant rue regret rasp purr coo breathe wisecrack imply'
  ).split(' '),
  label: (
    'call describe dub label brand term characterise characterize mischaracterise mischaracterize dismiss denounce condemn ' +
    'deem portray depict hail praise criticise criticize slam decry deride mock ridicule refer declare denote depict style ' +
    'title name nickname paint cast tout see view regard consider blast lambast lambaste attack defend castigate'
  ).split(' '),
  act: (
    'accuse urge plead advocate call cite mention list invoke echo apologise apologize thank express speak talk ' +
    'discuss propose demand threaten lobby campaign press push point seek want wish welcome mean expect blame ' +
    'congratulate commend encourage appeal cheer boo credit joke lash rail outline detail address answer ' +
    'reject refuse question raise use tweet retweet share publish pen issue compare liken show find feel fear know ' +
    'learn hear understand notice recognise recognize highlight exhort reference rate admire pound'
  ).split(' '),
};

/** Past tense and past participle of speech verbs that do not end in -ed; the others follow the rule. */
export const IRREGULAR_SPEECH_FORMS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map<
  string,
  readonly [past: string, participle: string]
>(
  Object.entries({
    say: ['said', 'said'],
    tell: ['told', 'told'],
    write: ['wrote', 'written'],
    swear: ['swore', 'sworn'],
    read: ['read', 'read'],
    sing: ['sang', 'sung'],
    think: ['thought', 'thought'],
    beg: ['begged', 'begged'],
    brag: ['bragged', 'bragged'],
    quip: ['quipped', 'quipped'],
    sob: ['sobbed', 'sobbed'],
    snap: ['snapped', 'snapped'],
    slam: ['slammed', 'slammed'],
    dub: ['dubbed', 'dubbed'],
    admit: ['admitted', 'admitted'],
    submit: ['submitted', 'submitted'],
    chat: ['chatted', 'chatted'],
    teach: ['taught', 'taught'],
    see: ['saw', 'seen'],
    grin: ['grinned', 'grinned'],
    shrug: ['shrugged', 'shrugged'],
    nod: ['nodded', 'nodded'],
    rebut: ['rebutted', 'rebutted'],
    demur: ['demurred', 'demurred'],
    weep: ['wept', 'wept'],
    cast: ['cast', 'cast'],
    refer: ['referred', 'referred'],
    speak: ['spoke', 'spoken'],
    mean: ['meant', 'meant'],
    find: ['found', 'found'],
    feel: ['felt', 'felt'],
    know: ['knew', 'known'],
    hear: ['heard', 'heard'],
    understand: ['understood', 'understood'],
    show: ['showed', 'shown'],
    seek: ['sought', 'sought'],
    broadcast: ['broadcast', 'broadcast'],
    forecast: ['forecast', 'forecast'],
    go: ['went', 'gone'],
    learn: ['learned', 'learnt'],
  }),
);

/** Speech verbs far more often something else, so that only the place right at the quotation makes them a cue. */
export const WEAK_SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'go read offer order post text message rule see view regard consider use seek want wish show find feel know learn hear ' +
    'understand press push name title style cast paint address question raise share publish issue mean expect list ' +
    'answer blast attack defend point detail campaign credit talk teach cheer share hope think believe relate voice ' +
    'signal venture continue command cry rage reason title'
  ).split(' '),
);

/** Forms of verbs of writing or publishing: "a letter" that somebody did so is in their words, as one that they found is not. */
export const WRITING_VERBS: ReadonlySet<string> = new Set(
  (
    'write writes wrote written writing pen pens penned penning draft drafts drafted drafting send sends sent sending ' +
    'post posts posted posting publish publishes published publishing issue issues issued issuing release releases released releasing ' +
    'put puts putting make makes made making file files filed filing sign signs signed signing deliver delivers delivered delivering ' +
    'submit submits submitted submitting text texts texted texting tweet tweets tweeted tweeting email emails emailed emailing ' +
    'pin pins pinned pinning print prints printed printing upload uploads uploaded uploading type types typed typing fire fires fired firing'
  ).split(' '),
);

/** Forms of verbs of turning down what another said. */
export const REJECTING_VERBS: readonly string[] = (
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed ' +
  'disputing refute refutes refuted refuting rebut rebuts rebutted rebutting mock mocks mocked mocking ridicule ridicules ridiculed ' +
  'ridiculing deride derides derided deriding criticise criticises criticised criticising criticize criticizes criticized criticizing ' +
  'condemn condemns condemned condemning denounce denounces denounced denouncing slam slams slammed slamming blast blasts blasted ' +
  'blasting decry decries decried decrying question questions questioned questioning'
).split(' ');

/** Nouns for what somebody said, before "that", "of" or the words themselves: "the mayor’s claim that …". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims assertion statement statements comment comments remark remarks promise promises pledge vow warning warnings ' +
    'description call calls demand plea argument accusation accusations allegation allegations suggestion insistence belief ' +
    'prediction declaration admission complaint criticism response reply answer question slogan mantra motto words quote quip joke ' +
    'reference references phrase chant chants cry cries shout shouts talk advice opinion view assessment verdict characterization ' +
    'characterisation'
  ).split(' '),
);

/** Third persons of speech verbs that are plural nouns as often: "claims". */
export const MAYBE_PLURAL: ReadonlySet<string> = new Set(
  (
    'tweets claims reports remarks comments calls demands notes attacks questions answers posts messages letters texts emails ' +
    'warnings promises quotes quips jokes boasts hints orders commands signals voices worries views labels brands terms ' +
    'states references charges shares issues points details outlines uses lists mentions shows feels reads guesses estimates forecasts ' +
    'chants shouts cries screams yells whispers laughs sighs snaps rages blasts broadcasts teaches puts ' +
    'volunteers objects reasons appeals threats wishes hopes fears thanks pleas reviews credits campaigns raises titles styles names casts'
  ).split(' '),
);

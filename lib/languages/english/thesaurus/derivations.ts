import type { Desk } from './desk.ts';

/** Nouns of verbs and of adjectives: one word to a reader, which no ending makes one. */
export const DERIVATIONS: Desk = {
  synonyms: (
    'accommodate accommodation|acquire acquisition|add addition|adopt adoption|allocate allocation|analyse analysis|' +
    'apply application applicant|assist assistance|attend attendance|bankrupt bankruptcy|bleed blood|calculate calculation|choose choice|' +
    'circulate circulation|collect collection|collide collision|communicate communication|compare comparison|' +
    'compete competition competitor|complete completion|conclude conclusion|connect connection|construct construction|' +
    'consume consumption|contaminate contamination|contract contraction|contribute contribution|convert conversion|' +
    'cooperate cooperation|correct correction|corrupt corruption|create creation|crime criminal|cultivate cultivation|decide decision|' +
    'decorate decoration|deduct deduction|defend defence|demonstrate demonstration|depart departure|describe description|' +
    'detect detection|devastate devastation|direct direction|disappear disappearance|discuss discussion|disrupt disruption|' +
    'distribute distribution|donate donation donor|economy economic|educate education|efficient efficiency|elect election|' +
    'eliminate elimination|emit emission|erupt eruption|evacuate evacuation|exceed excess|exclude exclusion|execute execution|' +
    'expand expansion|expel expulsion|explain explanation|explode explosion|expose exposure|extend extension|extract extraction|' +
    'fail failure|finance financial|fly flight|frequent frequency|generate generation|grow growth|high height|history historic|' +
    'hot heat|ill illness|immigrate immigration immigrant|include inclusion|incinerate incineration|industry industrial|' +
    'inject injection|innovate innovation|insolvent insolvency|inspect inspection|instruct instruction|integrate integration|' +
    'intend intention|interrupt interruption|intervene intervention|introduce introduction|invade invasion|' +
    'investigate investigation|isolate isolation|legislate legislation|liberate liberation|locate location|long length|' +
    'marry marriage|migrate migration migrant|negotiate negotiation|nominate nomination|object objection|obstruct obstruction|' +
    'omit omission|operate operation operator|oppose opposition|participate participation participant|perform performance|' +
    'permit permission|persecute persecution|pollute pollution|poor poverty|popular popularity|pregnant pregnancy|' +
    'prevent prevention|produce product production|prohibit prohibition|project projection|' +
    'prosecute prosecution|protect protection|prove proof|publish publication|qualify qualification|react reaction|' +
    'receive receipt reception|recognise recognition|reduce reduction|register registration|reject rejection|' +
    'relocate relocation|renovate renovation|respond response|restrict restriction|resume resumption|retain retention|' +
    'reveal revelation|revise revision|safe safety|select selection|separate separation|serve service|sign signature|' +
    'slow slowdown|speak speech|specialise specialist|steal theft|strong strength|submit submission|subscribe subscription|' +
    'succeed success|suggest suggestion|surgery surgical|suspend suspension|technology technical|terminate termination|' +
    'transmit transmission|vacant vacancy|vaccinate vaccine|verify verification|violate violation|' +
    'violent violence|warm warmth|weigh weight|wide width|young youth'
  ).split('|'),
  opposites: [],
};

import { wordSet } from '../word-list.ts';

/** Words of everyday talk that are no stop words: two sentences of one person share them without being one. */
export const LIGHT_WORDS: ReadonlySet<string> = wordSet(
  'hope hoped hoping wish offer offered need needed needs try tried trying help helped know knew known knows feel felt feeling believe ' +
    'believed look looked looking find found tell tells talk talked talking hear heard mean means meant start started begin ' +
    'began stop stopped leave left leaving stay stayed live lived lives show showed shown bring brought happen happened happening ' +
    'understand understood continue continued lose lost expect work worked working works run running turn turned wait waited ' +
    'waiting sit stand standing stood move moved change changed love loved care cared remember forget learn learned deserve agree ' +
    'sorry sad glad happy proud pleased grateful thankful delighted honoured shocked sure able ready clear important difficult ' +
    'hard easy better best worse worst whole full real true wrong nice fine strong simple different possible certain amazing ' +
    'incredible wonderful terrible great lot lots bit kind sort place moment end point fact matter question questions chance side ' +
    'line step head world country life job problem problems situation course reason everyone everybody anyone anybody someone ' +
    'somebody everything anything nobody forward absolutely certainly obviously completely totally truly simply quite pretty tonight ' +
    'thank thanks please guy guys decision decisions ever',
);

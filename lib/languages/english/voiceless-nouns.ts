/**
 * Nouns for what neither speaks nor speaks for anybody, so that a sentence about one has its speaker elsewhere: occasions, thoughts,
 * qualities, spans of time. No papers, rulings, plans or films, which have words of their own, and no nouns for people or bodies.
 */
export const VOICELESS_NOUNS: ReadonlySet<string> = new Set(
  (
    'interview interviews conversation conversations event events occasion occasions meeting meetings gathering visit visits trip trips ' +
    'journey travel travels ceremony celebration anniversary funeral wedding dinner lunch breakfast debate debates session sessions ' +
    'negotiation negotiations talks discussion discussions dialogue vote votes ballot election elections ' +
    'idea ideas notion notions concept concepts thought thoughts theory motive motives reason reasons purpose intention intentions plans goal ' +
    'goals ambition ambitions wish dream dreams fear fears hopes worry worries concern concerns doubt doubts suspicion impression feeling ' +
    'feelings sense mood attitude stance approach strategy tactic tactics manner tone style behaviour behavior conduct habit habits ' +
    'fact facts truth reality matter matters issue issues problem problems question questions topic subject theme point points aspect ' +
    'cause causes effect effects result results outcome outcomes consequence consequences impact reaction reactions backlash pushback ' +
    'uproar outcry furore controversy scandal row dispute feud rivalry tension tensions crisis situation circumstances ' +
    'criticism praise anger outrage frustration confusion uncertainty support willingness ability inability failure success ' +
    'victory defeat loss decline growth rise departure arrival appearance absence return removal resignation retirement ' +
    'move moves step steps action actions act acts attempt attempts effort efforts push bid work job task role career life lives death ' +
    'incident incidents accident attack attacks strike strikes shooting shootings explosion blast crash collision fire flood storm war ' +
    'conflict violence riot riots crime crimes murder killing ' +
    'time times moment moments period day days week weeks month months year years decade decades century centuries seconds hour hours minute minutes night morning afternoon evening weekend ' +
    'money cost costs price prices profit profits tax taxes tariff tariffs spending budget funding threshold amount ' +
    'image images picture pictures photo photos photograph photographs ' +
    'thing things way ways line lines part parts series lot lots version versions twist shift structure'
  ).split(' '),
);

import type { StemWords } from '../text-words.ts';

/** British and American spellings, plurals, and the endings of verbs, adverbs and nouns made of them. */
export const STEMS: StemWords = {
  irregular: new Map(
    (
      'people=person men=man women=woman children=child lives=life feet=foot died=die dead=die deaths=die death=die killed=kill ' +
      'paid=pay spent=spend gave=give given=give rose=rise risen=rise fell=fall fallen=fall said=say won=win lost=lose sold=sell ' +
      'bought=buy made=make took=take taken=take held=hold crises=crisis media=media bodies=body policy=policy policies=policy ' +
      'dies=die lies=lie ties=tie pies=pie'
    )
      .split(' ')
      .map((pair): [string, string] => {
        const [form = '', word = ''] = pair.split('=');
        return [form, word];
      }),
  ),
  // Organise, paralyse, labour, centre, travelled, defence, catalogue, programme, grey.
  spellings: [
    [/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1'],
    [/ys(e|ed|es|ing)$/, 'yz$1'],
    [/our(s|ed|ing|able|ite|ful|hood|er|ers)?$/, 'or$1'],
    [/([bt])re(s|d)?$/, '$1er$2'],
    [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
    [/ence(s|less)?$/, 'ense$1'],
    [/ogue(s)?$/, 'og$1'],
    [/mme(s)?$/, 'm$1'],
    [/^(grey)/, 'gray'],
  ],
  leastFolded: 5,
  shortSpellings: new Map([['grey', 'gray']]),
  plurals: [
    ['sses', 'ss'],
    ['zzes', 'zz'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['xes', 'x'],
    ['ies', 'y'],
    ['s', ''],
  ],
  notPlurals: ['ss', 'us', 'is'],
  endings: 'ations ation able ably ments ment ings ing ers er edly ed ly al ies y'.split(' '),
  leastLeft: 3,
  undoubles: true,
  lastVowels: 'e',
};

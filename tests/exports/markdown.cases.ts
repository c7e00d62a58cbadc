/** Lines as a page or a person wrote them, and as Markdown that shows just that. */
export const LINES: readonly (readonly [line: string, markdown: string])[] = [
  ['plain words, 5 % and £75m', 'plain words, 5 % and £75m'],
  ['*bold* _it_ `code` ~no~', '\\*bold\\* \\_it\\_ \\`code\\` \\~no\\~'],
  ['<script>x()</script>', '\\<script\\>x()\\</script\\>'],
  ['<!-- variorum-highlight {} -->', '\\<!-- variorum-highlight {} --\\>'],
  ['![x](javascript:y)', '!\\[x\\](javascript:y)'],
  ['[[wiki|link]]', '\\[\\[wiki\\|link\\]\\]'],
  ['# heading #tag', '\\# heading \\#tag'],
  ['> quote', '\\> quote'],
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['---', '\\---'],
  ['===', '\\=\\=='],
  ['1. first', '1\\. first'],
  ['12) twelfth', '12\\) twelfth'],
  ['1.5 metres', '1\\.5 metres'],
  ['a ==marked== word', 'a \\==marked\\== word'],
  ['%%comment%%', '\\%%comment\\%%'],
  ['$5 to $7', '\\$5 to \\$7'],
  ['R&D &amp; &#60;', 'R\\&D \\&amp; \\&\\#60;'],
  ['ends ^block', 'ends \\^block'],
  ['back\\slash', 'back\\\\slash'],
  ['    indented', 'indented'],
  ['right\u202Eleft\u0000', 'rightleft'],
];

/** Bylines and the people they name. */
export const BYLINES: readonly (readonly [byline: string | null, authors: readonly string[]])[] = [
  [null, []],
  ['  ', []],
  ['By Ana Prpa and Tom Reed', ['Prpa, Ana', 'Reed, Tom']],
  ['Ana Prpa', ['Prpa, Ana']],
  ['Words by Ana Prpa, health editor', ['Prpa, Ana']],
  ['By Ana Prpa in Vienna and Jo van Dyke', ['Prpa, Ana', 'van Dyke, Jo']],
  ['Ana de la Cruz | Tom Van Reed', ['de la Cruz, Ana', 'Van Reed, Tom']],
  ['Von Lena Groß und Ali Öz', ['Groß, Lena', 'Öz, Ali']],
  ['Par Zoé Petit et Luc du Pré', ['Petit, Zoé', 'du Pré, Luc']],
  ['Por Inés Mar y Juan José Río', ['Mar, Inés', 'Río, Juan José']],
  ['Press Association', ['Press Association']],
  ['Harbour Herald staff', ['Harbour Herald staff']],
  ['Ana Prpa with agencies', ['Prpa, Ana']],
  ['Ana Prpa, Ana Prpa', ['Prpa, Ana']],
  ['Reuters', ['Reuters']],
  ['our own correspondent', ['our own correspondent']],
  ['سارة حداد', ['حداد, سارة']],
];

/** Tags as people give them, and as a vault has them. */
export const TAGS: readonly (readonly [tag: string, vault: string | null])[] = [
  ['to check', 'to-check'],
  ['2026', '_2026'],
  ['ferries/north', 'ferries/north'],
  ['#already', 'already'],
  ['Küche & Bad', 'Küche--Bad'],
  ['حقائق', 'حقائق'],
  ['👍', '👍'],
  ['!!!', null],
];

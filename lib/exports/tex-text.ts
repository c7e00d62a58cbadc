/** The signs that TeX acts on, as TeX writes them as text. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
/** The braces of a field have to balance. Those that do not have names, which fewer programs read. */
const BRACES: typeof SIGNS = { '{': '\\{', '}': '\\}' };
const NAMED_BRACES: typeof SIGNS = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Text as TeX shows it to the letter; what it has no sign for stays as it is, for today's programs read UTF-8. */
export function texText(text: string): string {
  const signs: typeof SIGNS = { ...SIGNS, ...(isBalanced(text) ? BRACES : NAMED_BRACES) };
  const escaped = text.replace(/[\\{}$&#%_^~<>]/g, (sign) => signs[sign] ?? sign);
  // Two of these beside each other are a dash or a closing mark to it.
  return escaped.replace(/([-'`])(?=\1)/g, '$1{}').replace(/([?!])(?=`)/g, '$1{}');
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The signs that TeX acts on, as TeX writes them as text. Braces have names, for those of a field have to balance. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
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

/** Text as TeX shows it to the letter; what it has no sign for stays as it is, for today's programs read UTF-8. */
export function texText(text: string): string {
  const escaped = text.replace(/[\\{}$&#%_^~<>]/g, (sign) => SIGNS[sign] ?? sign);
  // Two of these beside each other are a dash or a closing mark to it.
  return escaped.replace(/([-'`])(?=\1)/g, '$1{}').replace(/([?!])(?=`)/g, '$1{}');
}

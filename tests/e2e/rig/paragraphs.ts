import type { Tab } from './reader.ts';

/** Selects one of the long paragraphs of an article, and answers how it begins. */
export function selectParagraph(tab: Tab, at: number): Promise<string> {
  return tab.run((index) => {
    const paragraphs = [...document.querySelectorAll('article p, main p')].filter(
      (each) => each.textContent.length > 120,
    );
    const paragraph = paragraphs[index] as Element;
    getSelection()?.selectAllChildren(paragraph);
    return paragraph.textContent.trim().slice(0, 40);
  }, at);
}

/** A page as it was written, without the paragraph that begins so. */
export function withoutParagraph(html: string, words: string): string {
  const at = html.indexOf(words.slice(0, 30));
  if (at < 0) throw new Error('The paragraph is not in the page as it was written');
  return html.slice(0, html.lastIndexOf('<p', at)) + html.slice(html.indexOf('</p>', at) + 4);
}

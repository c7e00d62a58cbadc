/** How things of ours look, by the names the stylesheet knows. */
export interface Look {
  readonly theme: string;
  readonly textSize: string;
  readonly motion: string;
  readonly density: string;
}

/** Gives an element of ours the reader's colours, size of text, movement and density. */
export function dressPage(element: HTMLElement, look: Look): void {
  element.dataset['theme'] = look.theme;
  element.dataset['size'] = look.textSize;
  element.dataset['motion'] = look.motion;
  element.dataset['density'] = look.density;
}

/** Waits until the page has drawn what was done so far; where nobody sees it, only until its next task. */
export function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const next = () => setTimeout(resolve);
    if (document.hidden) next();
    else requestAnimationFrame(next);
  });
}

/**
 * Lets the handlers of an element hear the reader and no script. In Firefox a page can come by a button of ours and press
 * it. It can take the button out of our root first, so one listener on the root would not hear of that press: each handler
 * asks for itself, and none has to think of it.
 */
export function sealHandlers(props: object): void {
  for (const [name, handle] of Object.entries(props)) {
    if (!name.startsWith('on') || typeof handle !== 'function') continue;
    Object.assign(props, { [name]: (event: Event) => event.isTrusted && handle(event) });
  }
}

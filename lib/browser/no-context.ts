/**
 * Stands in for WXT's context of a content script, which ours never uses: it has a life of its own, ended by a signal.
 * WXT's would also announce the script to every page it runs in, by an event on the page's document.
 */
export class ContentScriptContext {}

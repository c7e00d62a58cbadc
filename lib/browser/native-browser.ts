/**
 * The browser's own API, which the build puts behind `wxt/browser` in content scripts only. All they call (messages and
 * storage) answers by promise in both browsers; the polyfill would be a tenth of what every page has to take. Only an own
 * property counts: where Chromium has no `browser`, an element of the page with that id would be found by the name.
 */
export const browser: unknown = Reflect.get(globalThis, Object.hasOwn(globalThis, 'browser') ? 'browser' : 'chrome');

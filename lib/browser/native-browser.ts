/**
 * The browser's own API, which the build puts behind `wxt/browser` in content scripts only. All they call (messages and
 * storage) answers by promise in both browsers; the polyfill would be a tenth of what every page has to take.
 */
export const browser: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

import type { Browser } from 'webextension-polyfill';
import { browser as wxtBrowser } from 'wxt/browser';

/**
 * The WebExtension API of either browser, promises everywhere. The build puts the polyfill behind `wxt/browser`; its
 * types are given here because WXT's own describe Chromium's API, where a message listener cannot answer by promise.
 */
export const browser = wxtBrowser as unknown as Browser;

import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  // Left empty: the build fills in the outlet list.
  matches: [],
  noScriptStartedPostMessage: true,
  main() {},
});

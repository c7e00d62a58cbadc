/** The oldest Chromium that the manifest admits: nothing is rewritten for an older one. */
export const OLDEST_CHROMIUM = 128;

/** The oldest Firefox: the first that lets a content script give a shadow root its style sheets (Mozilla's bug 1751346). */
export const OLDEST_FIREFOX = 153;

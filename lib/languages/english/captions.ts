/** Beginnings of English captions and credits, as the source of an expression. */
export const ENGLISH_CAPTIONS =
  'image(?: caption| copyright| source|:| credit)|media (?:caption|playback)|enlarge this image|toggle caption|photos?:|' +
  'photograph:|picture:|pictured(?::| above| left| right)|caption:|credit:|file(?: photo| [-–—])|\\((?:image|photo|picture)';

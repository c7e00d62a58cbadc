/** Beginnings of English captions and credits, or of a picture of a series: "3 of 7". */
export const ENGLISH_CAPTIONS =
  /^\s*(?:image(?: caption| copyright| source|:| credit)|media (?:caption|playback)|enlarge this image|toggle caption|photos?:|photograph:|picture:|pictured(?::| above| left| right)|caption:|credit:|file(?: photo| [-–—])|\((?:image|photo|picture)|\d{1,3} (?:of|\/) \d{1,3}\b)/i;

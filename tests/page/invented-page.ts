/** Paragraphs of an invented article, in order. */
export const PARAGRAPHS = [
  'The harbour bridge at Elmsworth will close for eleven weeks from Monday while engineers replace 240 corroded bolts.',
  'About 9,000 drivers use the crossing on a working day, the county council said, and most will face a detour of 14 miles.',
  '“Nobody wants this, but a bridge that is safe in the spring is worth a winter of queues,” said Dana Whitlock, the leader.',
  'The work is expected to cost £3.1 million, of which the county pays two thirds, and to end before the regatta in June.',
  'A ferry for walkers and bicycles will run from six in the morning until midnight, and it will be free of charge.',
] as const;

/** A teaser for another article, which must never be taken for the article's own text. */
export const TEASER =
  'Fishermen in the next bay have counted 71 seals this winter, more than in any year since the counts began, wardens say.';

/** The paragraphs as markup. */
export const PROSE = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

import { COMMON, ENDING, OF_TOPICS } from './small-words.ts';

/** Words too common in English news to say what an article is about: function words, reporting verbs, time words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    `${COMMON} ${OF_TOPICS} ${ENDING} ` +
    'along always back became become cannot due else enough first further getting given gone herself himself ' +
    'however indeed instead itself keep kept let likely making nothing now often part perhaps put rather really ' +
    'right s something soon t taken themselves thing things think thus together two use used want wanted way well ' +
    "whether whole doesn't can't couldn't i've we've you're let's added announced asked called claimed described " +
    'expected explained insisted noted reported stated statement spoke speaking mr mrs ms sir dr new news year ' +
    'years month months week weeks day days time monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april june july august september october november december morning afternoon evening night ' +
    'people man woman men women three four five six seven eight nine ten second third million billion cent number ' +
    'former long good big high little great based coming'
  ).split(' '),
);

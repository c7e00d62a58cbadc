/** Words too common in English news to say what an article is about: function words, reporting verbs, time words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all almost along already also although always am among an and another any are as at away back be ' +
    'became because become been before being below between both but by came can cannot could did do does done down due during each ' +
    'either else enough even ever every few first for from further get gets getting give given go goes going gone got had has have having ' +
    'he her here hers herself him himself his how however i if in including indeed instead into is it its itself just keep kept last ' +
    'later least less let like likely made make makes making many may me might mine more most much must my near nearly never next no ' +
    'nor not nothing now of off often on once one only onto or other others our out over own part per perhaps put rather really right ' +
    's said same say saying says see seen several shall she should since so some something soon still such t take taken takes than that ' +
    'the their them themselves then there these they thing things think this those though through thus to together told too took toward ' +
    'towards two under until up upon us use used very via want wanted was way we well went were what when where whether which while who ' +
    "whole whom whose why will with within without would yet you your yours it's don't didn't doesn't isn't wasn't won't can't couldn't " +
    "that's there's they're we're i'm i've we've you're he's she's let's " +
    'added according announced asked called claimed described expected explained insisted noted reported stated statement spoke speaking ' +
    'mr mrs ms sir dr new news year years month months week weeks day days time today tomorrow yesterday monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april june july august september october november december ' +
    'morning afternoon evening night people man woman men women three four five six seven eight nine ten second third million ' +
    'billion percent cent number around former early late long old good big high little great including based came come comes coming'
  ).split(' '),
);

import type { PromptWords } from '../article-words.ts';

/** What an English page says to its reader. Every page carries these words, so dates and bylines are kept apart from them. */
export const ENGLISH_PROMPTS: PromptWords = {
  services:
    'newsletter newsletters subscribe subscribing subscriber subscribers subscription subscriptions inbox donate donation ' +
    'donations contribution contributions membership register registering registered registration login logged signed ' +
    'notification notifications browser cookie cookies preferences password username javascript paywall paywalls ' +
    'comment comments commenting commenter moderators email emailing e-mail app podcast podcasts alerts refresh bookmark ' +
    'unsubscribe consent advertisement advertising adverts',
  press:
    'journalism journalist journalists newsroom newsrooms reporters reporting coverage readers readership editorial ' +
    'story stories newspaper donation donations subscribers subscription paywall paywalls advertising support independent',
  you: "you your yours you're you'll you've you'd",
  we: "we us our ours we're we've we'll",
  openers:
    'sign up|sign in|log in|subscribe|register|click here|click to|tap here|tap to|follow us|follow our|follow live|follow the latest|follow (?:\\S+ ){1,3}coverage|' +
    'share this|share on|join |download|get the |get our|get all|get more|get your|get breaking|stay up to date|stay informed|' +
    'stay connected|stay across|keep up to date|keep up with|support our|support us|support independent|donate|contribute|become a|' +
    'thank you for|thanks for|please |enter your|by signing|by clicking|by submitting|by subscribing|already a|already have|' +
    'have your say|leave a comment|view comments|show comments|read comments|see our|check out|find out more|learn more|email us|' +
    'contact us|get in touch|send us|send your|let us know|tell us|try our|try it|choose |turn on|enable|allow|manage your|do you have|do you know|' +
    'have you been|are you|got a|want more|want to|looking for|like us|visit our|listen to|watch the|watch our|hear more|receive|' +
    'add us|buy|save|print|scroll|swipe',
  pointers:
    'read more|read also|read next|read:|read the full|also read|related:|related stor|related art|related top|related cont|see also|' +
    'see more|more:|more on|more from|more stories|more about|most read|most popular|recommended|trending|you may also|you might also|' +
    'also on|also in|up next|watch:|watch live|watch more|watch now|video:|listen:|gallery:|in pictures:|live:|explainer:|opinion:|' +
    "analysis:|editorial:|what to read|don't miss|continue reading|to continue reading|story continues|article continues|scroll down|" +
    "skip |back to top|jump to|load more|show more|view more|top stories|latest news|editors' picks|topics|tags:|filed under|" +
    'advertisement|copyright |©|all rights reserved|sponsored|promoted|this article was|this story was originally|' +
    'originally published|first published',
  furniture:
    'comments|comment|share|shares|related|advert|ad|more|tags|print|email|save|follow|like|tweet|pin|facebook|twitter|' +
    'whatsapp|linkedin|reddit|messenger|copy link|link copied|close|menu|search|home|loading|newsletter|newsletters|live|' +
    'video|gallery|latest|popular|view gallery|share article|share full article|story highlights|key points|listen',
};

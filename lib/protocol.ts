import type { PageArticle } from './article/page-article.ts';
import type { PageSign } from './article/page-sign.ts';
import type { BackupGain } from './backup/gain.ts';
import type { Card, CardType } from './cards/card.ts';
import type { ShownCard } from './cards/show-card.ts';
import type { HighlightRequests, ResearchRequests } from './highlight-protocol.ts';
import type { StoredStory, StoryKey, WholeStory } from './ledger/whole-story.ts';
import type { PackHeader } from './packs/pack.ts';
import type { Settings } from './settings.ts';
import type { Correction } from './stories/corrections.ts';
import type { ClaimPair, PartedClaims } from './stories/parted-claims.ts';
import type { Report } from './stories/story.ts';
import type { MatchReason } from './stories/story-match.ts';
import type { Sentence } from './words/sentence.ts';
import type { BackupPart } from './write-backup.ts';

/** The story a page was matched to, as the interface shows it. */
export interface StoryOnPage {
  readonly id: string;
  readonly title: string;
  readonly reasons: readonly MatchReason[];
  /** Other outlets and other articles in the store on this story, this page left out. */
  readonly outlets: number;
  readonly articles: number;
  /** How many texts those are independently of each other: copies of one agency's report are one. */
  readonly texts: number;
  /** The same in a sentence: made here, because every word of a content script weighs on every page. */
  readonly sources: string;
  /** The other articles, as many as a correction names. */
  readonly articleIds: readonly string[];
}

/** One of several stories that a page could belong to. */
export type PossibleStory = Pick<StoryOnPage, 'id' | 'title' | 'articleIds'>;

/** What the background makes of an article: its cards, and the story they come from if there is one. */
export interface Annotated {
  /** Whether the page has only the beginning of the article. Then no card says that it leaves something out. */
  readonly isPreview: boolean;
  readonly articleId: string;
  readonly story: StoryOnPage | null;
  /** Where there is no story because it could be one of these: too alike to choose for a reader. */
  readonly couldBe: readonly PossibleStory[];
  readonly cards: readonly Card[];
  /** What to say where there are no cards. */
  readonly nothing: string;
}

/** The same as a page is given it: its cards in the order of its text and ready to be drawn. */
export interface PageNotes extends Omit<Annotated, 'cards'> {
  readonly cards: readonly ShownCard[];
  /** How many there are, in words. */
  readonly tally: string;
  /** The style sheet they are drawn with: it comes along because most pages that take our script have no use for it. */
  readonly style: string;
  /** The interface's words for them, by their keys: once an extension is updated, the browser hands its old scripts none. */
  readonly messages: Readonly<Record<string, string>>;
}

/** What a tab shows, told to whoever asks it (the popup). */
export type PageState =
  /** With what speaks for and against it; null where there is too little text. */
  | { readonly kind: 'not-an-article'; readonly signs: readonly PageSign[] | null }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'annotated'; readonly headline: string | null; readonly annotated: PageNotes };

/** One pack in the store. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly licence: string | null;
  readonly maintainer: string | null;
  readonly createdAt: string | null;
  readonly stories: number;
  readonly articles: number;
  readonly bundled: boolean;
  /** What taking its import back would bring: an earlier version, or null for none. Absent where there is no way back. */
  readonly before?: { readonly createdAt: string | null; readonly articles: number } | null;
}

/** A pack before it is kept: what it says of itself, and what it would bring. */
export interface PackPreview {
  readonly pack: PackSummary;
  /** The length of the file. */
  readonly bytes: number;
  /** The version that is there now, or null. */
  readonly there: PackSummary | null;
  /** Whether the very same is there already. */
  readonly isSame: boolean;
  /** How many of its articles the version that is there has not, has otherwise, has just so; and how many only that one has. */
  readonly articles: { readonly added: number; readonly changed: number; readonly same: number; readonly gone: number };
  /** How many of its articles are known from elsewhere: from the reader's own reading, or from another pack. */
  readonly known: number;
  /** Who published its articles, the most first. */
  readonly outlets: readonly NamedCount[];
  /** The titles of its first stories. */
  readonly titles: readonly string[];
}

/** Something with a name, and how many articles it stands for. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** What is to be said of a pack that the reader makes, and which stories are to be in it: all that were learned where none are named. */
export interface PackOrder extends PackHeader {
  readonly storyIds: readonly string[] | null;
}

/** A pack that the reader made, as the text of a file. */
export interface PackMade {
  readonly json: string;
  readonly stories: number;
  readonly articles: number;
}

/** Where a part of a backup begins. */
export type BackUpFrom =
  | { readonly kind: 'start' }
  | { readonly kind: 'highlights'; readonly after: string }
  | { readonly kind: 'packs'; readonly after: string }
  | { readonly kind: 'stories'; readonly after: string };

/** One learned or packed article as the options page lists it. */
export interface ReportSummary {
  readonly articleId: string;
  readonly storyId: string;
  readonly storyTitle: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly learnedAt: string | null;
  readonly figures: number;
  readonly quotes: number;
}

/** What is in the store and how big it is. */
export interface StoreSummary {
  readonly stories: number;
  readonly articles: number;
  readonly figures: number;
  readonly quotes: number;
  /** Bytes the browser says are in use, or null where it does not say. */
  readonly bytes: number | null;
  readonly packs: readonly PackSummary[];
  /** What this reader's own reading taught, newest first, at most 20,000. */
  readonly learned: readonly ReportSummary[];
  readonly learnedTotal: number;
  /** About how much of the room each part takes, in bytes: what was learned, and each pack by its id. */
  readonly sizes: { readonly learned: number; readonly packs: Readonly<Record<string, number>> };
}

/** What a reader says of two sides of articles, and what each is called where it is listed. */
export interface NewCorrection extends Pick<Correction, 'kind' | 'one' | 'other'> {
  readonly oneTitle: string | null;
  readonly otherTitle: string | null;
}

/** The same once it is kept. */
export interface StoredCorrection extends NewCorrection, Correction {}

/** A story of the store as it is listed for a reader to correct. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ArticleSummary[];
}

/** One article of such a story. */
export type ArticleSummary = Pick<Report, 'articleId' | 'headline' | 'url' | 'publishedAt'> & {
  readonly outlet: string | null;
};

/** The stories that were looked for. */
export interface StoriesFound {
  readonly stories: readonly StorySummary[];
  /** Whether these are all there are; else some were left out, or not looked at. */
  readonly isAll: boolean;
}

/** What to forget: one article, all of an outlet, a day of reading, everything learned, or a pack. */
export type Forget =
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'outlet'; readonly outlet: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'learned' }
  | { readonly kind: 'pack'; readonly packId: string };

/** What came of something, or why it is refused, with a next step: not said yet, for the person who meets it has a language. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Sentence };

/** The same as a page is answered it, said. Said before it is sent: what would say it there weighs on every page. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string };

/** What a reader changes from the page itself. */
export type Adjustment =
  | { readonly kind: 'card-type'; readonly type: CardType; readonly isShown: boolean }
  | { readonly kind: 'rail'; readonly rail: Settings['appearance']['rail'] };

/** The doors on a page: to the whole story beside it, and to the library. */
export const DOORS = ['story', 'library'] as const;
export type Door = (typeof DOORS)[number];

/** Requests to the background: name, argument, answer. The content script may send some of them; the rest only our own pages. */
export interface Requests extends HighlightRequests, ResearchRequests {
  /** Cards for an article that is open in the asking tab. Stores nothing. */
  annotate: { readonly ask: PageArticle; readonly answer: PageNotes };
  /** An article was really read: add its claims to the store. Refused in private windows and when learning is off. */
  learn: { readonly ask: PageArticle; readonly answer: { readonly learned: boolean } };
  /** The number for the toolbar badge of the asking tab; 0 clears it. */
  badge: { readonly ask: { readonly count: number }; readonly answer: null };
  /** The whole story of an article that is open in a tab; null where there is none. Stores nothing. */
  readStory: { readonly ask: PageArticle; readonly answer: WholeStory | null };
  /** A story of the store, with none of its articles open; null where it is there no more. Stores nothing. */
  storyById: { readonly ask: StoryKey; readonly answer: StoredStory | null };
  /** What the store holds. */
  summarize: { readonly ask: null; readonly answer: StoreSummary };
  /** Keep a correction of the reader's, honoured from then on. */
  correct: { readonly ask: NewCorrection; readonly answer: StoredCorrection };
  /** Keep a reader's word that claims are not the same, honoured from then on. Refused in private windows. */
  part: { readonly ask: ClaimPair; readonly answer: PartedClaims };
  /** Change a setting from the page: hide a kind of card or show it again, move the tab. */
  adjust: { readonly ask: Adjustment; readonly answer: null };
  /** Go through a door on the page. */
  goTo: { readonly ask: { readonly door: Door }; readonly answer: null };
  /** Take a correction back, of stories or of claims. */
  undoCorrection: { readonly ask: { readonly id: string }; readonly answer: null };
  /** Stories with all of these words in their title or headlines, the newest first. */
  searchStories: { readonly ask: { readonly words: string }; readonly answer: StoriesFound };
  /** Forget something; answers how many articles went. */
  forget: { readonly ask: Forget; readonly answer: number };
  /** Add a pack from a file's text. Refused with a reason; nothing stored is harmed. */
  importPack: { readonly ask: { readonly json: string }; readonly answer: PackSummary };
  /** What a pack would bring. Stores nothing. */
  previewPack: { readonly ask: { readonly json: string }; readonly answer: PackPreview };
  /** Take the last import of a pack back: what it replaced is there again. False where there is nothing to go back to. */
  rollBackPack: { readonly ask: { readonly packId: string }; readonly answer: boolean };
  /** Make a pack of what was learned. */
  exportPack: { readonly ask: PackOrder; readonly answer: PackMade };
  /** The next part of a backup of everything. */
  backUp: { readonly ask: BackUpFrom; readonly answer: BackupPart };
  /** Restore some lines of a backup, or only say what that would do. Doing it again changes nothing more. */
  restore: {
    readonly ask: { readonly lines: readonly string[]; readonly isTrial: boolean };
    readonly answer: BackupGain;
  };
}
export type RequestName = keyof Requests;

/** What the reader's keys and menus ask of a page. */
export type NoteCommand = 'next-note' | 'previous-note' | 'toggle-notes' | 'open-notes' | 'save-highlight';

/** Requests from our own pages to the content script of a tab. */
export interface TabRequests {
  /** What the tab shows. */
  describe: { readonly ask: null; readonly answer: PageState };
  /** Open the rail and move the focus to it. */
  openRail: { readonly ask: null; readonly answer: null };
  /** Go to a note, open and close the list of them, or save the words that are selected: false where none are. */
  command: { readonly ask: NoteCommand; readonly answer: boolean };
  /** The article of the page, as it was read for its notes; null where there are none. */
  article: { readonly ask: null; readonly answer: PageArticle | null };
  /** Ask for the notes again: what is known of the story has changed. */
  readAgain: { readonly ask: null; readonly answer: null };
}
export type TabRequestName = keyof TabRequests;

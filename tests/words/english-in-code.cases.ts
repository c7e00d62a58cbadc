/** Words that stand in the code in English, and why they do. */
interface StaysEnglish {
  readonly at: string;
  readonly text: string | RegExp;
  readonly why: string;
}

const NAME = 'the name of something: it is the same in every language';
const SAMPLE =
  'the invented article that English rules read, marked as English; that it is a sample is said in all languages';
const EXPORTED = 'what a file for other programs calls its parts: it is read back by these names, here and elsewhere';
const FOR_DEVELOPERS = 'goes to the console, through a variable';
const MARKUP = 'what the code of web pages is made of';
const BY_KIND = 'the command line prints it; a page is told the kind, and says `story.*` for it';

export const STAYS_ENGLISH: readonly StaysEnglish[] = [
  { at: 'components/options/pack-maker.tsx', text: /^CC BY/, why: NAME },
  { at: 'components/options/sample-note.tsx', text: 'The Harbour Courier', why: NAME },
  { at: 'components/welcome/sample-article.tsx', text: /./, why: SAMPLE },
  { at: 'entrypoints/welcome/sample-story.ts', text: /^(?:The Morning Lantern|Ellory Evening Post)$/, why: NAME },
  { at: 'lib/cards/converted.ts', text: 'square mile', why: 'the name of a unit as it is stored' },
  { at: 'lib/compare/figure-kinds.ts', text: 'percentage point', why: 'the name of a unit as it is stored' },
  { at: 'lib/exports/comparison-text.ts', text: /^(?:Story: |quoting |Another outlet)/, why: EXPORTED },
  { at: 'lib/exports/markdown.ts', text: 'Variorum highlights', why: EXPORTED },
  {
    at: 'lib/exports/table.ts',
    text: /^(?:Words (?:before|after)|(?:Starts|Ends) at|(?:Outlet|Article) id)$/,
    why: EXPORTED,
  },
  { at: 'lib/exports/web-annotation.ts', text: /^(?:Variorum|\{\} page)/, why: EXPORTED },
  { at: 'lib/find-story.ts', text: /^(?:this very article|your correction)$/, why: BY_KIND },
  {
    at: 'lib/learn-article.ts',
    text: 'An untitled story',
    why: 'a title that is kept in the store and goes out in packs',
  },
  { at: 'lib/page/highlighter.ts', text: /^@media/, why: MARKUP },
  { at: 'lib/page/page-words.ts', text: /./, why: MARKUP },
  { at: 'lib/page/place.ts', text: /^p li dd/, why: MARKUP },
  { at: 'lib/page/watch-page.ts', text: 'shown again', why: 'what an article is told apart from itself by' },
  { at: 'lib/store/highlights/highlight-versions.ts', text: /^id, source/, why: 'the index of a database' },
  { at: 'lib/store/highlights/read-copies.ts', text: /^The database of highlights/, why: FOR_DEVELOPERS },
  { at: 'lib/store/highlights/read-older.ts', text: /^A database that was put aside/, why: FOR_DEVELOPERS },
  { at: 'lib/write-research.ts', text: /compared$|within which|^share |^runs of|^The facts/, why: EXPORTED },
];

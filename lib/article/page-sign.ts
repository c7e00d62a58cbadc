/** What of a page speaks for its being an article, or against. */
export type PageSign =
  | 'saysArticle'
  | 'saysOther'
  | 'live'
  | 'typedArticle'
  | 'typedOther'
  | 'dated'
  | 'sectionAddress'
  | 'articleAddress'
  | 'oneHeadline'
  | 'unsaid'
  | 'teasers'
  | 'longParagraphs'
  | 'severalParagraphs'
  | 'littleProse';

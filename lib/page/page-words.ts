// How pages are built, as far as reading them needs to know. Tag names are upper case, as `tagName` gives them in HTML.

/** Elements never read: not text, or not of the article. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER FORM BUTTON ASIDE FIGURE FIGCAPTION IFRAME SELECT OPTION DIALOG TEXTAREA INPUT LABEL ' +
    'OBJECT EMBED VIDEO AUDIO CANVAS SVG MATH MAP TITLE METER PROGRESS MENU META LINK IMG PICTURE AMP-IMG AMP-AD AMP-SIDEBAR AMP-SOCIAL-SHARE AMP-VIDEO-IFRAME'
  ).split(' '),
);

/** Those of them that stand within a line, and do not part the text around them. */
export const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON LABEL SVG MATH META LINK IMG PICTURE AMP-IMG INPUT'.split(' '),
);

/** Elements whose text is one thing whatever is in them. */
export const KEPT_WHOLE: ReadonlySet<string> = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

/** Roles that say the same. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary dialog alertdialog search banner contentinfo toolbar menu menubar tablist button tooltip'.split(
    ' ',
  ),
);

/** Elements that run within a line; every other element parts the text before and after it. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP ' +
    'TIME TT U VAR WBR RT RP NOBR SHADOW-LINK'
  ).split(' '),
);

/**
 * Words of a class or id that say: not the article's own text. Matched as whole words of the name, so that `header` does not
 * kill `headline-body`, nor `ad` `headland`. A word stands for its plural in -s as well.
 */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(
  (
    'ad adslot adunit advert advertisement advertising advertorial sponsor sponsored promo promotion promoted promobox related ' +
    'recommended recommendation recirc recirculation newsletter signup subscribe subscription share sharing sharebar sharetools ' +
    'social comment disqus livefyre caption figcaption credit pullquote pull mostread mostpopular popular trending breadcrumb nav ' +
    'navigation navbar menu submenu sidebar footer cookie consent gdpr modal popup popover outbrain taboola tag taglist keywords ' +
    'bio factbox byline dateline timestamp toolbar tools widget gallery carousel slideshow slider player playlist videoplayer ' +
    'rail hidden readmore readnext morefrom morestories alsoread seealso upnext onward donate donation contribution epic regwall ' +
    'registration login print noprint skip copyright disclaimer correction infobox authorinfo ' +
    'authorbio authorbox author profile ticker excerpt onetrust privacy alert notification announcement feedback survey poll quiz ' +
    'crossword reactions rating votes pagination pager inread banner callout cta upsell marketing commercial affiliate mailing ' +
    'optin embed embedded twitter tweet instagram facebook tiktok youtube'
  ).split(' '),
);

/** Those of them that name a box beside the body, however much text is in it. */
export const BOX_WORDS: ReadonlySet<string> = new Set(
  'comment disqus livefyre related recommended recommendation recirc promo popular mostread mostpopular trending factbox infobox'.split(
    ' ',
  ),
);

// How pages are built, as far as reading them needs to know. Tags are in lower case, as `localName` gives them.

/** What an element is to the text around it; one of none of these kinds parts it, and is read. */
export type TagKind = keyof typeof TAGS;

const TAGS = {
  /** Runs within a line. */
  inline:
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup ' +
    'time tt u var wbr rt rp nobr shadow-link',
  /** Its text is one thing whatever is in it. */
  heading: 'h1 h2 h3 h4 h5 h6',
  /** Never read, as no text or none of the article; stands within a line. */
  silent: 'script style noscript template button label math meta link input',
  /** As well, and a picture. */
  image: 'svg img picture amp-img',
  /** Never read, and parts the text around it. */
  skipped:
    'nav footer form aside figcaption iframe select option dialog textarea object embed audio canvas map title meter progress ' +
    'menu amp-ad amp-sidebar amp-social-share amp-video-iframe',
  figure: 'figure video',
  rule: 'hr',
  break: 'br',
};

/** The kinds of elements by tag. */
export const TAG_KINDS: ReadonlyMap<string, TagKind> = new Map(
  (Object.keys(TAGS) as TagKind[]).flatMap((kind) => TAGS[kind].split(' ').map((tag) => [tag, kind])),
);

/** Roles that say the same. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary dialog alertdialog search banner contentinfo toolbar menu menubar tablist button tooltip'.split(
    ' ',
  ),
);

/**
 * Words of a class or id that say: not the article's own text. Matched as whole words of the name, so that `header` does not
 * kill `headline-body`, nor `ad` `headland`. A word stands for its plural in -s as well.
 */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(
  (
    'ad adslot adunit advert advertisement advertising advertorial sponsor sponsored promo promotion promoted promobox related relatedpost teaser ' +
    'recommended recommendation recirc recirculation newsletter signup subscribe subscription share sharing sharebar sharetools ' +
    'social comment reply replies response disqus livefyre caption figcaption credit pullquote pull mostread mostpopular popular trending breadcrumb nav ' +
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
  'comment reply replies response disqus livefyre related relatedpost teaser recommended recommendation recirc promo popular mostread mostpopular trending factbox infobox'.split(
    ' ',
  ),
);

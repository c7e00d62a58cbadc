/**
 * The address a page goes by: the first of those it claims that is still its own, else the one it was read at. Claims go
 * stale: a script that changes pages leaves the last article's behind, and a template names the section or the front
 * page. An article taken for another would be matched and learned as that one, so a claim needs a sign that it is true.
 */
export function ownAddress(claims: readonly (string | null)[], address: string | null): string | null {
  const base = address ?? undefined;
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, base)) continue;
    const url = new URL(claim, base);
    const isPage = address === null || isSamePage(url, new URL(address));
    if (isPage && /^https?:$/.test(url.protocol)) return url.href;
  }
  return address;
}

/** Numbers of this many digits are an article's in a site's database; fewer are a year, a page, a part. */
const ID = /\d{5,}/g;
/** Eight digits that are a day, which many articles share. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

function isSamePage(claim: URL, page: URL): boolean {
  if (!areOneSite(claim, page)) return false;
  const [claimed, own] = [segmentsOf(claim), segmentsOf(page)];
  const last = own.at(-1);
  // A last part can name an article: several words or a number, where "live" and "politics" name a section.
  const isTelling = last !== undefined && /[-_\d]/.test(last);
  if (claimed.join('/') === own.join('/')) {
    // Where the path names no article, the query must; but a page with neither may claim its own path, if it has one.
    const isNamed = isTelling || claim.search !== '' || (page.search === '' && last !== undefined);
    return isNamed && asksAlike(claim, page, isTelling);
  }
  if (isTelling && claimed.at(-1) === last) return true;
  const ids = new Set(idsOf(own));
  return idsOf(claimed).some((id) => ids.has(id));
}

/** One host is the other, or below it, leaving out what merely says for which screen or edition. */
function areOneSite(a: URL, b: URL): boolean {
  const [one, two] = [a, b].map((url) => `.${url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '')}`) as [
    string,
    string,
  ];
  return one.endsWith(two) || two.endsWith(one);
}

/** The parts of a path, without what marks the AMP twin, the front of a folder and the kind of file. */
function segmentsOf(url: URL): string[] {
  const parts = url.pathname.split('/').map((part) => part.replace(/(?:\.amp)?(?:\.(?:s?html?|php|aspx?))?$/i, ''));
  return parts.filter((part) => !/^(?:amp|index)?$/.test(part));
}

function idsOf(segments: readonly string[]): string[] {
  return (segments.join('/').match(ID) ?? []).filter((id) => !DAY.test(id));
}

/** Whether all that the claim asks for was asked of the page, in the same words; `mayAdd` leaves out what was not asked at all. */
function asksAlike(claim: URL, page: URL, mayAdd: boolean): boolean {
  return [...claim.searchParams].every(
    ([name, value]) => (page.searchParams.get(name) ?? (mayAdd ? value : null)) === value,
  );
}

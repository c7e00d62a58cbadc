/**
 * The address a page goes by: the first of those it claims that is still its own, else the one it was read at. Claims go
 * stale: a script that changes pages leaves the last article's behind, and a template names the section or the front
 * page. An article taken for another would be matched and learned as that one, so a claim needs a sign that it is true.
 */
export function ownAddress(claims: readonly (string | null)[], address: string | null): string | null {
  for (const claim of claims) {
    const absolute = claim === null || claim === '' ? null : absoluteOf(claim, address);
    if (absolute !== null && (address === null || isSamePage(absolute, new URL(address)))) return absolute.href;
  }
  return address;
}

/** Numbers of this many digits are an article's in a site's database; fewer are a year, a page, a part. */
const ID = /\d{5,}/g;
/** Eight digits that are a day, which many articles share. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

function absoluteOf(claim: string, base: string | null): URL | null {
  if (!URL.canParse(claim, base ?? undefined)) return null;
  const url = new URL(claim, base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url : null;
}

function isSamePage(claim: URL, page: URL): boolean {
  if (!areOneSite(claim, page)) return false;
  const [claimed, own] = [segmentsOf(claim), segmentsOf(page)];
  if (claimed.join('/') === own.join('/'))
    return isTelling(own.at(-1)) ? !contradicts(claim, page) : keepsQuery(claim, page);
  const last = claimed.at(-1);
  if (last === own.at(-1) && isTelling(last)) return true;
  const ids = new Set(idsOf(own));
  return idsOf(claimed).some((id) => ids.has(id));
}

/** One host is the other, or below it, leaving out what merely says for which screen or edition. */
function areOneSite(a: URL, b: URL): boolean {
  const [one, two] = [hostOf(a), hostOf(b)];
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`);
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
}

/** The parts of a path, without what marks the AMP twin, the front of a folder and the kind of file. */
function segmentsOf(url: URL): string[] {
  const parts = url.pathname.split('/').map((part) => part.replace(/(?:\.amp)?(?:\.(?:s?html?|php|aspx?))?$/i, ''));
  return parts.filter((part) => part !== '' && part !== 'amp' && part !== 'index');
}

/** Whether a last part can name an article: several words or a number, where "live" and "politics" name a section. */
function isTelling(segment: string | undefined): boolean {
  return segment !== undefined && /[-_\d]/.test(segment);
}

function idsOf(segments: readonly string[]): string[] {
  return (segments.join('/').match(ID) ?? []).filter((id) => !DAY.test(id));
}

/** Where the path names no article, the query must: what is claimed has to be a part of it, and not nothing. */
function keepsQuery(claim: URL, page: URL): boolean {
  if (segmentsOf(page).length === 0 && claim.search === '') return false;
  return page.search === '' ? claim.search === '' : claim.search !== '' && isWithin(claim, page);
}

function isWithin(claim: URL, page: URL): boolean {
  return [...claim.searchParams].every(([name, value]) => page.searchParams.get(name) === value);
}

function contradicts(claim: URL, page: URL): boolean {
  return [...claim.searchParams].some(([name, value]) => (page.searchParams.get(name) ?? value) !== value);
}

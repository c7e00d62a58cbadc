// What campaigns, mailings and share buttons add to an address without changing the page.
const TRACKING =
  /^(?:utm_.*|at_.*|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|igshid|_ga|_gl|cmpid?|cmp|ito|ocid|xtor|ref|ref_src|referrer|src|source|smid|smtyp|partner|share|shareToken|social|taid|ncid|sh|spm|wt_mc|mod|ICID|CMP|guccounter|guce_.*|amp|outputType|output)$/i;

/**
 * One address for one page, for use as its name: https, no `www.`, `m.` or `amp.`, no tracking, no fragment, no trailing slash,
 * no AMP twin. Null for anything that is not http or https. It is a name and not always a door: links use the address as given.
 */
export function canonicalUrl(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '').replace(/\.$/, '');
  if (host === '') return null;
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp(?=\/|$)|\.amp(?=\.html$|$)/g, '')
    .replace(/\/(?:index\.html?)?$/, '');
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `https://${host}${url.port === '' ? '' : `:${url.port}`}${path}${query}`;
}

import type { Outlet } from './article.ts';

/** An outlet as the bundled list describes it. */
export interface ListedOutlet extends Outlet {
  /** Hosts it publishes on, without `www.`. */
  readonly domains: readonly string[];
  /** ISO 3166 two-letter code, upper case, or null. */
  readonly country: string | null;
  readonly feeds: readonly string[];
}

/**
 * Who publishes on a host: the listed outlet with the longest matching domain, so that a section on its own host wins over its
 * parent; else the bare host under its own name, because an unlisted site is a publisher too. Null for no host.
 */
export function outletForHost(host: string, outlets: readonly ListedOutlet[]): Outlet | null {
  const bare = host
    .toLowerCase()
    .replace(/^(?:www\d?|m|mobile|amp)\./, '')
    .replace(/\.$/, '');
  if (bare === '') return null;
  let best: ListedOutlet | null = null;
  let longest = 0;
  for (const outlet of outlets) {
    for (const domain of outlet.domains) {
      if (domain.length > longest && (bare === domain || bare.endsWith(`.${domain}`))) {
        best = outlet;
        longest = domain.length;
      }
    }
  }
  return best === null ? { id: bare, name: bare } : { id: best.id, name: best.name };
}

/** Who publishes at an address, or null where it is none of http or https. */
export function outletForUrl(address: string, outlets: readonly ListedOutlet[]): Outlet | null {
  try {
    const { hostname, protocol } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? outletForHost(hostname, outlets) : null;
  } catch {
    return null;
  }
}

import { useEffect, useState } from 'preact/hooks';
import type { AddedSitesEvents } from '@/components/options/added-sites.tsx';
import { siteAdded, siteRemoved } from '@/components/options/outcomes.ts';
import { allowedSites, askForSite, giveUpSite, watchAllowed } from '@/lib/browser/added-sites.ts';
import type { Settings } from '@/lib/settings.ts';

/** The sites a reader added, as the options page shows them: which the browser allows now, and the ways to change that. */
export function useSites(
  sites: readonly string[],
  change: (part: Partial<Settings>) => Promise<void>,
  tell: (sentence: string) => void,
): AddedSitesEvents & { readonly allowed: readonly string[] | null } {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  const hosts = sites.join(' ');
  useEffect(() => {
    const life = new AbortController();
    const ask = () =>
      allowedSites(sites).then((now) => {
        if (!life.signal.aborted) setAllowed(now);
      });
    watchAllowed(ask, life.signal);
    ask();
    return () => life.abort();
  }, [hosts]);
  return {
    allowed,
    async onAddSite(host) {
      // Nothing may be awaited before this: the browser asks only in answer to a click.
      const isAllowed = await askForSite(host);
      if (isAllowed) await change({ sitesAdded: [...sites.filter((site) => site !== host), host] });
      tell(siteAdded(host, isAllowed));
    },
    async onRemoveSite(host) {
      await change({ sitesAdded: sites.filter((site) => site !== host) });
      await giveUpSite(host);
      tell(siteRemoved(host));
    },
  };
}

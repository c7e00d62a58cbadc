import { hostIsListed, type Settings } from '@/lib/settings.ts';

/** Why there are no notes on this page, or null where nothing is switched off. */
export function whyOff(settings: Settings): 'paused' | 'site-off' | null {
  if (settings.paused) return 'paused';
  return hostIsListed(location.hostname, settings.sitesOff) ? 'site-off' : null;
}

/** Whether a change of settings is one of what is shown here, and not only of how it looks. */
export function asksForMore(before: Settings, next: Settings): boolean {
  const what = (each: Settings) => JSON.stringify([whyOff(each), each.cardTypes, each.cardLimit]);
  return what(before) !== what(next);
}

import { hostIsListed, type Settings } from '@/lib/settings.ts';

/** Why there are no notes on this page, or null where nothing is switched off. */
export function whyOff(settings: Settings): 'paused' | 'site-off' | null {
  if (settings.paused) return 'paused';
  return hostIsListed(location.hostname, settings.sitesOff) ? 'site-off' : null;
}

/** Whether a change of settings is one of which cards there are, and not only of how they look. */
export function asksForMore(before: Settings, next: Settings): boolean {
  const what = (each: Settings) => JSON.stringify([each.cardTypes, each.cardLimit]);
  return what(before) !== what(next);
}

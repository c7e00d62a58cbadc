import { browser } from './extension-api.ts';

/** Calm: the colour of print, not of alarm. */
const COLOUR = '#4a5568';

/** Shows the number of cards on a tab's toolbar button; 0 shows nothing. A tab that has gone is no error. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  } catch {
    // The tab was closed meanwhile.
  }
}

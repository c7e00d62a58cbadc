import { browser } from './extension-api.ts';
import { tabRequest } from './messages.ts';

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

/** Shows the numbers of all open tabs again, or none, as the reader just set it. */
export async function refreshBadges(isOn: boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && refreshBadge(id, isOn)));
}

async function refreshBadge(tabId: number, isOn: boolean): Promise<void> {
  if (!isOn) return showBadge(tabId, 0);
  // The page alone knows how many it has; where nothing of ours runs, there is no number either.
  const page = await tabRequest(tabId, 'describe', null);
  if (page.ok && page.value.kind === 'annotated') await showBadge(tabId, page.value.annotated.cards.length);
}

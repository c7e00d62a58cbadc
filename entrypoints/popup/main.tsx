import '@/assets/theme.css';
import '@/components/controls/buttons.css';
import '@/components/controls/controls.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '@/components/controls/use-settings.ts';
import type { PopupPage } from '@/components/popup/describe-page.ts';
import { Popup } from '@/components/popup/popup.tsx';
import { speakWith } from '@/components/words/say.ts';
import { type ActivePage, askPage, findActivePage } from '@/lib/browser/active-page.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { speakAsSet } from '@/lib/browser/chosen-language.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { dressPage } from '@/lib/page/dress-page.ts';
import { tellLanguage } from '@/lib/page/tell-language.ts';
import { popupDoors } from './popup-doors.ts';
import { useCorrection } from './use-correction.ts';

/** How often the page is asked again while the popup is open: it may be reading, or a switch was just thrown. */
const ASK_AGAIN_MS = 600;
const SETTINGS = { read: readSettings, change: changeSettings, watch: watchSettings };

function PopupApp() {
  const { settings, problem, change } = useSettings(SETTINGS);
  const [active, setActive] = useState<ActivePage | null>(null);
  const [page, setPage] = useState<PopupPage>({ kind: 'asking' });
  const [failed, setFailed] = useState<string | null>(null);
  const correcting = useCorrection(active?.tabId ?? null, page, setFailed);

  useEffect(() => {
    findActivePage().then((found) => (found === null ? setPage({ kind: 'closed' }) : setActive(found)));
  }, []);
  useEffect(() => {
    if (active === null) return;
    const ask = () => askPage(active).then(setPage);
    ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [active]);
  if (settings === null) return null;
  dressPage(document.body, settings.appearance);

  const host = active?.host ?? null;
  const onSite = (on: boolean) => {
    if (host === null) return;
    const others = settings.sitesOff.filter((off) => off !== host && !host.endsWith(`.${off}`));
    change({ sitesOff: on ? others : [...others, host] });
  };
  return (
    <Popup
      page={page}
      host={host}
      settings={settings}
      problem={failed ?? problem}
      correction={correcting.correction}
      isPrivate={active?.isPrivate ?? true}
      events={{
        ...correcting.events,
        ...popupDoors(active, setFailed),
        onSite,
        onPause: (paused) => change({ paused }),
        onCardTypes: (cardTypes) => change({ cardTypes }),
        onDensity: (density) => change({ appearance: { ...settings.appearance, density } }),
      }}
    />
  );
}

await speakAsSet();
speakWith(browserWords);
tellLanguage(document, browserWords, 'popup.title');
render(<PopupApp />, document.body);

import '@/assets/theme.css';
import '@/components/card/card.css';
import '@/components/controls/buttons.css';
import '@/components/controls/controls.css';
import '@/components/options/options.css';
import '@/components/options/sections.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import outlets from '@/assets/outlets.json';
import { useSettings } from '@/components/controls/use-settings.ts';
import { OptionsPage } from '@/components/options/options-page.tsx';
import { forgotten } from '@/components/options/outcomes.ts';
import { speakWith } from '@/components/words/say.ts';
import { browserWords } from '@/lib/browser/browser-words.ts';
import { speakAsSet } from '@/lib/browser/chosen-language.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { request } from '@/lib/browser/messages.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { dressPage } from '@/lib/page/dress-page.ts';
import { tellLanguage } from '@/lib/page/tell-language.ts';
import type { Forget } from '@/lib/protocol.ts';
import { useBackup } from './use-backup.ts';
import { useCorrections } from './use-corrections.ts';
import { usePacks } from './use-packs.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSites } from './use-sites.ts';
import { useStore } from './use-store.ts';

/** How long an outcome stays in view; it is also said to screen readers at once. */
const NOTICE_MS = 8000;

const SETTINGS = { read: readSettings, change: changeSettings, watch: watchSettings };

function OptionsApp() {
  const { settings, problem, change } = useSettings(SETTINGS);
  const [notice, setNotice] = useState('');
  const { store, room, readStore } = useStore(setNotice);
  const correcting = useCorrections(setNotice);
  const packing = usePacks(setNotice, readStore);
  const backingUp = useBackup(setNotice, readStore);
  useEffect(() => {
    const timer = setTimeout(() => setNotice(''), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const shortcuts = useShortcuts();
  const sites = useSites(settings?.sitesAdded ?? [], change, setNotice);
  if (settings === null) return null;
  dressPage(document.body, settings.appearance);

  const onForget = async (what: Forget) => {
    setNotice(forgotten(what, await request('forget', what)));
    await readStore();
  };
  return (
    <OptionsPage
      settings={settings}
      outlets={outlets}
      sites={sites}
      store={store}
      correcting={correcting}
      packing={packing}
      backingUp={backingUp}
      shortcuts={shortcuts}
      room={room}
      version={browser.runtime.getManifest().version}
      notice={problem ?? notice}
      events={{ onChange: change, onForget }}
    />
  );
}

const language = await speakAsSet();
watchSettings(({ appearance }) => {
  // Everything on the page is said anew.
  if (appearance.language !== language) location.reload();
}, new AbortController().signal);
speakWith(browserWords);
tellLanguage(document, browserWords, 'options.title');
render(<OptionsApp />, document.body);

import '@/assets/theme.css';
import '@/components/controls/buttons.css';
import '@/components/controls/controls.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import outlets from '@/assets/outlets.json';
import { useSettings } from '@/components/controls/use-settings.ts';
import { OptionsPage } from '@/components/options/options-page.tsx';
import { forgotten, imported, siteAdded } from '@/components/options/outcomes.ts';
import { askForSite, giveUpSite } from '@/lib/browser/added-sites.ts';
import { browser } from '@/lib/browser/extension-api.ts';
import { request } from '@/lib/browser/messages.ts';
import { changeSettings, readSettings, watchSettings } from '@/lib/browser/settings-item.ts';
import { dressPage } from '@/lib/page/dress-page.ts';
import type { Forget, StoreSummary } from '@/lib/protocol.ts';
import { useCorrections } from './use-corrections.ts';

/** How long an outcome stays in view; it is also said to screen readers at once. */
const NOTICE_MS = 8000;

const SETTINGS = { read: readSettings, change: changeSettings, watch: watchSettings };

function OptionsApp() {
  const { settings, problem, change } = useSettings(SETTINGS);
  const [store, setStore] = useState<StoreSummary | null>(null);
  const [notice, setNotice] = useState('');
  const correcting = useCorrections(setNotice);
  const readStore = async () => {
    const answer = await request('summarize', null);
    if (answer.ok) setStore(answer.value);
    else setNotice(answer.why);
  };
  useEffect(() => {
    readStore();
    window.addEventListener('focus', readStore);
    return () => window.removeEventListener('focus', readStore);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setNotice(''), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  if (settings === null) return null;
  dressPage(document.body, settings.appearance);

  const { sitesAdded } = settings;
  const onAddSite = async (host: string) => {
    // Nothing may be awaited before this: the browser asks only in answer to a click.
    const isGranted = await askForSite(host);
    if (isGranted) await change({ sitesAdded: [...sitesAdded.filter((site) => site !== host), host] });
    setNotice(siteAdded(host, isGranted));
  };
  const onRemoveSite = async (host: string) => {
    await change({ sitesAdded: sitesAdded.filter((site) => site !== host) });
    await giveUpSite(host);
    setNotice(`${host} is no longer read.`);
  };
  const onImport = async (file: File) => {
    setNotice(`Reading ${file.name}…`);
    setNotice(imported(await request('importPack', { json: await file.text() })));
    await readStore();
  };
  const onForget = async (what: Forget) => {
    setNotice(forgotten(what, await request('forget', what)));
    await readStore();
  };
  return (
    <OptionsPage
      settings={settings}
      outlets={outlets}
      store={store}
      correcting={correcting}
      version={browser.runtime.getManifest().version}
      notice={problem ?? notice}
      events={{ onChange: change, onAddSite, onRemoveSite, onImport, onForget }}
    />
  );
}

render(<OptionsApp />, document.body);

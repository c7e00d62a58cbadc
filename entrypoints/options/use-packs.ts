import { useState } from 'preact/hooks';
import { forgotten, imported, packMade, packRefused, takenBack } from '@/components/options/outcomes.ts';
import type { Packing } from '@/components/options/packs-section.tsx';
import { request } from '@/lib/browser/messages.ts';
import { saveFile } from '@/lib/page/save-file.ts';
import type { PackPreview, PackSummary, StoriesFound } from '@/lib/protocol.ts';

/** What is done with packs, as the options page shows it; `changed` is called once the store is another. */
export function usePacks(tell: (sentence: string) => void, changed: () => void): Packing {
  const [chosen, setChosen] = useState<{ readonly json: string; readonly preview: PackPreview } | null>(null);
  const [added, setAdded] = useState<PackSummary | null>(null);
  const [found, setFound] = useState<StoriesFound | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const begin = () => {
    setChosen(null);
    setAdded(null);
    setProblem(null);
  };
  return {
    preview: chosen?.preview ?? null,
    added,
    problem,
    found,
    async onChoose(file) {
      begin();
      const json = await file.text();
      const looked = await request('previewPack', { json });
      if (looked.ok) setChosen({ json, preview: looked.value });
      else setProblem(packRefused(looked.why));
    },
    async onAdd() {
      if (chosen === null) return;
      const outcome = await request('importPack', { json: chosen.json });
      begin();
      if (outcome.ok) setAdded(outcome.value);
      tell(imported(outcome));
      changed();
    },
    onCancel: begin,
    async onTakeBack(packId) {
      begin();
      tell(takenBack(await request('rollBackPack', { packId })));
      changed();
    },
    async onRemove(packId) {
      begin();
      tell(forgotten({ kind: 'pack', packId }, await request('forget', { kind: 'pack', packId })));
      changed();
    },
    async onSearchStories(words) {
      const answer = await request('searchStories', { words });
      if (answer.ok) setFound(answer.value);
      else tell(answer.why);
    },
    async onMake(order) {
      const made = await request('exportPack', order);
      setProblem(made.ok ? null : made.why);
      if (!made.ok) return;
      const content = new Blob([made.value.json], { type: 'application/json' });
      saveFile(document, content, `${order.id}.json`);
      tell(packMade(made.value, content.size));
    },
  };
}

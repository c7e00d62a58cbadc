import type { Scene } from './each-browser.ts';
import { listed } from './kept-highlights.ts';
import { until } from './own-pages.ts';

/** Deletes all that the extension keeps of its reader, in every place there is: it is as if it had just been installed. */
export async function wipe({ desk, reader }: Scene): Promise<void> {
  await until(async () => {
    await desk.tab.run(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: done }));
      }
      for (const area of [storage.local, storage.session, storage.sync]) await area.clear();
      const files = await navigator.storage.getDirectory();
      for await (const name of files.keys()) await files.removeEntry(name);
    });
    await reader.stopBackground();
    // A background that was started in between brings back from one place what it finds gone from another.
    return (await listed(desk)).length === 0;
  });
}

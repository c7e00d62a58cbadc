import { describe, expect, test } from 'vitest';
import { chooseFolder, type Folder, saveIntoFolder } from '@/lib/page/save-into-folder.ts';

/** A folder whose files are there once they are closed, as the browser has it. */
function folderOf(): { readonly folder: Folder; readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const folder: Folder = {
    async getFileHandle(name) {
      let written = '';
      return {
        createWritable: async () => ({
          write: async (content) => {
            written += await content.text();
          },
          close: async () => {
            files.set(name, written);
          },
        }),
      };
    },
  };
  return { folder, files };
}

describe('a folder for many files', () => {
  test('is what the reader chooses', async () => {
    const { folder } = folderOf();
    expect(await chooseFolder({ showDirectoryPicker: async () => folder })).toBe(folder);
  });

  test('is none where the reader closes the dialog, and null where the browser has no dialog', async () => {
    expect(await chooseFolder({ showDirectoryPicker: () => Promise.reject(new Error('closed')) })).toBe('none');
    expect(await chooseFolder({})).toBe(null);
  });

  test('holds each file whole, and the newer one of two with one name', async () => {
    const { folder, files } = folderOf();
    await saveIntoFolder(folder, { name: 'a.md', mimeType: 'text/markdown', parts: ['one ', 'two'] });
    await saveIntoFolder(folder, { name: 'b.md', mimeType: 'text/markdown', parts: ['b'] });
    await saveIntoFolder(folder, { name: 'a.md', mimeType: 'text/markdown', parts: ['new'] });
    expect([...files]).toEqual([
      ['a.md', 'new'],
      ['b.md', 'b'],
    ]);
  });
});

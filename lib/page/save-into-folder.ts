/** A file to be saved among others. */
export interface FolderFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parts: readonly string[];
}

/** A folder that the reader chose, as far as files are saved into it. */
export interface Folder {
  readonly getFileHandle: (
    name: string,
    options: { readonly create: boolean },
  ) => Promise<{
    readonly createWritable: () => Promise<{
      readonly write: (content: Blob) => Promise<void>;
      readonly close: () => Promise<void>;
    }>;
  }>;
}

/** What of a window lets a reader choose a folder: in Chromium there is something, in Firefox there is not. */
export interface FolderChooser {
  readonly showDirectoryPicker?: (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<Folder>;
}

/** The folder that a reader chooses, 'none' where they close the dialog, null where the browser has no such dialog. To be called on a click. */
export async function chooseFolder(window: FolderChooser): Promise<Folder | 'none' | null> {
  if (window.showDirectoryPicker === undefined) return null;
  try {
    return await window.showDirectoryPicker({ id: 'notes', mode: 'readwrite' });
  } catch {
    // Closed, or a folder that the browser protects and has said so itself.
    return 'none';
  }
}

/**
 * Saves a file into a folder, in the place of one of its name: the same export again brings the same files up to date. It is
 * there, whole, once this is done; until then the browser writes beside it.
 */
export async function saveIntoFolder(folder: Folder, { name, mimeType, parts }: FolderFile): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const file = await handle.createWritable();
  await file.write(new Blob([...parts], { type: mimeType }));
  await file.close();
}

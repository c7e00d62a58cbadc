/** The origin of the reports that this reader's own reading taught. */
export const LEARNED = 'learned';

/** The origin of the reports that a pack brought. */
export function packOrigin(packId: string): string {
  return `pack:${packId}`;
}

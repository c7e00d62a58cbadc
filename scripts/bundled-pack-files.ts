import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedPublicFile } from 'wxt';
import { packDigest } from '../lib/packs/pack-digest.ts';

const PACKS = fileURLToPath(new URL('../assets/packs/', import.meta.url));

/**
 * The bundled packs as files of the extension, with an index of their digests, so that the background reads a pack only
 * when it has not read that very file before.
 */
export async function bundledPackFiles(): Promise<ResolvedPublicFile[]> {
  const names = existsSync(PACKS)
    ? readdirSync(PACKS)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  const index = await Promise.all(
    names.map(async (name) => ({
      file: `packs/${name}`,
      digest: await packDigest(readFileSync(PACKS + name, 'utf8')),
    })),
  );
  return [
    { relativeDest: 'packs/index.json', contents: JSON.stringify(index) },
    ...names.map((name) => ({ relativeDest: `packs/${name}`, absoluteSrc: PACKS + name })),
  ];
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedPublicFile } from 'wxt';
import { decodePack } from '../lib/packs/decode-pack.ts';
import { packDigest } from '../lib/packs/pack-digest.ts';
import { ENGLISH } from '../lib/words/english.ts';
import { sayIn } from '../lib/words/sentence.ts';

const PACKS = fileURLToPath(new URL('../assets/packs/', import.meta.url));

/**
 * The bundled packs as files of the extension, with an index of their ids and digests, so that the background reads a
 * pack only when it has not read that very file before. A pack that readers could not add stops the build.
 */
export async function bundledPackFiles(): Promise<ResolvedPublicFile[]> {
  const names = existsSync(PACKS)
    ? readdirSync(PACKS)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  const index = await Promise.all(names.map(indexEntry));
  return [
    { relativeDest: 'packs/index.json', contents: JSON.stringify(index) },
    ...names.map((name) => ({ relativeDest: `packs/${name}`, absoluteSrc: PACKS + name })),
  ];
}

async function indexEntry(name: string): Promise<{ file: string; id: string; digest: string }> {
  const json = readFileSync(PACKS + name, 'utf8');
  const pack = decodePack(json);
  if (!pack.ok) throw new Error(`${name}: ${sayIn(ENGLISH, pack.why)}`);
  return { file: `packs/${name}`, id: pack.value.id, digest: await packDigest(json) };
}

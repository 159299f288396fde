import { rmSync } from 'node:fs';
import { secretsOf } from '../../../demo/server/secrets';
import { runNode } from './run-node';

export interface Folder {
  size: number;
  data: string;
}

/** Fewer are written by one process in the time that joining two would take. */
const WORTH_HALVING = 20_000;

/** Fills each folder with so many items: the largest in two halves side by side, and the others while those are joined. */
export async function fillFolders(
  folders: readonly Folder[],
  script: (name: string) => string,
): Promise<void> {
  const largest = folders[folders.length - 1];
  const halved = largest && largest.size >= WORTH_HALVING ? largest : undefined;
  if (halved) await fillHalves(halved, script);
  const others = folders.filter((folder) => folder !== halved);
  const fillOthers = async () => {
    for (const { size, data } of others) await runNode(script('fill'), [data, '0', String(size)]);
  };
  await Promise.all([halved && runNode(script('join'), [halved.data, partOf(halved)]), fillOthers()]);
  if (halved) rmSync(partOf(halved), { recursive: true });
}

const partOf = ({ data }: Folder) => `${data}-second`;

async function fillHalves(folder: Folder, script: (name: string) => string): Promise<void> {
  const { data, size } = folder;
  // Made before two look for them.
  secretsOf(data);
  const half = String(Math.ceil(size / 2));
  await Promise.all([
    runNode(script('fill'), [data, '0', half, data]),
    runNode(script('fill'), [partOf(folder), half, String(size), data]),
  ]);
}

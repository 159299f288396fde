import { readFileSync } from 'node:fs';
import { dayOf, timeOf } from '@shared/common/shanghai';
import { administratorScope } from '@shared/permission/roles';
import { parsePlaceFile, problemInWords } from '@shared/place/load';
import { deploymentCode } from '../services/members/deployment-code';
import { placeDocuments } from '../services/place-setup';
import { addDeploymentCode } from '../store/deployment-codes';
import { membersOfScope } from '../store/members';
import { findPlace } from '../store/places';
import { putRow, type WholeRow } from '../store/whole-rows';

/**
 * A place begins: what its file says is written, and whoever is to be its first administrator gets a code that works once.
 * A place that is there keeps all that was changed on the screens since; without an administrator it gets a code again.
 */
export async function openPlace(file: string, now: number, say: (line: string) => void): Promise<void> {
  const loaded = parsePlaceFile(readFileSync(file, 'utf8'));
  if (!loaded.ok)
    throw new Error([`${file} 里有写错的地方：`, ...loaded.problems.map(problemInWords)].join('\n'));
  const { id, name } = loaded.file.place;
  if (await findPlace(id)) say(`${name}已经开通过，没有改动它；以后的改动在小程序里做。`);
  else {
    // The place itself last: broken off before, it is opened again from the start.
    for (const { collection, docs } of placeDocuments(loaded.file).reverse()) {
      for (const doc of docs) await putRow(collection, doc as WholeRow);
      say(`${collection} ${docs.length} 条`);
    }
  }
  await giveFirstCode(id, name, now, say);
}

async function giveFirstCode(
  placeId: string,
  name: string,
  now: number,
  say: (line: string) => void,
): Promise<void> {
  if ((await membersOfScope(administratorScope(placeId))).length > 0) {
    say(`${name}已经有管理员，不再发开通码。`);
    return;
  }
  const { code, hash, expiresAt } = deploymentCode(now);
  await addDeploymentCode({ _id: hash, placeId, expiresAt });
  say(`\n${name}的开通码：${code}`);
  say(
    `↑ 只显示这一次，只能用一次，${dayOf(expiresAt)} ${timeOf(expiresAt)} 前有效。请管理员本人打开小程序输入。\n`,
  );
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEjson } from '../../../localcloud/protocol/ejson';
import { COLLECTION_NAMES } from '../../../cloudfunctions/store/collections';
import { aClaimedPhoto } from '../../operations/support/photo';
import { closedInJiangxia, publishedInJiangxia } from '../../operations/support/board';
import { startCounty, type County } from '../../operations/support/county';
import { aVoice, aVoiceIn, RESIDENT } from '../../operations/support/voice';

const folders: string[] = [];
const counties: County[] = [];

export async function anEnvironment(places?: readonly string[]): Promise<County> {
  const county = await startCounty((file) => file, places);
  counties.push(county);
  return county;
}

/** An environment as it is made, with nothing in it. */
export const anEmptyEnvironment = () => anEnvironment([]);

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  folders.push(folder);
  return join(folder, 'copy');
}

export async function clearAway(): Promise<void> {
  for (const county of counties.splice(0)) await county.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Two places in which things have gone all the way, and stand in between; one item has a photo and a phone. */
export async function aLivedCounty(): Promise<County> {
  const county = await anEnvironment();
  county.runClock();
  const photo = await aClaimedPhoto(county, 'resident-photo');
  await county
    .as('resident-photo')
    .call('submit', aVoice({ photoIds: [photo], name: '王小宝', phone: '13900001234' }));
  for (const state of ['closed', 'replied', 'in_progress', 'declined', 'assigned'] as const)
    await aVoiceIn(county, state);
  await county.agree(RESIDENT, 'progress');
  await publishedInJiangxia(county);
  await closedInJiangxia(county);
  county.cloud.clock.advance(31_000);
  await county.jobs();
  await county.cloud.idle();
  return county;
}

/** Every document of every collection, as it is stored. */
export const allRows = ({ cloud }: County): Record<string, unknown[]> =>
  Object.fromEntries(
    COLLECTION_NAMES.filter((name) => name !== 'environment').map((name) => [
      name,
      cloud.engine.reader
        .texts(cloud.engine.collection(name), {}, { sort: [['_id', 1]], skip: 0, limit: 10_000 })
        .map((row) => parseEjson(row)),
    ]),
  );

/** What people see that is counted or listed from items. */
export async function projectionsOf(county: County) {
  const photo = county.as('resident-photo');
  const { items } = await photo.call('listMyItems', {});
  return {
    totals: await county.as('leader-chenling').call('getTotals', {}),
    outcome: await county.as('leader-chenling').call('getOutcomeReport', { year: 2026 }),
    board: await county.as('somebody').call('listBoard', { placeId: 'jiangxia' }),
    notices: await county.as(RESIDENT).call('listNotices', {}),
    mine: items,
  };
}

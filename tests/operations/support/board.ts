import type { InputOf } from '@shared/contract/operations';
import type { County } from './county';

export const SPEAKER = 'resident-wang';
export const TITLE = '小竹湾的路灯坏了';
export const PUBLIC_WORDS = {
  publicTitle: TITLE,
  publicText: '议事亭到村口的路灯三天没亮。',
  publicReply: '11 月 2 日换好六盏灯。',
};

/** Of 江夏, where what was closed must be shown. The words name somebody; the public ones do not. */
export async function closedInJiangxia(
  county: County,
  {
    scene = '6bvSpNbk2KA9',
    rated = true,
    photoIds = [],
  }: { scene?: string; rated?: boolean; photoIds?: string[] } = {},
): Promise<string> {
  const office = county.as('jiangxia-office');
  const unit = county.as('jiangxia-unit');
  const text = '小竹湾的路灯坏了，我叫汪小明，电话 13900001234。';
  const { no } = await county.as(SPEAKER).call('submit', { placeId: 'jiangxia', scene, text, photoIds });
  await county.as('jiangxia-station-xiaozhu').call('admit', { no, to: 'triage', categoryId: 'urban' });
  await office.call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
  await unit.call('signIn', { no });
  await unit.call('reply', {
    no,
    text: '11 月 2 日换好六盏灯，郝修路负责。',
    resultClass: 'A',
    mode: 'written',
  });
  await office.call('release', { no });
  if (rated) await county.as(SPEAKER).call('rate', { no, resolved: true, satisfaction: 'satisfied' });
  return no;
}

export async function publishedInJiangxia(
  county: County,
  words: Omit<InputOf<'publish'>, 'no'> = PUBLIC_WORDS,
): Promise<string> {
  const no = await closedInJiangxia(county);
  await county.as('jiangxia-station-xiaozhu').call('proposePublication', { no, ...words });
  await county.as('jiangxia-office').call('publish', { no, ...words });
  return no;
}

/** Somebody with a phone of their own who says where they live, confirmed by the station there. */
export async function aVoter(
  county: County,
  name: string,
  areaId = 'xiaozhu',
  confirmed = true,
): Promise<void> {
  const phone = `199${String(Math.abs(hash(name)))
    .padStart(8, '0')
    .slice(0, 8)}`;
  const phoneCode = county.cloud.phoneCode(name, phone);
  await county.as(name).call('becomeVoter', { placeId: 'jiangxia', areaId, phoneCode });
  if (!confirmed) return;
  const station = county.as(areaId === 'xiaozhu' ? 'jiangxia-station-xiaozhu' : 'jiangxia-station');
  const { voters } = await station.call('listVoters', {});
  for (const { id } of voters) await station.call('confirmVoter', { id, confirmed: true });
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000_000, 7);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaceFile } from '@shared/place/load';

const PLACES = ['qinghe', 'jiangxia', 'zhashui', 'lihou', 'luji', 'changde'];

function fileOf(id: string) {
  const loaded = parsePlaceFile(readFileSync(join(__dirname, '../../places', `${id}.json`), 'utf8'));
  if (!loaded.ok) throw new Error(`${id}: ${JSON.stringify(loaded.problems)}`);
  return loaded.file;
}
const policyOf = (id: string, policyId: string) =>
  fileOf(id).place.policies.find((policy) => policy.id === policyId);

describe('the places as they are delivered', () => {
  it('黎侯 has its 115 deputies at one station and five points, each with a code and a hat', () => {
    const { roster } = fileOf('lihou');
    expect([roster.deputies.length, new Set(roster.deputies.map(({ name }) => name)).size]).toEqual([
      115, 115,
    ]);
    expect(roster.stations.map(({ name }) => name)).toEqual([
      '黎侯镇代表联络站',
      '鼓楼代表联络点',
      '东关代表联络点',
      '晋福代表联络点',
      '靳家街代表联络点',
      '仁庄代表联络点',
    ]);
    for (const { id } of roster.stations) {
      const here = roster.deputies.filter(({ stationId }) => stationId === id).length;
      expect([id, here >= 15 && here <= 25]).toEqual([id, true]);
    }
    expect(roster.codes.filter(({ kind }) => kind === 'deputy_code')).toHaveLength(115);
    expect(roster.staff.filter(({ openid }) => openid.startsWith('lihou-deputy-'))).toHaveLength(115);
  });

  it.each(PLACES)('%s has two hours for danger and a day for a cut supply, neither to be extended', (id) => {
    expect(policyOf(id, 'urgent')).toMatchObject({
      urgent: true,
      reply: { amount: 2, unit: 'hour' },
      returnWithin: { amount: 2, unit: 'hour' },
    });
    expect(policyOf(id, 'urgent_utilities')).toMatchObject({
      urgent: true,
      reply: { amount: 24, unit: 'hour' },
      returnWithin: { amount: 2, unit: 'hour' },
    });
    expect(policyOf(id, 'urgent')?.extension ?? policyOf(id, 'urgent_utilities')?.extension).toBeUndefined();
  });
});

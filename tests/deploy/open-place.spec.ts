import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlace } from '../../cloudfunctions/operate/open-place';
import type { County } from '../operations/support/county';
import { inFunction } from '../operations/support/in-function';
import { allRows, anEmptyEnvironment, clearAway } from './support/copies';

afterEach(clearAway);

/** The demo county's file, changed. */
function aPlaceFile(
  change: (file: {
    place: { name: string };
    roster: { staff: { memberships: { role: string }[] }[] };
  }) => void,
): string {
  const file = JSON.parse(readFileSync('places/qinghe.json', 'utf8')) as never;
  change(file);
  const path = join(mkdtempSync(join(tmpdir(), 'place-')), 'place.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}
const opening = async (county: County, file: string) => {
  const said: string[] = [];
  await inFunction(county, () => openPlace(file, county.cloud.clock.now(), (line) => said.push(line)));
  return said.join('\n');
};
const codeIn = (said: string) => /开通码：([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})/.exec(said)?.[1];
type Staff = { memberships: { role: string }[] }[];
const withoutAdministrator = (staff: Staff): Staff =>
  staff.filter(({ memberships }) => !memberships.some(({ role }) => role === 'administrator'));
const unadministered = aPlaceFile((file) => {
  file.roster.staff = withoutAdministrator(file.roster.staff);
});

describe('a place that begins', () => {
  it('is written from its file, and its first administrator comes by a code that is shown once', async () => {
    const county = await anEmptyEnvironment();
    const said = await opening(county, unadministered);
    const code = codeIn(said)!;
    expect(JSON.stringify(allRows(county))).not.toContain(code);
    const seated = await county.as('somebody').call('redeemDeploymentCode', { code, name: '陆为' });
    expect(seated).toMatchObject({ placeId: 'qinghe', placeName: '青禾县' });
    expect(await county.as('another').refusal('redeemDeploymentCode', { code, name: '别人' })).toBe(
      'deployment_code_used',
    );
    const again = await opening(county, unadministered);
    expect(codeIn(again)).toBeUndefined();
    expect(again).toContain('已经有管理员，不再发开通码。');
  });

  it('that is there already is left as it is, and gets another code while it has no administrator', async () => {
    const county = await anEmptyEnvironment();
    await opening(county, unadministered);
    const before = allRows(county);
    const renamed = aPlaceFile((file) => {
      file.place.name = '改了名的县';
      file.roster.staff = withoutAdministrator(file.roster.staff);
    });
    const said = await opening(county, renamed);
    expect(said).toContain('已经开通过，没有改动它');
    expect(codeIn(said)).toBeDefined();
    expect(allRows(county).places).toEqual(before.places);
  });

  it('is not begun from a file that is wrong', async () => {
    const county = await anEmptyEnvironment();
    const wrong = aPlaceFile((file) => {
      file.place.name = '';
    });
    await expect(opening(county, wrong)).rejects.toThrow('里有写错的地方');
    expect(Object.values(allRows(county)).flat()).toEqual([]);
  });
});

import { deploymentCode } from '../../cloudfunctions/services/members/deployment-code';
import { addDeploymentCode } from '../../cloudfunctions/store/deployment-codes';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

const DAY = 24 * 60 * 60_000;
const HAT = 'zhashui-administrator';

let county: County;
let code = '';
const nobody = () => county.as('resident-shu');
const redeem = { name: '舒望山' };

async function printed(): Promise<string> {
  const made = deploymentCode(county.cloud.clock.now());
  const { hash: _id, expiresAt } = made;
  await inFunction(county, () => addDeploymentCode({ _id, placeId: 'zhashui', expiresAt }));
  return made.code;
}

beforeEach(async () => {
  county = await startCounty((file) => ({
    ...file,
    roster: {
      ...file.roster,
      staff: file.roster.staff.filter(({ memberships: [hat] }) => hat?.role !== 'administrator'),
    },
  }));
  code = await printed();
});
afterEach(() => county.close());

describe('the code that the deployment prints', () => {
  it('makes the first administrator of its place, who can invite at once', async () => {
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(await nobody().call('redeemDeploymentCode', { code: code.toLowerCase(), ...redeem })).toEqual({
      placeId: 'zhashui',
      placeName: '商洛市柞水县',
      membershipId: HAT,
    });
    const hat = { operation: 'listMembers', input: { role: 'administrator' }, actingAs: HAT };
    expect(await nobody().send(hat)).toMatchObject({
      ok: true,
      data: { seats: [{ entryId: HAT, name: '舒望山', face: 'in' }] },
    });
    const events = await nobody().send({ operation: 'listMemberEvents', input: {}, actingAs: HAT });
    expect(events).toMatchObject({ data: { events: [{ type: 'administrator_began', seq: 1 }] } });
  });

  it('is taken once: by the same person again without harm, by nobody else', async () => {
    const first = await nobody().call('redeemDeploymentCode', { code, ...redeem }, 'k1');
    expect(await nobody().call('redeemDeploymentCode', { code, ...redeem }, 'k1')).toEqual(first);
    expect(await nobody().call('redeemDeploymentCode', { code, ...redeem }, 'k2')).toEqual(first);
    const other = county.as('resident-other');
    expect(await other.refusal('redeemDeploymentCode', { code, ...redeem })).toBe('deployment_code_used');
    expect(county.cloud.engine.count('member_events', {})).toBe(1);
  });

  it('goes on where a call was cut off after it had taken the code', async () => {
    const { hash: _id, expiresAt, code: taken } = deploymentCode(county.cloud.clock.now());
    const usedBy = 'resident-shu';
    await inFunction(county, () =>
      addDeploymentCode({ _id, placeId: 'zhashui', expiresAt, usedBy, usedAt: 1 }),
    );
    county.cloud.clock.advance(DAY);
    await nobody().call('redeemDeploymentCode', { code: taken, ...redeem });
    expect(county.cloud.engine.count('members', { openid: 'resident-shu' })).toBe(1);
  });

  it('ends after a day', async () => {
    county.cloud.clock.advance(DAY);
    expect(await nobody().ask('redeemDeploymentCode', { code, ...redeem })).toEqual({
      ok: false,
      code: 'deployment_code_expired',
      data: { at: county.cloud.clock.now() },
    });
  });

  it('is refused while the place has an administrator, and stays unused', async () => {
    await nobody().call('redeemDeploymentCode', { code, ...redeem });
    const second = await printed();
    const other = county.as('resident-other');
    expect(await other.refusal('redeemDeploymentCode', { code: second, ...redeem })).toBe(
      'administrator_there',
    );
    expect(county.cloud.engine.count('deployment_codes', { usedBy: 'resident-other' })).toBe(0);
  });

  it('is refused where it is none, and not found by trying', async () => {
    for (const wrong of ['7KFX-M2QP-3RTB', '1', '0000-0000-0000', '7KFX-M2QP-3RTC', '7KFX-M2QP'])
      expect(await nobody().refusal('redeemDeploymentCode', { code: wrong, ...redeem })).toBe(
        'deployment_code_unknown',
      );
    expect(await nobody().refusal('redeemDeploymentCode', { code, ...redeem })).toBe('invitation_guessed');
  });

  it('seats one of two who come at once', async () => {
    const other = await printed();
    const answers = await Promise.all([
      nobody().refusal('redeemDeploymentCode', { code, ...redeem }),
      county.as('resident-other').refusal('redeemDeploymentCode', { code: other, ...redeem }),
    ]);
    expect([...answers].sort()).toEqual(['administrator_there', 'granted']);
    expect(county.cloud.engine.count('members', { scopes: 'zhashui/administrator' })).toBe(1);
  });
});

import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

const STATION_CODE = 'EJ9gTzgymtP3';

const OWNERS = [
  ['提出', '群众和人大代表'],
  ['收集', '代表室站点（建议和申诉由人大工委收）'],
  ['分析', '街道人大工委、区人大常委会代工委'],
  ['交办', '街道人大工委（街道的事）、区代工委（区里的事）'],
  ['转办', '承办单位'],
  ['督办', '区人大常委会代工委'],
] as const;

describe('江夏', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  async function seesOwners(phone: Phone): Promise<void> {
    await phone.tap('谁来办哪一步');
    for (const [step, owner] of OWNERS) {
      await phone.sees(step);
      await phone.sees(owner);
    }
    expect(await phone.count('.flow-step')).toBe(6);
  }

  it('JX-11 the page of the flow names six steps, each with its owner, and the server refuses a role that does not own a step', async () => {
    const resident = await journey.scanning('jiangxia-resident-lan', STATION_CODE);
    await resident.sees('您的话，说给黄龙代表室站');
    await resident.tap('我的');
    await seesOwners(resident);
    await seesOwners(await journey.at('jiangxia-street-1', 'pages/me/index'));

    const { demo } = journey;
    const text = '黄龙大道的下水井盖不见了。';
    const { no } = await demo.give('jiangxia-resident-lan', 'submit', {
      placeId: 'jiangxia',
      scene: STATION_CODE,
      text,
    });
    await demo.give('jiangxia-station-1', 'admit', { no, to: 'triage' }, 'station-1');
    const supervision = {
      no,
      form: 'onsite',
      medium: 'offline',
      dueDay: '2026-10-14',
      text: '到现场看一次。',
    } as const;
    expect(await demo.ask('jiangxia-street-1', 'supervise', supervision, 'street-1')).toMatchObject({
      ok: false,
      code: 'step_not_yours',
      data: { command: 'supervise', owner: '区人大常委会代工委' },
    });
    const seen = await demo.give('jiangxia-street-1', 'getItem', { no }, 'street-1');
    expect(seen.commands.map(({ name }) => name)).not.toContain('supervise');
    expect(await demo.give('jiangxia-office-1', 'supervise', supervision, 'office-1')).toMatchObject({
      state: 'triage',
    });
  });
});

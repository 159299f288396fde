import { Journey, speaks } from '../support/journey';
import { surface } from '../support/surface';

const LINHE = 'Xm9AK7aT2X2r';
const TEXT = '井台边的栏杆松了，打水的老人站不稳。';

describe('one’s own information', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('the ledger of pushes says how many are left: a yes adds to it, and what was pushed is gone from it', async () => {
    const openid = 'demo-resident-ledger';
    const before = await journey.scanning(openid, LINHE);
    await before.tap('我的');
    await before.sees('微信现在不会弹提醒');
    await before.tap('首页');
    const no = await speaks(before, TEXT);
    // WeChat tells the cloud of a yes by itself, and later.
    await journey.demo.minute();
    const after = await journey.at(openid, 'pages/me/index');
    await after.sees('还能通知您 3 次');

    await journey.demo.give('demo-deputy-linhe', 'takeVoice', { no }, 'deputy-linhe');
    const said = {
      no,
      text: '已经请村里加固，今天下午就焊好。',
      resultClass: 'A' as const,
      mode: 'phone' as const,
    };
    await journey.demo.give('demo-deputy-linhe', 'answerOnSpot', said, 'deputy-linhe');
    await journey.demo.minute();
    await after.reopen();
    await after.sees('还能通知您 2 次');
    await after.tap('看消息');
    await after.sees('微信大约还能提醒您 2 次');
  });

  it('can be had as a file: the words, the number, the name and telephone, and who looked at them', async () => {
    const openid = 'demo-resident-export';
    const { demo } = journey;
    const said = { placeId: 'qinghe', scene: LINHE, text: TEXT, name: '何小雨', phone: '13900001234' };
    const { no } = await demo.give(openid, 'submit', said);
    await demo.give('demo-deputy-linhe', 'takeVoice', { no }, 'deputy-linhe');
    await demo.give('demo-deputy-linhe', 'openContact', { no, reason: '约时间一起去看' }, 'deputy-linhe');

    const resident = await journey.at(openid, 'packages/resident/pages/privacy/index');
    const file = await resident.receives(async () => {
      await resident.press('拿一份我的信息');
      if (surface === 'h5') return;
      await resident.press('收齐了，发到聊天里');
      await resident.press('文件传输助手');
    });
    const lines = file.toString('utf8').split('\n');
    expect(lines[0]).toBe('码上说：我的信息');
    expect(lines).toContain('称呼和电话：何小雨 13900001234');
    expect(lines.some((line) => line.startsWith(`编号 ${no}`))).toBe(true);
    expect(lines.some((line) => line.endsWith(`说的话：${TEXT}`))).toBe(true);
    expect(lines.some((line) => line.endsWith('林禾 看过电话，理由：约时间一起去看'))).toBe(true);
    await resident.sees('给您了');
  });

  it('is erased once it is over: those who worked on it find no word and no telephone any more', async () => {
    const openid = 'demo-resident-erase';
    const said = { placeId: 'qinghe', scene: LINHE, text: TEXT, name: '何小雨', phone: '13900001234' };
    const { no } = await journey.demo.give(openid, 'submit', said);
    await journey.demo.give('demo-deputy-linhe', 'takeVoice', { no }, 'deputy-linhe');
    await journey.demo.give(openid, 'withdraw', { no });

    const resident = await journey.at(openid, 'packages/resident/pages/privacy/index');
    await resident.press('删掉我的信息');
    await resident.press('不删了');
    await resident.seesNoMore('删掉您的信息吗？');
    await resident.press('删掉我的信息');
    await resident.press('删掉');
    await resident.sees('称呼和电话都删了，1 件事里您的话和照片也删了。');

    const left = await journey.demo.give('demo-deputy-linhe', 'getItem', { no }, 'deputy-linhe');
    expect(JSON.stringify(left)).not.toMatch(/井台|何小雨|1234/u);
    expect(left.state).toBe('withdrawn');
  });
});

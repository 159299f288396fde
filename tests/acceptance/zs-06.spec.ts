import { Journey } from '../support/journey';

const CHAT = `李支书:
今天下午在村委会发种子
孙大娘:
木耳大棚边的水渠塌了一段
水都流到路上了
王二叔:
我家门口也有水`;

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-06 staff pastes the chat, picks who reports, and the card for the group shows number and state alone', async () => {
    const station = await journey.at('zhashui-station-1', 'packages/staff/pages/register/index');
    await station.tap('群众意见');
    await station.tap('代表群');
    await station.write('长按群里的话，多选，复制，再贴到这里', CHAT);
    await station.tap('孙大娘');
    await station.press('登记');
    await station.sees('记下了，编了号');
    await station.sees('木耳大棚边的水渠塌了一段');
    const no = await station.read(/^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/);
    await station.press('看看卡片');
    await station.sees(`编号 ${no}`);
    await station.sees('已提交');
    expect(await station.count('.page:last-child >> text=/孙大娘|水渠/')).toBe(0);
  });
});

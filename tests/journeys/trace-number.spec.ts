import { Journey } from '../support/journey';

const WORDS = '桥头的路灯坏了三天了，电话 13800001234';
const SAID = /过一会儿再试。还不行，打电话给联络站，报这个号：\d{4} \d{4}/;

describe('when something of ours goes wrong', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('the phone shows a number to read out, the log has one line by it without words of theirs, and the words go the next time', async () => {
    const phone = await journey.scanning('demo-resident-unlucky', 'Xm9AK7aT2X2r');
    await phone.tap('有事，写一句就行');
    await phone.sees('有了答复，用微信告诉我一次');
    await phone.write('什么事、在哪里、想怎么办。一句话就行', WORDS);
    await phone.tap('有了答复，用微信告诉我一次');
    await journey.demo.failsToWrite('items');
    await phone.press('提交');
    await phone.sees(/我们这边出错了，不怪您。/);
    const [trace = ''] = /\d{4} \d{4}$/.exec((await phone.read(SAID)).trim()) ?? [];

    const lines = journey.demo.logged().filter((line) => line.includes(trace));
    expect(lines).toHaveLength(1);
    const told = JSON.parse((lines[0] ?? '').replace(/^\[api\] /, '')) as object;
    expect(told).toMatchObject({ what: 'operation failed', trace, operation: 'submit' });
    expect(lines[0]).not.toMatch(/路灯|13800001234|demo-resident-unlucky/);

    await phone.sees(WORDS);
    await phone.press('再试一次');
    await phone.sees('收到了，给您编了号');
  });
});

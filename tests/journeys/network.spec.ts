import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

const LINHE_CODE = 'Xm9AK7aT2X2r';
const FIELD = '什么事、在哪里、想怎么办。一句话就行';

async function writes(phone: Phone, text: string): Promise<void> {
  await phone.tap('有事，写一句就行');
  await phone.sees('有了答复，用微信告诉我一次');
  await phone.write(FIELD, text);
}

describe('a network that comes and goes', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  const saidBy = async (openid: string) =>
    (await journey.demo.give(openid, 'listMyItems', { filter: 'mine' })).total;

  it('without one the words are kept and say so; when it is back they go by themselves, once', async () => {
    const phone = await journey.scanning('demo-resident-lost', LINHE_CODE);
    await writes(phone, '桥头的路灯坏了三天了');
    await phone.around.network(false);
    await phone.press('提交');
    await phone.press('允许');
    await phone.sees('没连上。您写的都还在手机里。');
    await phone.sees('桥头的路灯坏了三天了');
    expect(await saidBy('demo-resident-lost')).toBe(0);
    await phone.around.network(true);
    await phone.sees('收到了，给您编了号');
    expect(await saidBy('demo-resident-lost')).toBe(1);
  });

  it('an answer that got lost is asked for again, and the matter is there once', async () => {
    const phone = await journey.scanning('demo-resident-answer', LINHE_CODE);
    await writes(phone, '学校门口的涵管堵了');
    await phone.around.losesAnswerOf('submit');
    await phone.press('提交');
    await phone.press('允许');
    await phone.sees('没连上。您写的都还在手机里。');
    await phone.press('再试一次');
    await phone.sees('收到了，给您编了号');
    expect(await saidBy('demo-resident-answer')).toBe(1);
  });

  it('pressed twice while it is slow, it is sent once', async () => {
    const phone = await journey.scanning('demo-resident-twice', LINHE_CODE);
    await writes(phone, '村口的垃圾没有人收');
    await phone.tap('有了答复，用微信告诉我一次');
    const letGo = await phone.around.holds('submit');
    await phone.pressTwice('提交');
    expect(await letGo()).toBe(1);
    await phone.sees('收到了，给您编了号');
    expect(await saidBy('demo-resident-twice')).toBe(1);
  });
});

describe('another app in front', () => {
  it('what was being written is there when the app is shown again, and when it was closed', async () => {
    const journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    const phone = await journey.scanning('demo-resident-called', LINHE_CODE);
    await writes(phone, '水渠第三段塌了');
    await phone.around.front(false);
    await phone.around.front(true);
    await phone.holds(FIELD, '水渠第三段塌了');
    await phone.around.front(false);
    await phone.reopen();
    await phone.tap('没说完：水渠第三段塌了');
    await phone.holds(FIELD, '水渠第三段塌了');
    await journey.end();
  });
});

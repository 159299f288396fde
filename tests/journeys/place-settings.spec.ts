import { Asking } from '../support/asking';
import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

const ADMIN = 'demo-admin-luwei';
const WHY = '比如：9 月 20 日主任会议定的';

describe('an administrator changes how a place works', () => {
  let journey: Journey;
  let admin: Phone;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-09-24T10:00:00+08:00' });
    admin = await journey.at(ADMIN, 'packages/administrator/pages/settings/index');
  });
  afterAll(() => journey.end());

  /** The drawer closes a moment later: what is pressed next is on the page behind it. */
  const written = async () => {
    await admin.press('写好了');
    await admin.seesNoMore('写好了');
  };

  const makeIt = async (why: string, version: number) => {
    await admin.write(WHY, why);
    await admin.press('就这么改');
    await admin.sees(`改好了，第 ${version} 版`);
  };

  it('a deadline: what is wrong is said beside it, what it touches before it, and no running date moves', async () => {
    await admin.sees('还没改过');
    await admin.tap('期限');
    await admin.tap('一般事项 7 个工作日');
    await admin.write('多久答复', '0');
    await written();
    await admin.press('看看会改到什么（1 项）');
    await admin.sees('一般事项 7 个工作日，多久答复：要大于 0');
    await admin.press('回去改');
    await admin.sees('这里有一处要改');
    await admin.tap('一般事项 7 个工作日');
    await admin.sees('要大于 0');
    await admin.write('多久答复', '5');
    await written();
    await admin.press('看看会改到什么（1 项）');
    await admin.sees('一般事项 7 个工作日，多久答复：7 个工作日，改成 5 个工作日');
    await admin.sees('已经说好的日子一个也不动。以后交办、再办、延期、提醒的，按新的算。');
    await admin.sees('先写为什么改');
    await makeIt('主任会议定的', 1);
    await admin.goesBack();
    await admin.sees('第 1 版');
  });

  it('words, while somebody else changes something: who and what is said, and what was typed stays', async () => {
    await admin.tap('文字');
    await admin.tap('办公室');
    await admin.write('叫什么', '县人大联络办');
    await written();
    await new Asking(journey.demo, ADMIN, 'admin-luwei').call('savePlaceSettings', {
      version: 1,
      values: [{ key: 'officePhone', value: '0700-555-0199' }],
      reason: '换了号码',
    });
    await admin.press('看看会改到什么（1 项）');
    await admin.sees(/^陆微 9 月 24 日 周四 10:\d\d 刚改过：办公室，电话：/);
    await admin.press('看现在的，我写的留着');
    await admin.sees('办公室，叫什么：“青禾县人大办”，改成“县人大联络办”');
    await admin.sees(/^以后的这些消息会跟着变：/);
    await makeIt('机构改名', 3);
    await admin.goesBack();
  });

  it('a message template: a test to oneself is refused in words, then arrives', async () => {
    await admin.tap('消息');
    await admin.tap('答复与评价提醒');
    await admin.sees('用部署时配好的模板');
    await admin.write('模板 ID，可以空着', 'nobody-has-this');
    await admin.press('发给自己试试');
    await admin.press('允许');
    await admin.sees(/^模板 ID 不对：/);
    await admin.write('模板 ID，可以空着', 'demo-extra-answer');
    await admin.press('发给自己试试');
    await admin.press('允许');
    await admin.sees(/^格子对不上：/);
    await admin.write('“事项”在哪一格，可以空着', 'thing3');
    await admin.write('“状态”在哪一格，可以空着', 'phrase5');
    await admin.write('“编号”在哪一格，可以空着', 'character_string1');
    await admin.write('“时间”在哪一格，可以空着', '');
    await admin.write('“说明”在哪一格，可以空着', 'thing9');
    await admin.sees('村口路灯三天不亮（thing3）');
    await admin.press('发给自己试试');
    await admin.press('允许');
    await admin.sees('发出去了，看看微信里收到没有。');
    expect(await journey.demo.pushedTo(ADMIN)).toMatchObject([{ title: '办理结果通知' }]);
    await written();
    await admin.press('看看会改到什么（6 项）');
    await admin.sees(/^“答复与评价提醒”换了模板，以前同意的次数作废/);
    await makeIt('新模板批下来了', 4);
    await admin.goesBack();
  });

  it('a switch becomes public, everybody can read it, and the first of all is put back', async () => {
    await admin.tap('开关');
    await admin.tap('联络站排名');
    await admin.tap('开');
    await written();
    await admin.press('看看会改到什么（1 项）');
    await admin.sees('谁都看得到：“联络站排名”从关着变成开着。');
    await makeIt('县里要公开', 5);
    // Another instance of the function remembers a place for a minute.
    await journey.demo.advance(61_000);
    await admin.reopen();
    await admin.tap('开关');
    await admin.tap('看那一页');
    await admin.sees('青禾县，开着 1 个');
    await admin.goesBack();
    await admin.goesBack();

    await admin.tap('改过的版本');
    await admin.sees('第 5 版');
    await admin.sees('县里要公开');
    await admin.press('放回最早的样子');
    await admin.sees('办公室，叫什么：“县人大联络办”，改成“青禾县人大办”');
    await admin.sees('“联络站排名”关上以后，大家看到的是“关着”。');
    await admin.press('就这么改');
    await admin.sees('第 6 版');
    await admin.press('放回最早的样子');
    await admin.sees('和现在的一样，没有要放回的。');
  });
});

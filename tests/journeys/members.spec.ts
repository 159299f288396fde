import { Journey } from '../support/journey';
import { printsDeploymentCode } from '../support/deployment';
import type { Phone } from '../support/phone';

const WORDS = /^\p{Script=Han}{2} \p{Script=Han}{2} \p{Script=Han}{2} \d{2}$/u;
const FIELD = '比如：杨树 水井 灯笼 37';
const WEEK = 7 * 24 * 60 * 60_000;

const types = async (phone: Phone, words: string) => {
  await phone.tap('我的');
  await phone.tap('我有邀请码');
  await phone.write(FIELD, words);
  await phone.press('看看是不是我');
};

/** From the list of an administrator: the words of an invitation for this person. */
async function invites(admin: Phone, name: string): Promise<string> {
  await admin.tap(/^没进来\d/);
  await admin.tap(name);
  await admin.press('请这 1 位进来');
  await admin.sees('邀请条');
  return admin.read(WORDS);
}

describe('who may act in a place', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('begins with one administrator, by the code that the deployment prints; used, it opens nothing', async () => {
    const code = await printsDeploymentCode(journey.demo, 'luji');
    const first = await journey.at('luji-newcomer', 'pages/me/index');
    await types(first, code);
    await first.write('比如：舒望山', '舒望山');
    await first.press('开通，我来管');
    await first.sees('谁能办事');
    await first.tap('成员');
    await first.write('姓名，或者单位里的字', '舒');
    await first.sees('舒望山');

    const second = await journey.at('luji-second', 'pages/me/index');
    await types(second, code);
    await second.write('比如：舒望山', '别人');
    await second.press('开通，我来管');
    await second.sees(/这个开通码用过了。/);
    await second.press('重新输码');
    await second.write(FIELD, '2222-2222-2222');
    await second.press('看看是不是我');
    await second.write('比如：舒望山', '别人');
    await second.press('开通，我来管');
    await second.sees(/这个开通码不对。/);
  });

  it('takes in who was invited, who works at once; a stranger with the used words is told so', async () => {
    const admin = await journey.atWork('demo-admin-luwei');
    await admin.tap('成员');
    const words = await invites(admin, '伍小禾');
    await admin.hears('给伍小禾的邀请码');

    const wu = await journey.at('demo-newcomer-wu', 'pages/me/index');
    await types(wu, words);
    await wu.sees('您是伍小禾吗？');
    await wu.sees('县交通运输局，经办人');
    await wu.press('是我，进来');
    await wu.seesNoMore('替周径，到 10 月 18 日');
    await wu.tap('消息');
    await wu.sees('您现在是县交通运输局经办人，到“我的”里换成这个身份就能办事。');

    const stranger = await journey.at('demo-resident-stranger', 'pages/me/index');
    await types(stranger, words);
    await stranger.sees(/这个邀请码已经有人用过了。不是您用的话，请马上告诉管理员。/);

    await admin.press('回成员');
    await admin.tap(/^进来了\d/);
    await admin.write('姓名，或者单位里的字', '伍');
    await admin.tap('伍小禾');
    await admin.sees('用邀请码进来了');
    await admin.tap('停用');
    await admin.tap('手机丢了');
    await admin.press('停用');
    await admin.sees('身份停用了，手机丢了');

    await journey.demo.advance(61_000);
    await wu.reopen();
    await wu.sees('您在县交通运输局的身份收回了');
  });

  it('does not take in whom the words do not mean, nor anybody after a week', async () => {
    const admin = await journey.atWork('demo-admin-luwei');
    await admin.tap('成员');
    const wrong = await invites(admin, '孟小路');
    const other = await journey.at('demo-resident-other', 'pages/me/index');
    await types(other, wrong);
    await other.sees('您是孟小路吗？');
    await other.press('不是我');
    await other.press('不是给我的');
    await other.sees('告诉管理员了');
    await other.write(FIELD, wrong);
    await other.press('看看是不是我');
    await other.sees(/这个邀请码作废了。/);

    await admin.press('回成员');
    const late = await invites(admin, '孟小路');
    await journey.demo.advance(WEEK);
    const meng = await journey.at('demo-newcomer-meng', 'pages/me/index');
    await types(meng, late);
    await meng.sees(/过期了。请管理员再发一个，七天里用。/);
  });

  it('is written down, for the auditor to read', async () => {
    const auditor = await journey.atWork('demo-auditor-shenmingjian');
    await auditor.tap('身份变动记录');
    await auditor.sees('县交通运输局伍小禾：身份停用了，手机丢了');
    await auditor.sees('青禾县人大办孟小路：邀请码给错了人，作废了');
  });

  it('lets a colleague of the unit act while somebody is away, under whose name is written, and then no more', async () => {
    const { demo } = journey;
    const zhou = await journey.at('demo-unit-jtj', 'pages/me/index');
    await zhou.tap('请人替我');
    await zhou.tap('今天');
    await zhou.tap('三天');
    await zhou.tap('吴衡');
    await zhou.press('请他替我');
    await zhou.sees('吴衡替周径');

    const wu = await journey.at('demo-unit-jtj-head', 'pages/me/index');
    await wu.tap('替周径，到 10 月 18 日');
    await wu.seesNoMore('替周径，到 10 月 18 日');
    await wu.tap('消息');
    await wu.sees(/^10 月 16 日到10 月 18 日，您替县交通运输局经办人周径办。到日子自己停。$/);

    await demo.setClock('2026-10-19T08:00:00+08:00');
    await wu.reopen();
    await wu.sees('您在县交通运输局的身份收回了');
  });
});

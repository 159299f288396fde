import { assigns, handsOver, Journey, opens, releases, signsInAndReplies, speaks } from '../support/journey';
import type { Phone } from '../support/phone';

const WANG = 'demo-resident-wang';
const LINHE_CODE = 'Xm9AK7aT2X2r';
const TRANSPORT = { category: '交通运输', level: '县', unit: '县交通运输局' };
const DONE = '10 月 9 日派两人清完涵管，李工负责，以后每月巡一次。';

/** More than a screen holds. */
const OTHERS = [
  '村东头水渠堵了',
  '二路公交不停站',
  '巷口垃圾没人收',
  '斑马线磨没了',
  '文化广场的灯坏了',
  '桥栏杆松了',
];

/** Through the tabs of a role, to a page of a subpackage and back, to where it began. */
async function walksTabs(phone: Phone, first: string, [row, shows]: [string, string]): Promise<void> {
  await phone.tap('消息');
  await phone.sees(/^(今天|还没有消息)$/);
  await phone.tap('我的');
  await phone.tap(row);
  await phone.sees(shows);
  await phone.goesBack();
  await phone.sees('字的大小');
  await phone.tap(first);
}

describe('a voice goes the whole way, on phones and at desks', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin();
    for (const [index, text] of OTHERS.entries()) {
      const said = { placeId: 'qinghe', scene: LINHE_CODE, text };
      await journey.demo.give(`demo-resident-other-${index}`, 'submit', said);
    }
  });
  afterAll(() => journey.end());

  it('scanned, said, handed over, assigned, signed in, replied, released, pushed and rated: the item is closed', async () => {
    const title = '柳溪小学门口的路一下雨就积水';
    const resident = await journey.scanning(WANG, LINHE_CODE);
    await resident.sees('您的话，说给林禾代表');
    const no = await speaks(resident, title, { photos: 1 });
    // The verdict on the photo is there.
    await journey.demo.minute();
    await resident.press('看这件事');
    await resident.sees('林禾代表要在这天前');
    await resident.hears('看第 1 张照片');
    await resident.goesBack();
    await walksTabs(resident, '首页', ['我的信息', '记了您什么']);
    await resident.sees(title);

    const deputy = await journey.atWork('demo-deputy-linhe');
    await walksTabs(deputy, '群众说', ['我的承诺', '写一条承诺']);
    await deputy.keepsItsPlace(title, '经过');
    await handsOver(deputy, title);
    const office = await journey.atDesk('demo-office-zhaoning');
    await assigns(office, title, TRANSPORT);
    await signsInAndReplies(await journey.atDesk('demo-unit-jtj'), title, {
      text: DONE,
      result: '已经办好了',
    });
    await office.reopen();
    await releases(office, title);

    await journey.demo.minute();
    const pushes = await journey.demo.pushedTo(WANG);
    expect(pushes.map(({ page }) => page)).toContain(`pages/item/index?no=${no}`);
    await resident.reopen();
    await resident.press('修好了');
    await resident.sees('1. 这件事，解决了吗？');
    await resident.tap('满意');
    await resident.press('提交评价');
    await resident.sees('您说解决了，这件事办结了');
  });

  it('what was not solved is worked on again and answered again', async () => {
    const title = '桥头那盏路灯天黑以后一直不亮';
    const resident = await journey.scanning('demo-resident-zhao', LINHE_CODE);
    await speaks(resident, title);
    await handsOver(await journey.atWork('demo-deputy-linhe'), title);
    const office = await journey.atWork('demo-office-zhaoning');
    await assigns(office, title, TRANSPORT);
    const unit = await journey.atWork('demo-unit-jtj');
    await signsInAndReplies(unit, title, { text: DONE, result: '已经办好了' });
    await office.reopen();
    await releases(office, title);

    await resident.reopen();
    await resident.press('还没有');
    await resident.tap('不满意');
    await resident.tap('问题还在');
    await resident.press('提交评价');
    await resident.press('允许');
    await resident.sees('记下了，让他们重办');

    await office.reopen();
    await office.sees('第 2 次办');
    await assigns(office, title, TRANSPORT);
    await unit.reopen();
    await signsInAndReplies(unit, title, {
      text: '10 月 12 日换了灯头，当晚复查亮着，王师傅负责。',
      result: '已经办好了',
    });
    await office.reopen();
    await releases(office, title);
    await resident.reopen();
    await resident.sees('修好了');
  });

  it('a decline names the right door; an appeal is looked at by somebody else, who admits it', async () => {
    const title = '判决下来半年了对方还没有把钱还上';
    const resident = await journey.scanning('demo-resident-qian', 'jB45GLLt2YB4');
    await speaks(resident, title);
    const station = await journey.atWork('demo-station-liuxi');
    await opens(station, title);
    await station.press('不受理，给渠道');
    await station.tap('归法院管（诉讼、判决、执行）');
    await station.press('不受理，把渠道告诉他');
    await station.sees('回了，渠道给了');

    await resident.reopen();
    await resident.tap(title);
    await resident.sees('该找人民法院');
    await resident.press('请人重新看');
    await resident.write('为什么觉得该受理？', '我想问的是村里调解室为什么一直不开门。');
    await resident.press('交上去');
    await resident.sees('交上了，换人来看');

    const office = await journey.atWork('demo-office-zhaoning');
    await opens(office, title);
    await office.press('受理');
    await office.sees('受理了');
  });
});

import { Journey, speaks } from '../support/journey';
import { surface } from '../support/surface';

const LINHE = 'Xm9AK7aT2X2r';

describe('after it was sent', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('words are added, who looked at the name is listed with the reason, and it can be taken back', async () => {
    const text = '小学门口的减速带断了一截';
    const said = { placeId: 'qinghe', scene: LINHE, text, name: '何小雨', phone: '13900001234' };
    const { no } = await journey.demo.give('demo-resident-after', 'submit', said);
    const resident = await journey.scanning('demo-resident-after', LINHE);
    await resident.tap(text);
    await resident.press('补充');
    await resident.write('比如：就在小学东侧第一根电线杆旁边', '断口朝上，车过会弹起来');
    await resident.press('补充上去');
    await resident.sees('断口朝上，车过会弹起来');

    const reason = '约时间一起去看';
    await journey.demo.give('demo-deputy-linhe', 'takeVoice', { no }, 'deputy-linhe');
    await journey.demo.give('demo-deputy-linhe', 'openContact', { no, reason }, 'deputy-linhe');
    await resident.reopen();
    await resident.tap(text);
    await resident.tap('谁看过您的电话');
    await resident.sees(/理由：约时间一起去看$/);
    await resident.press('关上');
    await resident.seesNoMore(/理由：约时间一起去看$/);
    if (surface === 'weapp') {
      const card = await resident.shares();
      expect(card).toMatchObject({ title: '一起跟这件事', imageUrl: '/share-card.png' });
      expect(card?.path).toMatch(/^\/packages\/public\/pages\/shared\/index\?token=[\w-]+$/);
    }

    await resident.press(/^更多：.*撤回/);
    await resident.tap('撤回这件事');
    await resident.sees('要撤回这件事吗？');
    await resident.press('撤回');
    await resident.sees('您撤回了这件事');
  });

  it('somebody without a phone has a receipt: its eight letters tell the state, five wrong ones lock, and a miss says no more than a lock', async () => {
    const { demo } = journey;
    const { no, receipt } = await demo.give(
      'demo-station-liuxi',
      'register',
      { kind: 'voice', source: 'reception', onBehalf: true, text: '王大爷说村卫生室的药总是缺' },
      'station-liuxi',
    );
    const phone = await journey.at('demo-resident-paper', 'packages/resident/pages/look-up/index');
    await phone.write('比如：7KFX-M2QP', receipt ?? '');
    await phone.press('查一下');
    await phone.sees(no);
    for (let miss = 1; miss <= 6; miss += 1) {
      await phone.write('比如：7KFX-M2QP', 'AAAA-AAAA');
      await phone.press('查一下');
      await phone.seesNoMore(no);
    }
    // Locked: even the right letters answer like a miss.
    await phone.write('比如：7KFX-M2QP', receipt ?? '');
    await phone.press('查一下');
    await phone.seesNoMore(no);
  });

  it('by number and the last four digits: a miss says no more than a lock, and a day later the right ones open', async () => {
    const { demo } = journey;
    const said = { placeId: 'qinghe', scene: LINHE, text: '河堤的台阶塌了两级', phone: '13900001234' };
    const { no } = await demo.give('demo-resident-lender', 'submit', said);
    const stranger = 'demo-resident-borrowed';
    for (const phoneEnd of ['0001', '0002', '0003', '0004']) {
      const miss = await demo.ask(stranger, 'lookUp', { no, phoneEnd });
      expect(miss).toMatchObject({ ok: false, code: 'look_up_failed' });
    }
    const phone = await journey.at(stranger, 'packages/resident/pages/look-up/index');
    const asks = async (end: string) => {
      await phone.write('比如：7KFX-M2QP', no);
      await phone.write('四个数字', end);
      await phone.press('查一下');
    };
    await asks('0005');
    await phone.sees(/没对上/);
    const missed = await phone.read(/没对上/);
    await asks('1234');
    await phone.sees(missed);
    await demo.advance(24 * 3_600_000 + 1);
    await asks('1234');
    await phone.sees(/登记，柳西村代表联络站$/);
    await phone.seesNoMore(missed);
    expect(await phone.count('text=/台阶/')).toBe(0);
  });

  it('a helper of one item sees this one, and no more once they are stopped', async () => {
    const resident = await journey.scanning('demo-resident-helped', LINHE);
    const no = await speaks(resident, '巷口的下水道堵了');
    const { code } = await journey.demo.give('demo-resident-helped', 'offerHelp', { no, relation: 'family' });
    const helper = await journey.at('demo-resident-helper', 'packages/resident/pages/look-up/index');
    await helper.tap('帮人看');
    // The field of the first way bears the same example.
    await helper.sees('帮手码');
    await helper.write('比如：7KFX-M2QP', code);
    await helper.press('帮他看');
    await helper.sees('您在帮人看这件事');
    await helper.sees('巷口的下水道堵了');

    await resident.press('看这件事');
    await resident.tap('请家里人帮忙看');
    await resident.tap('停掉');
    await resident.sees(/停了$/);
    const after = await journey.demo.ask('demo-resident-helper', 'getItem', { no });
    expect(after).toMatchObject({ ok: false, code: 'item_not_found' });
  });

  it('what is kept of somebody is named in plain words, and erased', async () => {
    const resident = await journey.scanning('demo-resident-own', LINHE);
    await speaks(resident, '河边的护栏松了');
    const page = await journey.at('demo-resident-own', 'packages/resident/pages/privacy/index');
    await page.sees('称呼和电话');
    await page.sees(/加了密；要看先写理由，谁看过您查得到$/);
    await page.press('删掉我的信息');
    await page.press('删掉');
    await page.sees('称呼和电话都删了。0 件办完的，话和照片也删了；还有 1 件在办，办完了再来删。');
  });
});

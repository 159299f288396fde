import { Journey, speaks } from '../support/journey';

const CODE_OF_D12 = 'U7ETGXRXpw8n';
const D12 = 'zhashui-deputy-d-12';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-05 scanning D-12 shows the card with name and constituency; three photos go along; D-12 is pushed within a minute; the source is the code', async () => {
    const deputy = await journey.at(D12, 'pages/notices/index');
    // The last push is kept for what is urgent: a new voice needs a second one.
    for (let time = 0; time < 2; time += 1) {
      await deputy.press('多要一次');
      await deputy.press('允许');
      await deputy.sees('好，多提醒一次');
      await deputy.seesNoMore('好，多提醒一次');
    }

    const resident = await journey.scanning('zhashui-resident-he', CODE_OF_D12);
    await resident.sees('您的话，说给秦岭青代表');
    await resident.sees(/第二选区/);
    const began = await journey.demo.now();
    const title = '木耳大棚边的水渠塌了一段';
    const no = await speaks(resident, title, { photos: 3 });
    expect((await journey.demo.now()) - began).toBeLessThan(60_000);

    await journey.demo.minute();
    const pushes = await journey.demo.pushedTo(D12);
    expect(pushes.map(({ page }) => page)).toEqual([`packages/deputy/pages/voice/index?no=${no}`]);

    const work = await journey.atWork(D12);
    await work.tap(title);
    await work.sees('秦岭青代表的码');
  });
});

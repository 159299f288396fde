import { handsOver, Journey, opens, speaks } from '../support/journey';

const TITLE = '木耳镇上的班车停了半个月';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('ZS-08 without category, level and owner nothing is assigned, and what is undecided stays in the queue', async () => {
    await speaks(await journey.scanning('zhashui-resident-he', 'U7ETGXRXpw8n'), TITLE);
    await handsOver(await journey.atWork('zhashui-deputy-d-12'), TITLE);

    const office = await journey.atWork('zhashui-office-1');
    await opens(office, TITLE);
    await office.press('分级交办');
    await office.sees('还没定：哪一类、哪一级、交给谁。定了才能交出去。');
    await office.tap('交通运输');
    await office.sees('还没定：哪一级、交给谁。定了才能交出去。');
    await office.tap('镇');
    await office.sees('还没定：交给谁。定了才能交出去。');
    // What is the county's goes to the body that dispatches it: its owner is theirs to choose.
    await office.tap('县');
    await office.sees('转给政府办');

    await office.reopen();
    await office.sees(TITLE);
    await opens(office, TITLE);
    await office.sees('待交办');
  });
});

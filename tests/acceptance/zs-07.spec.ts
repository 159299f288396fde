import { assigns, handsOver, Journey, opens, speaks } from '../support/journey';
import type { Phone } from '../support/phone';

interface Place {
  resident: string;
  scene: string;
  deputy: string;
  office: string;
  unit: string;
  assignment: { category: string; level: string; unit: string; verb: string };
  send?: string;
}

const ZHASHUI: Place = {
  resident: 'zhashui-resident-he',
  scene: 'U7ETGXRXpw8n',
  deputy: 'zhashui-deputy-d-12',
  office: 'zhashui-office-1',
  unit: 'zhashui-unit-zhen-gov',
  assignment: { category: '交通运输', level: '镇', unit: '镇政府', verb: '分级交办' },
};

const LIHOU: Place = {
  resident: 'lihou-resident-yuan',
  scene: '2zE9Auy32L44',
  deputy: 'lihou-deputy-d-01',
  office: 'lihou-office-1',
  unit: 'lihou-unit-cjb',
  assignment: { category: '交通运输', level: '镇', unit: '镇村镇建设办', verb: '派单' },
  send: '点单',
};

const TITLE = '村口的石板桥断了一块';

describe('柞水', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  async function inProgress(place: Place): Promise<Phone> {
    const resident = await journey.scanning(place.resident, place.scene);
    await speaks(resident, TITLE, { send: place.send });
    await handsOver(await journey.atWork(place.deputy), TITLE);
    await assigns(await journey.atWork(place.office), TITLE, place.assignment);
    const unit = await journey.atWork(place.unit);
    await opens(unit, TITLE);
    await unit.press('签收');
    await unit.sees('签收了');
    await resident.press('看这件事');
    await resident.sees('走到哪了');
    return resident;
  }

  it('ZS-07 an item in progress shows 六步 with steps 1 to 4 lit; the same item in 黎侯 shows the names of 四单', async () => {
    const six = await inProgress(ZHASHUI);
    await six.hears('第 4 步，共 6 步：跟踪督办');
    for (const word of ['接待选民', '跟踪督办', '满意度测评']) await six.sees(word);

    const four = await inProgress(LIHOU);
    await four.hears('第 4 步，共 4 步：政府销单');
    for (const word of ['群众点单', '代表接单', '人大派单', '政府销单']) await four.sees(word);
  });
});

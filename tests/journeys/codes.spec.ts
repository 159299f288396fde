import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

const STATION = ['demo-station-liuxi', 'station-liuxi'] as const;
const LINHE = { kind: 'deputy_code', target: 'linhe' } as const;
const OLD =
  /^这是青禾县林禾代表以前的码，10月9日 周五 停用了。墙上有新的就扫新的；没有也不要紧，从下面一样能说。$/;
const UNKNOWN = /^这个码认不出来。请再扫一次；还不行，就直接选离您近的联络站。$/;

describe.each(['普通版', '大字版'] as const)('a code that does not open, in the %s', (size) => {
  let journey: Journey;
  let phone: Phone;
  let scene = '';

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
    ({ scene } = await journey.demo.give(STATION[0], 'issueCode', LINHE, STATION[1]));
    phone = await journey.scanning(`demo-resident-poster`, scene);
    await phone.sees('您的话，说给林禾代表');
    if (size === '大字版') await phone.press('大字版');
    await phone.sees('您的话，说给林禾代表');
  });
  afterAll(() => journey.end());

  const scans = async (code: string) => {
    await phone.around.laysBeforeScanner(code);
    await phone.tap(size === '大字版' ? '扫码' : '扫码换人');
  };

  it('none of ours, or never printed: says so, and that a station is as good', async () => {
    await scans('https://example.invalid/menu');
    await phone.sees(UNKNOWN);
    await scans(scene);
    await phone.seesNoMore(UNKNOWN);
    await scans('NeverPrinted7');
    await phone.sees(UNKNOWN);
    await phone.press('选个联络站');
    await phone.sees('柳西村代表联络站');
    await phone.goesBack();
  });

  it('another place’s: opens that place, and says whose it is', async () => {
    await scans('U7ETGXRXpw8n');
    await phone.sees('您的话，说给秦岭青代表');
    await scans(scene);
    await phone.sees('您的话，说给林禾代表');
  });

  it('taken back a moment ago: says whose it was and since when, however it is scanned, and leads there all the same', async () => {
    await journey.demo.give(STATION[0], 'revokeCode', { scene, reason: 'lost' }, STATION[1]);
    await scans(scene);
    await phone.sees(OLD);
    await scans('U7ETGXRXpw8n');
    await phone.seesNoMore(OLD);
    await phone.around.opensCode(scene);
    await phone.sees(OLD);
    await phone.press('还是找林禾代表');
    await phone.sees('向林禾代表说一件事');
    await phone.goesBack();
    await phone.sees(OLD);
  });
});

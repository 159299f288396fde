import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

// Not a check but a camera, as places.pictures.ts: what offices, units and courts do, in light, dark and large.
const FOLDER = resolve(__dirname, '../../.cache/pictures');

describe('pictures of handling', () => {
  let journey: Journey;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    journey = await Journey.begin({ at: '2026-10-09T10:06:00+08:00' });
  });
  afterAll(() => journey.end());

  const keep = async (phone: Phone, name: string) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await phone.picture(join(FOLDER, `${name}.png`));
  };
  /** From the page of one's own settings, where the look is chosen, to the matter in the list. */
  const at = async (openid: string, title: string | RegExp, chip: string | null) => {
    const phone = await journey.at(openid, 'pages/me/index');
    if (chip !== null) await phone.tap(chip);
    await phone.tap('待办');
    await phone.tap(title);
    return phone;
  };

  it.each([
    ['light', null],
    ['dark', '夜里'],
    ['elder', '大字'],
  ])('%s', async (look, chip) => {
    const { demo } = journey;
    const court = { kind: 'dispute', source: 'court', partiesConsent: true } as const;
    const sent = { ...court, text: `排水沟的走向争了半年 ${look}。`, courtRef: `（2026）桃民调 ${look} 号` };
    const { no: aCase } = await demo.give('changde-court-1', 'register', sent, 'court-1');
    const led = { no: aCase, to: 'with_deputy', deputyId: 'd-03' } as const;
    await demo.give('changde-office-1', 'admit', led, 'office-1');
    const given = { no: aCase, reason: 'unavailable' } as const;
    await demo.give('changde-deputy-d-03', 'handOver', given, 'deputy-d-03');
    const dispute = `排水沟的走向争了半年 ${look}`;
    const title = `电线快拖到地上 ${look}`;
    const again = await at('changde-office-1', dispute, chip);
    await again.sees('另请哪位代表领办');
    await keep(again, `dispute-again-${look}`);
    const atCourt = await at('changde-court-1', dispute, chip);
    await atCourt.sees('案情');
    await keep(atCourt, `court-case-${look}`);

    const voice = { placeId: 'lihou', stationId: 'st-gulou', text: `电线快拖到地上 ${look}。` };
    const { no } = await demo.give('lihou-resident-yuan', 'submit', voice);
    const admitting = await at('lihou-station-2', title, chip);
    await admitting.sees('先给谁');
    await keep(admitting, `admit-${look}`);
    await demo.give('lihou-station-2', 'admit', { no, to: 'triage', categoryId: 'transport' }, 'station-2');
    const office = await at('lihou-office-1', title, chip);
    await office.tap('镇');
    await office.tap('镇村镇建设办');
    await office.tap('复杂、紧急的改一下');
    await office.tap('紧急：有危险 2 小时');
    await office.sees(/先请反映人打 110/);
    await keep(office, `assign-urgent-${look}`);
  });
});

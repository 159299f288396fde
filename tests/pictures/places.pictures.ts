import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InputOf } from '@shared/contract/operations';
import { Journey } from '../support/journey';
import type { Phone } from '../support/phone';

// Not a check but a camera: `npm run pictures` puts a page of each place into .cache/pictures, for people to look at.
const FOLDER = resolve(__dirname, '../../.cache/pictures');

type Hat = readonly [openid: string, actingAs: string];

interface Stand {
  name: string;
  resident: string;
  voice: InputOf<'submit'>;
  station: Hat;
  office: Hat;
  assignment: Omit<InputOf<'assign'>, 'no'>;
  unit: Hat;
  step: string;
}

const STANDS: readonly Stand[] = [
  {
    name: 'jiangxia',
    resident: 'jiangxia-resident-lan',
    voice: { placeId: 'jiangxia', stationId: 'st-huanglong', text: '黄龙大道路灯整排不亮，晚上没法走。' },
    station: ['jiangxia-station-1', 'station-1'],
    office: ['jiangxia-office-1', 'office-1'],
    assignment: { tier: 'county', categoryId: 'transport', leadUnitId: 'jsj' },
    unit: ['jiangxia-unit-jsj', 'unit-jsj'],
    step: '转办',
  },
  {
    name: 'zhashui',
    resident: 'zhashui-resident-he',
    voice: { placeId: 'zhashui', stationId: 'st-center', text: '村口的石板桥断了一块。' },
    station: ['zhashui-station-1', 'station-1'],
    office: ['zhashui-office-1', 'office-1'],
    assignment: { tier: 'town', categoryId: 'transport', leadUnitId: 'zhen_gov' },
    unit: ['zhashui-unit-zhen-gov', 'unit-zhen-gov'],
    step: '跟踪督办',
  },
  {
    name: 'lihou',
    resident: 'lihou-resident-yuan',
    voice: { placeId: 'lihou', stationId: 'st-gulou', text: '鼓楼巷口的下水井盖不见了。' },
    station: ['lihou-station-2', 'station-2'],
    office: ['lihou-office-1', 'office-1'],
    assignment: { tier: 'town', categoryId: 'transport', leadUnitId: 'cjb' },
    unit: ['lihou-unit-cjb', 'unit-cjb'],
    step: '政府销单',
  },
  {
    name: 'luji',
    resident: 'luji-resident-mu',
    voice: { placeId: 'luji', stationId: 'st-heping', text: '和平社区东门的路灯坏了三天。' },
    station: ['luji-station-3', 'station-3'],
    office: ['luji-office-1', 'office-1'],
    assignment: { tier: 'town', categoryId: 'urban', leadUnitId: 'csb' },
    unit: ['luji-unit-csb', 'unit-csb'],
    step: '反映有处理',
  },
];

describe('pictures', () => {
  let journey: Journey;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    journey = await Journey.begin({ at: '2026-10-09T10:06:00+08:00' });
  });
  afterAll(() => journey.end());

  const keep = async (phone: Phone, name: string) => {
    // A page slides in for a third of a second.
    await new Promise((resolve) => setTimeout(resolve, 800));
    await phone.picture(join(FOLDER, `${name}.png`));
  };

  it.each(STANDS)('$name shows the step it has come to', async (stand) => {
    const { demo } = journey;
    const { name, resident, voice, station, office, assignment, unit, step } = stand;
    const { no } = await demo.give(resident, 'submit', voice);
    await demo.give(station[0], 'admit', { no, to: 'triage' }, station[1]);
    await demo.give(office[0], 'assign', { no, ...assignment }, office[1]);
    await demo.give(unit[0], 'signIn', { no }, unit[1]);
    const phone = await journey.at(resident, `pages/item/index?no=${no}`);
    await phone.hears(new RegExp(`：${step}$`));
    await keep(phone, `${name}-item`);
    const atOffice = await journey.at(office[0], `packages/staff/pages/item/index?no=${no}`);
    await atOffice.sees('经过');
    await keep(atOffice, `${name}-staff-item`);
  });

  it('changde shows the four steps of a dispute to the court that sent it', async () => {
    const { no } = await journey.demo.give(
      'changde-court-1',
      'register',
      {
        kind: 'dispute',
        source: 'court',
        text: '两家因为排水沟的走向争了半年。',
        courtRef: '（2026）桃民调 12 号',
        partiesConsent: true,
      },
      'court-1',
    );
    await journey.demo.give(
      'changde-office-1',
      'admit',
      { no, to: 'with_deputy', deputyId: 'd-03' },
      'office-1',
    );
    const court = await journey.at('changde-court-1', `pages/item/index?no=${no}`);
    await court.hears(/：代表领办$/);
    await keep(court, 'changde-item');
  });

  it.each([
    ['light', null],
    ['dark', '夜里'],
    ['elder', '大字'],
  ])('the pages of this part, %s', async (look, chip) => {
    const station = await journey.at('luji-station-4', 'pages/me/index');
    if (chip !== null) await station.tap(chip);
    await keep(station, `me-${look}`);
    await station.tap('代表小组');
    await station.sees('湖湾村小组');
    await keep(station, `groups-${look}`);

    const working = await journey.at('luji-deputy-y-05', 'pages/me/index');
    if (chip !== null) await working.tap(chip);
    await working.tap('群众说');
    await working.press('登记');
    await working.sees('登记什么');
    await keep(working, `register-${look}`);

    const { no } = await journey.demo.give(
      'luji-station-4',
      'register',
      { kind: 'reception_case', source: 'phone', onBehalf: true, text: '三组的涵管堵了。', deputyId: 'y-05' },
      'station-4',
    );
    const answering = await journey.at('luji-deputy-y-05', `packages/deputy/pages/voice/index?no=${no}`);
    await answering.tap('电话答复');
    await keep(answering, `phone-reply-${look}`);

    const street = await journey.at('jiangxia-street-1', 'pages/me/index');
    if (chip !== null) await street.tap(chip);
    await street.tap('谁来办哪一步');
    await street.sees('督办');
    await keep(street, `flow-${look}`);
  });
});

import type { InputOf, OperationName } from '../../shared/contract/operations';
import { QINGHE } from '../county';
import { AUNT_WANG, deputyPersona, stationPersona, type Persona } from '../personas';
import { SPEAKERS } from '../story/people';
import type { CallOperation, Played, Refused } from './play';

/** What deputies and stations do beside single matters, as it stands on the morning of DEMO_NOW. */
export async function fillLife(call: CallOperation, numbers: Played['numbers']): Promise<Refused[]> {
  const refused: Refused[] = [];
  let nth = 0;
  const does = async <Name extends OperationName>(
    { openid, actingAs }: Persona,
    operation: Name,
    input: InputOf<Name>,
  ): Promise<string> => {
    nth += 1;
    const answer = await call(openid, operation, input, `life-${nth}`, actingAs);
    if (answer.ok) return (answer.data as { id?: string }).id ?? '';
    refused.push({ story: 'life', operation, code: answer.code });
    return '';
  };

  for (const [deputy, text, dueDay] of PROMISES)
    await does(deputyPersona(deputy), 'makePromise', { text, dueDay });
  const kept = await does(deputyPersona('linhe'), 'makePromise', {
    text: '国庆前把村小门口的坑垫平。',
    dueDay: '2026-10-31',
  });
  await does(deputyPersona('linhe'), 'keepPromise', {
    id: kept,
    text: '9 月 30 日垫平了，用了两车碎石，放学时去看过。',
  });
  for (const [deputy, day, where, households, text] of VISITS)
    await does(deputyPersona(deputy), 'logVisit', { day, where, households, text });

  for (const { station, form, day, where, story } of ACTIVITIES) {
    const host = stationPersona(station);
    const id = await does(host, 'createActivity', { form, day, where });
    const no = story && numbers.get(story);
    if (!no) continue;
    await does(host, 'linkToActivity', { id, no });
    await does(host, 'closeActivity', { id });
  }
  for (const [who, stationId, text] of NOTES)
    await does(who, 'writeToBox', { placeId: QINGHE.place.id, stationId, text });
  return refused;
}

const PROMISES = [
  ['linhe', '年底前陪交通局把学校那段路走一遍，修成什么样在这里说。', '2026-12-31'],
  ['qinqiao', '青石桥护栏装好那天，我去现场拍一张贴上来。', '2026-11-15'],
] as const;

const VISITS = [
  ['linhe', '2026-09-28', '柳西村 3 组', 9, '都问水渠什么时候修；两户老人想装扶手。'],
  ['linhe', '2026-10-08', '柳西村 中巷', 6, '井盖响，夜里睡不好。'],
] as const;

const ACTIVITIES = [
  {
    station: 'st-liuxi',
    form: 'reception_day',
    day: '2026-09-15',
    where: '柳西村委会一楼',
    story: 'bin-by-the-well',
  },
  {
    station: 'st-liuxi',
    form: 'bench_meeting',
    day: '2026-10-15',
    where: '柳西村大槐树下',
    story: undefined,
  },
] as const;

const NOTES: readonly (readonly [Persona, string, string])[] = [
  [AUNT_WANG, 'st-liuxi', '晒谷场晚上太暗，老人怕摔，能不能装个感应灯。'],
  [SPEAKERS[5] ?? AUNT_WANG, 'st-liuxi', '村里的大喇叭中午别放，孩子睡觉。'],
];

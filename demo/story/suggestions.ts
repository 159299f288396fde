import type { Calendar } from '../../shared/calendar/calendar';
import { momentOf } from '../../shared/common/shanghai';
import { deputyPersona, OFFICE, unitPersona } from '../personas';
import type { Story } from './story';
import { Teller } from './teller';

interface Suggestion {
  id: string;
  deputy: string;
  text: string;
  categoryId: string;
  unit: string;
  reply: string;
}

/** What deputies of 青禾县 brought to 五届三次会议 and wrote down once the county worked with this. */
const BROUGHT: readonly Suggestion[] = [
  {
    id: 'suggestion-village-roads',
    deputy: 'linhe',
    text: '建议把通学的村道护栏列入年度养护计划。柳西到柳溪小学一段，坡陡弯急，没有护栏。',
    categoryId: 'transport',
    unit: 'jtj',
    reply: '已列入今年养护计划，8 月 20 日装完 1.2 公里护栏，县交通运输局周径负责。',
  },
  {
    id: 'suggestion-canals',
    deputy: 'qinqiao',
    text: '建议每年秋播前统一清一次村里的支渠。各村自己清，上游清了下游堵。',
    categoryId: 'agriculture',
    unit: 'slj',
    reply: '9 月 1 日起统一清淤，先清青石桥、上坡两条支渠，县水利局每周报进度。',
  },
  {
    id: 'suggestion-clinic-hours',
    deputy: 'hemantian',
    text: '建议村卫生室每周两晚开到八点，白天下地的人才看得上病。',
    categoryId: 'health',
    unit: 'wjj',
    reply: '8 月起 12 个村卫生室每周三、周五开到晚上八点，排班贴在门口。',
  },
];

/** Each is answered within a month of the three that it may take, and whoever brought it says that it is solved. */
export const suggestions = (calendar: Calendar): Story[] =>
  BROUGHT.map(({ id, deputy, text, categoryId, unit, reply }) =>
    new Teller(momentOf('2026-07-15', '09:00') - 1, calendar)
      .office(0, '09:20')
      .does(deputyPersona(deputy), 'register', {
        kind: 'suggestion',
        source: 'meeting',
        sourceTarget: '五届三次会议',
        congressSession: 's5_3',
        text,
        categoryId,
      })
      .office(0, '15:00')
      .does(OFFICE.qianwen, 'admit', { to: 'triage', categoryId })
      .office(1, '09:30')
      .does(OFFICE.qianwen, 'assign', {
        tier: 'county',
        categoryId,
        leadUnitId: unit,
        policyId: 'suggestion',
      })
      .office(1, '10:00')
      .does(unitPersona(unit), 'signIn', {})
      .office(14, '16:00')
      .does(unitPersona(unit), 'reply', { text: reply, resultClass: 'A', mode: 'written' })
      .office(1, '09:10')
      .does(OFFICE.qianwen, 'release', {})
      .home(2, '19:30')
      .does(deputyPersona(deputy), 'rate', { resolved: true, satisfaction: 'satisfied' })
      .story(id),
  );

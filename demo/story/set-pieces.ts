import type { Calendar } from '../../shared/calendar/calendar';
import { momentOf } from '../../shared/common/shanghai';
import { QINGHE } from '../county';
import {
  AUNT_WANG,
  codeOf,
  deputyPersona,
  LEADER,
  OFFICE,
  stationPersona,
  unitPersona,
  type Persona,
} from '../personas';
import { pick } from '../seeded';
import { SPEAKERS } from './people';
import type { Story } from './story';
import { Teller } from './teller';

const { zhaoning, qianwen } = OFFICE;
const linhe = deputyPersona('linhe');
const town = unitPersona('liuxi_gov');
const roads = unitPersona('jtj');

/** The matters that the four phones of the first page show: they have days of their own, around 国庆 2026. */
export function setPieces(calendar: Calendar): Story[] {
  return [
    schoolRoad(calendar),
    villageLamps(calendar),
    binByTheWell(calendar),
    boundaryOfWang(calendar),
    rattlingLid(calendar),
    schoolBus(calendar),
    bridgeRail(calendar),
    canalOfGroupThree(calendar),
    pigFarm(calendar),
    seedQuestion(calendar),
  ];
}

function speak(
  calendar: Calendar,
  who: Persona,
  target: string,
  day: string,
  time: string,
  text: string,
  words: string,
) {
  const { id } = QINGHE.place;
  return new Teller(momentOf(day, time) - 1, calendar).on(day, time).does(who, 'submit', {
    placeId: id,
    scene: codeOf(target),
    text,
    whereabouts: { words },
    name: who.name,
  });
}

/** The story of the page: in the department's hands, due on Monday 12 October after two holidays and a make-up day. */
const schoolRoad = (calendar: Calendar) =>
  speak(
    calendar,
    AUNT_WANG,
    'linhe',
    '2026-09-22',
    '19:42',
    '上学路一下雨就积水。村口到柳溪小学那段路，娃娃上学要蹚过去，桥头的涵管好像堵了。',
    '柳西村 小学东侧路口',
  )
    .on('2026-09-23', '10:15')
    .does(linhe, 'takeVoice', {})
    .on('2026-09-23', '17:20')
    .does(linhe, 'handOver', {
      reason: 'needs_department',
      note: '涵管让淤泥堵了大半，村里清不动，要部门来。',
    })
    .on('2026-09-24', '09:30')
    .does(zhaoning, 'assign', {
      tier: 'county',
      categoryId: 'transport',
      leadUnitId: 'jtj',
      coHandlerIds: ['liuxi_gov'],
      note: '小学生天天走，请先去看一眼。',
    })
    .on('2026-09-24', '15:05')
    .does(roads, 'signIn', {})
    .story('school-road');

/** Answered; Aunt Wang has not said yet whether the lamps shine. */
const villageLamps = (calendar: Calendar) =>
  speak(
    calendar,
    AUNT_WANG,
    'st-liuxi',
    '2026-09-27',
    '20:30',
    '村口路灯坏了两盏，晚上看不见路。桥头那盏也时亮时不亮。',
    '柳西村 村口',
  )
    .on('2026-09-28', '09:15')
    .does(stationPersona('st-liuxi'), 'admit', { to: 'triage', categoryId: 'urban' })
    .on('2026-09-28', '16:40')
    .does(qianwen, 'assign', { tier: 'town', categoryId: 'urban', leadUnitId: 'liuxi_gov' })
    .on('2026-09-29', '08:50')
    .does(town, 'signIn', {})
    .on('2026-10-08', '17:05')
    .does(town, 'reply', {
      text: '10 月 8 日换了 2 盏灯，试亮到晚上十点。电工老何，电话贴在灯杆上。',
      resultClass: 'A',
      mode: 'written',
    })
    .on('2026-10-09', '08:32')
    .does(zhaoning, 'release', {})
    .story('village-lamps');

const binByTheWell = (calendar: Calendar) =>
  speak(
    calendar,
    AUNT_WANG,
    'st-liuxi',
    '2026-09-14',
    '18:10',
    '垃圾桶离水井太近，一下雨脏水往井边流。',
    '柳西村 东头水井',
  )
    .on('2026-09-15', '09:00')
    .does(stationPersona('st-liuxi'), 'admit', { to: 'triage', categoryId: 'environment' })
    .on('2026-09-15', '15:10')
    .does(zhaoning, 'assign', { tier: 'town', categoryId: 'environment', leadUnitId: 'liuxi_gov' })
    .on('2026-09-16', '09:40')
    .does(town, 'signIn', {})
    .on('2026-09-21', '16:20')
    .does(town, 'reply', {
      text: '9 月 18 日挪到东头，井边加了盖，周围洒了石灰。',
      resultClass: 'A',
      mode: 'onsite',
    })
    .on('2026-09-22', '10:00')
    .does(zhaoning, 'release', {})
    .on('2026-09-23', '19:30')
    .does(AUNT_WANG, 'rate', { resolved: true, satisfaction: 'satisfied' })
    .story('bin-by-the-well');

const boundaryOfWang = (calendar: Calendar) =>
  speak(
    calendar,
    AUNT_WANG,
    'st-liuxi',
    '2026-09-09',
    '20:00',
    '和邻居的宅基地边界说不清，他家又往外挪了一尺。',
    '柳西村 4 组',
  )
    .on('2026-09-10', '09:30')
    .does(stationPersona('st-liuxi'), 'decline', {
      reason: 'court',
      channel: 'court',
      text: '这事归法院管，已替您写好要带的话：宅基地证、两次调解的记录、现场照片。柳溪法庭每周一、三立案。',
    })
    .story('boundary-of-wang');

const rattlingLid = (calendar: Calendar) =>
  speak(
    calendar,
    AUNT_WANG,
    'st-liuxi',
    '2026-10-08',
    '22:12',
    '巷子里井盖响，夜里睡不着。',
    '柳西村 中巷',
  ).story('rattling-lid');

/** Over time in the office's hands since this morning: the first thing that 赵宁 sees. */
const schoolBus = (calendar: Calendar) =>
  speak(
    calendar,
    pick(SPEAKERS, 30),
    'linhe',
    '2026-09-29',
    '20:14',
    '校车坐满，3 组孩子走路 50 分钟上学。孩子上一年级，天黑得早，不放心。',
    '柳西村 3 组',
  )
    .on('2026-09-30', '08:40')
    .does(linhe, 'takeVoice', {})
    .on('2026-09-30', '09:10')
    .does(linhe, 'handOver', { reason: 'needs_department', note: '校车归县里管，请交办。' })
    .on('2026-10-09', '08:40')
    .does(zhaoning, 'addNote', { text: '教育局九月说过加开一班，查一下有没有兑现再交。' })
    .story('school-bus');

/** Three working days late, urged by everybody. */
const bridgeRail = (calendar: Calendar) =>
  speak(
    calendar,
    pick(SPEAKERS, 21),
    'qinqiao',
    '2026-09-10',
    '07:50',
    '青石桥护栏撞断，半年没修。桥下就是河。',
    '青石桥',
  )
    .on('2026-09-11', '09:00')
    .does(deputyPersona('qinqiao'), 'takeVoice', {})
    .on('2026-09-11', '15:30')
    .does(deputyPersona('qinqiao'), 'handOver', { reason: 'needs_department', note: '我量过，断了九米。' })
    .on('2026-09-14', '10:10')
    .does(qianwen, 'assign', { tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' })
    .on('2026-09-15', '08:45')
    .does(roads, 'signIn', {})
    .on('2026-09-24', '18:40')
    .does(pick(SPEAKERS, 21), 'urge', {})
    .on('2026-09-28', '09:05')
    .does(deputyPersona('qinqiao'), 'urge', {})
    .on('2026-09-30', '14:30')
    .does(LEADER, 'urge', {})
    .story('bridge-rail');

const canalOfGroupThree = (calendar: Calendar) =>
  speak(
    calendar,
    pick(SPEAKERS, 8),
    'linhe',
    '2026-10-07',
    '18:20',
    '3 组的水渠塌了一截，再不修，秋播就浇不上水了。',
    '柳西村 3 组',
  ).story('canal-of-group-three');

const pigFarm = (calendar: Calendar) =>
  speak(
    calendar,
    pick(SPEAKERS, 12),
    'linhe',
    '2026-09-29',
    '20:30',
    '猪场的水又排到沟里了，一股味。',
    '柳西村 西沟',
  )
    .on('2026-09-30', '08:20')
    .does(linhe, 'takeVoice', {})
    .story('pig-farm-of-liuxi');

const seedQuestion = (calendar: Calendar) =>
  speak(
    calendar,
    pick(SPEAKERS, 15),
    'linhe',
    '2026-10-09',
    '07:50',
    '想问下秋播的种子补贴今年还有没有。',
    '柳西村',
  ).story('seed-question');

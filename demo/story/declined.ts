import type { Calendar } from '../../shared/calendar/calendar';
import { DAY_MS } from '../../shared/common/shanghai';
import type { Channel, DeclineReason } from '../../shared/item/kinds';
import { QINGHE } from '../county';
import { codeOf, OFFICE, stationPersona, unitPersona } from '../personas';
import { pick } from '../seeded';
import { SPEAKERS } from './people';
import type { Story } from './story';
import { Teller } from './teller';

/** What does not belong here, and the right door for it. */
interface Misdirected {
  id: string;
  station: string;
  says: string;
  reason: DeclineReason;
  channel: Channel;
  told: string;
  daysAgo: number;
}

const MISDIRECTED: readonly Misdirected[] = [
  {
    id: 'boundary',
    station: 'st-liudong',
    says: '邻居砌墙占了我家半米宅基地，村里调了两次没调成，他家不认。',
    reason: 'court',
    channel: 'court',
    told: '边界说不拢要由法院来判，人大不能替法院断案。带上宅基地证和调解记录，到柳溪法庭立案窗口，不收咨询费。',
    daysAgo: 58,
  },
  {
    id: 'dismissed',
    station: 'st-shimen',
    says: '厂里把我辞了，一分钱补偿没给，合同还差一年。',
    reason: 'arbitration',
    channel: 'arbitration',
    told: '辞退补偿要先走劳动仲裁，一年之内都能申请，不收费。带合同和工资条到县仲裁院一楼。',
    daysAgo: 41,
  },
  {
    id: 'official-meal',
    station: 'st-huangpo',
    says: '有个干部老在店里签单吃饭，年底也不结账，想举报。',
    reason: 'discipline',
    channel: 'discipline',
    told: '举报干部请直接找纪委监委，他们替您保密，我们不留底。电话 12388。',
    daysAgo: 33,
  },
  {
    id: 'gas-smell',
    station: 'st-dongjie',
    says: '楼道里一股煤气味，怕要出事，你们快来人。',
    reason: 'emergency',
    channel: '110_119',
    told: '有危险请马上打 119，开窗离开，别开灯。我们已经给您打过电话，消防也去了。隐患整改可以再来说。',
    daysAgo: 12,
  },
  {
    id: 'unclear',
    station: 'st-shangpo',
    says: '那个事到底还管不管，说了多少次了。',
    reason: 'unclear',
    channel: 'none',
    told: '没看明白是哪件事。请再说一次：在哪里、什么东西、怎么了。也可以打联络站电话，我们帮您写。',
    daysAgo: 6,
  },
];

type Telling = (now: number, calendar: Calendar, index: number) => Story;

function begin(now: number, calendar: Calendar, misdirected: Misdirected, index: number) {
  const speaker = pick(SPEAKERS, 11 + index * 5);
  const teller = new Teller(now - misdirected.daysAgo * DAY_MS, calendar)
    .home(0, '20:05')
    .does(speaker, 'submit', {
      placeId: QINGHE.place.id,
      scene: codeOf(misdirected.station),
      text: misdirected.says,
      ...(speaker.leavesName ? { name: speaker.name } : {}),
    });
  const { reason, channel, told } = misdirected;
  teller
    .office(1, '09:20')
    .does(stationPersona(misdirected.station), 'decline', { reason, channel, text: told });
  return { teller, speaker };
}

const justDeclined = MISDIRECTED.map<Telling>(
  (misdirected) => (now, calendar, index) =>
    begin(now, calendar, misdirected, index).teller.story(misdirected.id),
);

/** Declined too quickly; the office looks again and takes it. */
const appealHeard: Telling = (now, calendar, index) => {
  const misdirected: Misdirected = {
    id: 'well-cover',
    station: 'st-nangou',
    says: '老井没盖，娃在边上耍，村里说井是私人的不管。',
    reason: 'not_congress_matter',
    channel: '12345',
    told: '私人的井请打 12345 转村里协调。',
    daysAgo: 47,
  };
  const { teller, speaker } = begin(now, calendar, misdirected, index);
  const unit = unitPersona('shimen_gov');
  return teller
    .home(1, '21:10')
    .does(speaker, 'appeal', {
      text: '井是我爷爷打的，可路是大家的路，井就在路边，出了事算谁的？请再看一看。',
    })
    .office(1, '10:30')
    .does(OFFICE.qianwen, 'admit', { to: 'triage', categoryId: 'urban' })
    .office(0, '15:30')
    .does(OFFICE.zhaoning, 'assign', { tier: 'town', categoryId: 'urban', leadUnitId: 'shimen_gov' })
    .office(1, '09:10')
    .does(unit, 'signIn', {})
    .office(2, '16:00')
    .does(unit, 'reply', {
      text: '跟井主商量好，浇了 1.2 米见方的井盖，焊了锁，钥匙在组长家。费用 430 元镇里出。',
      resultClass: 'A',
      mode: 'onsite',
    })
    .office(1, '09:45')
    .does(OFFICE.zhaoning, 'release', {})
    .home(1, '19:00')
    .does(speaker, 'rate', {
      resolved: true,
      satisfaction: 'satisfied',
      comment: '要是当初就有人来看一眼就好了。',
    })
    .story(misdirected.id);
};

/** Declined, appealed, and declined again by another person. */
const appealRefused: Telling = (now, calendar, index) => {
  const misdirected: Misdirected = {
    id: 'verdict',
    station: 'st-qingshiqiao',
    says: '判决下来三年了，钱还没拿到，法院不作为，你们管管法院。',
    reason: 'court',
    channel: 'court',
    told: '执行的事请拿判决书找执行局，电话 12368。人大不能干预具体案件。',
    daysAgo: 26,
  };
  const { teller, speaker } = begin(now, calendar, misdirected, index);
  return teller
    .home(2, '20:40')
    .does(speaker, 'appeal', { text: '我不是让你们改判，就想有人催一催。' })
    .office(2, '11:00')
    .does(OFFICE.zhaoning, 'decline', {
      reason: 'court',
      channel: 'court',
      text: '再看过了：催执行也要走法院的路子。我们把执行局的窗口和电话写给您，材料清单附在后面。',
    })
    .story(misdirected.id);
};

/** Appealed last night; nobody has looked yet. */
const appealWaiting: Telling = (now, calendar, index) => {
  const misdirected: Misdirected = {
    id: 'kiln',
    station: 'st-guankou',
    says: '废砖窑的墙歪了，羊都不敢从那儿过，说了也没人理。',
    reason: 'hotline',
    channel: '12345',
    told: '请打 12345，他们会派给应急部门。',
    daysAgo: 9,
  };
  const { teller, speaker } = begin(now, calendar, misdirected, index);
  return teller
    .on('2026-10-08', '21:25')
    .does(speaker, 'appeal', { text: '12345 说归镇里，镇里说归窑主，窑主找不到。墙真要倒了。' })
    .story(misdirected.id);
};

export const DECLINED_STORIES: readonly Telling[] = [
  ...justDeclined,
  appealHeard,
  appealRefused,
  appealWaiting,
];

import { dayInSentence } from '../wording/dates';
import type { NoticeCode } from './codes';
import type { LateThing } from '../item/commands';
import type { NoticeData, NoticeText, NoticeWording } from './notice-data';
import { area, byDay, byMoment, deputy, office, shortDay, station, then, unit } from './names';

type StaffCode = Exclude<
  NoticeCode,
  | 'N01'
  | 'N02'
  | 'N03'
  | 'N04'
  | 'N05'
  | 'N06'
  | 'N07'
  | 'N08'
  | 'N09'
  | 'N10'
  | 'N24'
  | 'N25'
  | 'N29'
  | 'N33'
  | 'N34'
  | 'N35'
>;

const text = (say: NoticeWording['say']): NoticeWording => ({ version: 2, say });

const round = (data: NoticeData) => (data.round && data.round > 1 ? `第 ${data.round} 次办，` : '');

const fromDay = ({ rule, at }: NoticeData): string =>
  rule === undefined ? '从今天' : dayInSentence(rule.fromDay, at);

/** Notices to deputies, stations, offices and units. */
export const STAFF_TEXTS: Record<StaffCode, NoticeWording> = {
  N11: text((data) => ({
    title: '新诉求',
    body: `${area(data)}${data.areaName ? '有居民' : ''}向您反映问题，${byDay(data, '前请打开看看', '请打开看看')}。`,
    phrase: '新诉求',
    thing: data.areaName ? `${data.areaName}居民向您反映问题` : '有居民向您反映问题',
  })),
  N12: text((data) =>
    data.session
      ? {
          title: '面对面一件',
          body: `面对面记下一件，等${unit(data)}当场答复；${byDay(data, '前', '')}没答的，请交办。`,
          phrase: '面对面',
          thing: `面对面一件，等${unit(data)}答复`,
        }
      : {
          title: '待交办',
          body: `${data.byName ?? deputy(data)}转来一件，${byDay(data, '前', '请')}交办。${data.reasonWord ? `原因：${data.reasonWord}。` : ''}`,
          phrase: '待交办',
          thing: `${data.byName ?? deputy(data)}转来一件诉求`,
        },
  ),
  N13: text((data) => ({
    title: '已转交',
    body: `这件到日子没有${data.unopened ? '打开' : '答复'}，已转给${data.holderName ?? station(data)}，不用您再办。`,
    phrase: '已转交',
    thing: data.holderName ? `超时未处理，已转${data.holderName}` : '超时未处理，已转联络站',
  })),
  N14: text((data) =>
    data.session
      ? {
          title: '请当场答复',
          body: `面对面问您单位一件，请记下当场怎么答的，${office(data)}确认后告诉反映人。`,
          phrase: '当场答复',
          thing: '面对面问您单位，请答复',
        }
      : data.urgent
        ? urgent(data)
        : {
            title: '新交办',
            body: `${office(data)}交办一件，${round(data)}${byDay(data, '前答复', '请按时答复')}，请先签收。`,
            phrase: '新交办',
            thing: shortDay(data, '前答复，请先签收', '请签收'),
          },
  ),
  N15: text((data) => ({
    title: '待裁定',
    body: `${unit(data)}申请退回，${byDay(data, '前', '请')}裁定。${data.reasonWord ? `依据：${data.reasonWord}。` : ''}`,
    phrase: '待裁定',
    thing: `${unit(data)}申请退回，请裁定`,
  })),
  N16: text((data) => ({
    title: '已裁定',
    body: data.upheld ? '退回成立，不用您单位办了。' : `退回不成立，请接着办${then(byDay(data, '前答复'))}。`,
    phrase: '已裁定',
    thing: data.upheld ? '退回成立' : '退回不成立，请接着办',
  })),
  N17: {
    version: 3,
    say: ({ opinionOf }) =>
      opinionOf === undefined
        ? {
            title: '已补充',
            body: '反映人补充了材料，请看看再办。',
            phrase: '已补充',
            thing: '反映人已补充材料',
          }
        : {
            title: '会办意见来了',
            body: `${opinionOf}交了会办意见，请看看再答复。`,
            phrase: '会办意见',
            thing: `${opinionOf}交了会办意见`,
          },
  },
  N18: text((data) => ({
    title: '待审批',
    body: `${unit(data)}申请延到${byDay(data, '', '以后')}，请审批。${data.reasonWord ? `原因：${data.reasonWord}。` : ''}`,
    phrase: '待审批',
    thing: `${unit(data)}申请延期`,
  })),
  N19: text((data) => ({
    title: '待审核',
    body: `${unit(data)}${data.session ? '记下了面对面的答复' : '交了答复'}，${byDay(data, '前', '请')}${data.session ? '确认' : '审核'}。`,
    phrase: '待审核',
    thing: `${unit(data)}已提交答复`,
  })),
  N20: text((data) => ({
    title: '请修改',
    body: `答复没有通过审核：${data.reasonWord ?? '请看意见'}。${byDay(data, '前改好再交。', '请改好再交。')}`,
    phrase: '请修改',
    thing: '答复未通过审核，请看意见',
  })),
  N21: text((data) => ({
    title: '申诉',
    body: `反映人不同意不受理，请另一位同事${byDay(data, '前', '')}审查。`,
    phrase: '申诉',
    thing: '反映人申诉，请另行审查',
  })),
  N22: text(
    (data) =>
      again(data) ?? {
        title: '不满意',
        body: `反映人说没有解决，${round(data)}${byDay(data, '前再答复一次', '请重新办理')}。`,
        phrase: '不满意',
        thing: '反映人说没有解决，重新办理',
      },
  ),
  N23: text((data) => ({
    title: '请电话',
    body: `有 ${data.count ?? 1} 位反映人收不到通知，请打电话告诉他们。`,
    phrase: '请电话',
    thing: `有${data.count ?? 1}位反映人收不到通知`,
  })),
  N32: text((data) => ({
    title: '好几个人说',
    body: `十四天里有 ${data.count ?? 5} 个人说的像是同一件事，请看看要不要一起办。`,
    phrase: '共性问题',
    thing: `${data.count ?? 5}个人说的像是同一件事`,
  })),
  N36: text((data) => ({
    title: '系统要看一眼',
    body: `“${data.title}”过了警戒线，点开看看要做什么。`,
    phrase: '系统提醒',
    thing: data.title,
  })),
  N37: text((data) => ({
    title: data.rule?.version === 1 ? '有了新制度' : '制度改了',
    body:
      data.rule?.version === 1
        ? `《${data.title}》公布了，${fromDay(data)}起用。`
        : `《${data.title}》改了，${fromDay(data)}起用新的。改了哪里，点开看。`,
    phrase: '制度',
    thing: data.title,
  })),
  N26: text((data) => ({
    title: '催办',
    body: `${data.byName ?? '反映人'}催了一次，${byDay(data, '前请答复', '请尽快答复')}。`,
    phrase: '催办',
    thing: shortDay(data, '前请答复', '请尽快答复'),
  })),
  N27: text(
    (data) =>
      supervision(data) ?? {
        title: '督办',
        body: `${data.byName ?? office(data)}督办这件事，${byDay(data, '前请报告办理情况', '请报告办理情况')}。`,
        phrase: '督办',
        thing: shortDay(data, '前请报告', '请报告办理情况'),
      },
  ),
  N28: text((data) =>
    data.givenTo === undefined
      ? {
          title: '已撤回',
          body: '反映人撤回了，不用再办。',
          phrase: '已撤回',
          thing: '反映人撤回，不用再办',
        }
      : {
          title: '改交了',
          body: `${office(data)}改交给${data.givenTo}了，不用您单位办。`,
          phrase: '改交了',
          thing: '改交别的单位，不用您单位办',
        },
  ),
  N30: text((data) => ({
    title: '临期',
    body: `${left(data)}，${byDay(data, '前请办好', '请按时办好')}。`,
    phrase: '临期',
    thing: left(data),
  })),
  N31: text(
    (data) =>
      beside(data) ?? {
        title: '超期',
        body: `${late(data)}，${data.to === 'unit' ? '请今天就答复' : `在${data.holderName ?? unit(data)}手里`}。`,
        phrase: '超期',
        thing: late(data),
      },
  ),
};

/** Hours count here, so the hour is said. */
const urgent = (data: NoticeData): NoticeText => ({
  title: '紧急交办',
  body: `${office(data)}交办一件紧急的，${byMoment(data, '前答复', '请马上答复')}。请马上签收，人大办会打电话来。`,
  phrase: '紧急交办',
  thing: byMoment(data, '前答复，请签收', '请马上签收'),
});

const left = ({ workingDays = 0 }: NoticeData) =>
  workingDays > 0 ? `还有 ${workingDays} 个工作日` : '今天到日子';
const late = ({ workingDays = 0 }: NoticeData) =>
  workingDays > 0 ? `超期 ${workingDays} 个工作日` : '到日子没办好';

/** It came again, or neighbours say that it never went. */
function again(data: NoticeData): NoticeText | null {
  if (data.recheck) {
    return {
      title: '请复核',
      body: `${data.count ?? 3} 位邻居说还在，请去复核，要不要重新办由${office(data)}定。`,
      phrase: '请复核',
      thing: '邻居说还在，请复核',
    };
  }
  if (!data.reopened) return null;
  return {
    title: '又出现了',
    body: `办结以后又出现了，${round(data)}${byDay(data, '前再答复一次', '请重新办理')}。`,
    phrase: '又出现了',
    thing: '办结后又出现，重新办理',
  };
}

function supervision(data: NoticeData): NoticeText | null {
  if (data.reported) {
    return {
      title: '督办有报告',
      body: `${unit(data)}报告了办理情况，${byDay(data, '前请去回头看', '请去回头看')}。`,
      phrase: '请回头看',
      thing: `${unit(data)}报告了`,
    };
  }
  if (!data.unsolved) return null;
  return {
    title: '回头看没过',
    body: `${data.byName ?? office(data)}去看过，还没办好，请接着办。`,
    phrase: '还没办好',
    thing: '回头看没过，请接着办',
  };
}

const LATE_THING: Record<LateThing, string> = {
  co_handler: '会办意见没按时交',
  extension: '延期申请没按时批',
  supervision: '督办没按时报告',
  survey: '回头看没按时去',
  instruction: '批示没按时落实',
  publication: '到日子还没公示',
};

/** Something beside the promise is late: said as what it is. */
function beside(data: NoticeData): NoticeText | null {
  if (data.lateThing === undefined) return null;
  const thing = LATE_THING[data.lateThing];
  return { title: '超期', body: `${thing}，请今天就办。`, phrase: '超期', thing };
}

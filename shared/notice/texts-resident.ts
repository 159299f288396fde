import type { NoticeData, NoticeText, NoticeWording } from './notice-data';
import { answerer, byDay, byMoment, deputy, office, shortDay, station, then, unit } from './names';

type ResidentCode =
  'N01' | 'N02' | 'N03' | 'N04' | 'N05' | 'N06' | 'N07' | 'N08' | 'N09' | 'N10' | 'N24' | 'N25' | 'N29';

/** Shown to the submitter before anybody else: they may say no (PRODUCT.md §2.8). */
const PROPOSED: NoticeText = {
  title: '想公示',
  body: '想把这件事贴上公示栏，姓名、电话和门牌都去掉了。请您看看，不愿意就点“不要公示”。',
  phrase: '请您看看',
  thing: '公示前请您看看',
};

const extensionToUnit = (data: NoticeData): NoticeText =>
  data.granted
    ? {
        title: '同意延期',
        body: `${office(data)}同意延期，${byDay(data, '前答复', '请按新的日子答复')}。`,
        phrase: '同意延期',
        thing: shortDay(data, '前答复', '请看新的日子'),
      }
    : {
        title: '没有同意延期',
        body: `${office(data)}没有同意延期，${byDay(data, '前还是要答复', '请按原来的日子答复')}。`,
        phrase: '不同意',
        thing: shortDay(data, '前还是要答复', '请按原来的日子答复'),
      };

/** The date had been counted over a year without a calendar; it is sure now. */
const recounted = (data: NoticeData): NoticeText => ({
  title: '日子改准了',
  body: `放假安排出来了，${byDay(data, data.to === 'submitter' ? '前答复您' : '前答复', '请看新的日子')}。`,
  phrase: '日子改准',
  thing: shortDay(data, '前答复', '请看新的日子'),
});

/**
 * Notices to residents; those that a deputy or a unit hears as well say it to them in their own words.
 * To a resident: what happened, the day, what they can do. No words of the office (LOOK: 绝不 9).
 */
export const RESIDENT_TEXTS: Record<ResidentCode, NoticeWording> = {
  N01: {
    version: 1,
    say: (data) => ({
      title: '已提交',
      body: `编号 ${data.no}，${byDay(data, '前有人看', '很快有人看')}。`,
      phrase: '已提交',
      thing: '编号已生成，我们会尽快看',
    }),
  },
  N02: {
    version: 1,
    say: (data) => ({
      title: '已受理',
      body: data.deputyTitle
        ? `在${deputy(data)}手里${then(byDay(data, '前回您'))}。`
        : `${station(data)}收下了，${office(data)}正在看该由谁来办。`,
      phrase: '已受理',
      thing: `已由${data.deputyTitle ?? station(data)}受理`,
    }),
  },
  N03: {
    version: 1,
    say: (data) => ({
      title: '未受理',
      body: `${data.reasonWord ?? '这事不归这里办'}，已替您写好要带的话。不同意可以提一次。`,
      phrase: '未受理',
      thing: '请看原因和正确渠道',
    }),
  },
  N04: {
    version: 1,
    say: (data) => ({
      title: '已引导',
      body: `${data.reasonWord ?? '这事有更合适的地方办'}。请找${data.channelWord ?? '合适的部门'}，要带的话已替您写好。`,
      phrase: '已引导',
      thing: '要带的话已替您写好',
    }),
  },
  N05: {
    version: 1,
    say: (data) => ({
      title: '已并案',
      body: `和另外 ${data.count ?? 1} 个人说的是同一件事，一起办，分别答复您。`,
      phrase: '已并案',
      thing: '与相同的事一起办，分别答复',
    }),
  },
  N06: {
    version: 1,
    say: (data) =>
      data.to === 'submitter'
        ? {
            title: '办理中',
            body: data.urgent
              ? `在${unit(data)}手里${then(byMoment(data, '前答复您', ''))}。有危险先打 110、119。`
              : `在${unit(data)}手里${then(byDay(data, '前答复您'))}。`,
            phrase: '办理中',
            thing: data.urgent ? '有危险先打110、119' : `${unit(data)}在办`,
          }
        : {
            title: '已交办',
            body: `您转来的这件，${office(data)}交给${unit(data)}了${then(byDay(data, '前答复'))}。`,
            phrase: '已交办',
            thing: `主办单位：${unit(data)}`,
          },
  },
  N07: {
    version: 1,
    say: (data) => ({
      title: '已答复',
      body:
        data.to === 'submitter'
          ? `${answerer(data)}答复了，请您看看。`
          : `您转来的这件，${answerer(data)}答复了，可以去看看办得实不实。`,
      phrase: '已答复',
      thing: '请查看答复内容',
    }),
  },
  N08: {
    version: 1,
    say: (data) => ({
      title: '请您补充',
      body: `${data.holderName ?? answerer(data)}问您：${data.question ?? '能不能再说清楚一些？'}等您回答的日子，不占他们的期限。`,
      phrase: '待补充',
      thing: '请补充位置或照片',
    }),
  },
  N09: {
    version: 3,
    say: (data) => {
      if (data.recounted) return recounted(data);
      return data.to === 'unit' || data.granted === false
        ? extensionToUnit(data)
        : {
            title: '已延期',
            body: `难办，改到${byDay(data, '', '以后')}，原因：${data.reasonWord ?? '见答复'}。${office(data)}同意了。`,
            phrase: '已延期',
            thing: data.dueAt === undefined ? '请看新的日子' : `新时限：${shortDay(data, '', '')}`,
          };
    },
  },
  N10: {
    version: 1,
    say: (data) => ({
      title: '等您评',
      body: `${answerer(data)}答复了，解决了吗？${byDay(data, '前请您评一评，')}不评不算满意。`,
      phrase: '待评价',
      thing: '问题解决了吗？请您评一评',
    }),
  },
  N24: {
    version: 1,
    say: (data) =>
      data.to === 'submitter'
        ? {
            title: '承诺到期',
            body: `${answerer(data)}答应您的日子到了，办好了吗？`,
            phrase: '承诺到期',
            thing: '答应的时间到了，办好了吗',
          }
        : {
            title: '承诺到期',
            body: '答复里答应的日子到了，请写明办好没有，没办好写清原因和新的日子。',
            phrase: '承诺到期',
            thing: '答应的时间到了，请写结果',
          },
  },
  N25: {
    version: 2,
    say: (data) =>
      data.proposed
        ? PROPOSED
        : {
            title: '已公示',
            body: `去掉您的姓名、电话和门牌，贴在${data.stationName ? `${data.stationName}的` : ''}公示栏了。`,
            phrase: '已公示',
            thing: '隐去个人信息后公示',
          },
  },
  N29: {
    version: 2,
    say: (data) =>
      data.resumed
        ? {
            title: '已恢复',
            body: `又接着办了${then(byDay(data, data.to === 'submitter' ? '前答复您' : '前答复'))}。`,
            phrase: '已恢复',
            thing: '又接着办了',
          }
        : {
            title: '已中止',
            body: `先停下不办，原因：${data.reasonWord ?? '见说明'}。${data.to === 'submitter' ? '能接着办的时候会告诉您。' : '期限停着。'}`,
            phrase: '已中止',
            thing: '请看原因',
          },
  },
};

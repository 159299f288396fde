import type { NoticeCode } from './codes';
import { answerer, byDay, deputy, office, shortDay, then, unit } from './names';
import type { NoticeData, NoticeText } from './notice-data';

/** Null: said as of any other matter. */
type Say = (data: NoticeData) => NoticeText | null;

const toCourt =
  (say: (data: NoticeData) => NoticeText): Say =>
  (data) =>
    data.to === 'submitter' ? say(data) : null;

/**
 * 鼎城's dispute is sent by a court and led by a deputy: no resident spoke, and the court confirms instead of rating.
 * Neither side of it is ever named.
 */
export const DISPUTE_TEXTS: Partial<Record<NoticeCode, Say>> = {
  N01: (data) => ({
    title: '已派送',
    body: `编号 ${data.no}，${byDay(data, '前', '')}由${office(data)}决定收不收。`,
    phrase: '已派送',
    thing: '已编号，等人大办受理',
  }),
  N02: (data) => ({
    title: '已受理',
    body: data.deputyTitle
      ? `${deputy(data)}领办${then(byDay(data, '前有调解结果'))}。`
      : `${office(data)}受理了，正在请代表领办。`,
    phrase: '已受理',
    thing: data.deputyTitle ? `${deputy(data)}领办` : '已受理，正在请代表领办',
  }),
  N03: (data) => sentBack(data),
  N04: (data) => sentBack(data),
  N06: (data) =>
    data.urgent
      ? null
      : {
          title: '交给部门办',
          body: `${office(data)}把这件纠纷交给${unit(data)}了${then(byDay(data, '前有结果'))}。`,
          phrase: '已交办',
          thing: `${unit(data)}在办`,
        },
  N07: toCourt((data) => ({
    title: '调解有结果',
    body: `${answerer(data)}报来调解结果，请看。`,
    phrase: '有结果',
    thing: '请看调解结果',
  })),
  N08: toCourt((data) => ({
    title: '请法院补充',
    body: `${data.holderName ?? answerer(data)}问：${data.question ?? '案情能不能再说清楚一些？'}等回答的日子，不算在期限里。`,
    phrase: '待补充',
    thing: '请补充案情',
  })),
  N09: (data) =>
    data.recounted || data.granted === false || data.to === 'unit'
      ? null
      : {
          title: '调解延期',
          body: `调解延到${byDay(data, '', '以后')}，原因：${data.reasonWord ?? '见说明'}。${office(data)}同意了。`,
          phrase: '已延期',
          thing: data.dueAt === undefined ? '请看新的日子' : `调解延到${shortDay(data, '', '')}`,
        },
  N10: (data) => ({
    title: '请确认',
    body: `调解结果等法院确认${then(byDay(data, '前请确认'))}。`,
    phrase: '请确认',
    thing: '调解结果等法院确认',
  }),
  N11: (data) => ({
    title: '新的调解',
    body: `${office(data)}请您领办一件法院派来的纠纷，${byDay(data, '前请打开看看', '请打开看看')}。`,
    phrase: '请领办',
    thing: '法院派来一件纠纷，请您领办',
  }),
  N12: (data) => ({
    title: '待交办',
    body: `${data.byName ?? deputy(data)}交回一件法院派来的纠纷，${byDay(data, '前', '请')}另请一位代表，或者退回法院。`,
    phrase: '待交办',
    thing: '一件纠纷交回，请另请代表',
  }),
  N17: () => ({
    title: '已补充',
    body: '法院补充了材料，请看看再办。',
    phrase: '已补充',
    thing: '法院已补充材料',
  }),
  N21: (data) => ({
    title: '申诉',
    body: `法院不同意退回，请另一位同事${byDay(data, '前', '')}审查。`,
    phrase: '申诉',
    thing: '法院不同意退回，请另行审查',
  }),
  N22: (data) =>
    data.recheck || data.reopened
      ? null
      : {
          title: '法院没有确认',
          body: `法院没有确认调解结果，${byDay(data, '前请重新调解', '请重新调解')}。`,
          phrase: '请再调解',
          thing: '法院没有确认，请重新调解',
        },
  N26: (data) => ({
    title: '催办',
    body: `${data.byName ?? '法院'}催了一次，${byDay(data, '前请报调解结果', '请尽快报调解结果')}。`,
    phrase: '催办',
    thing: shortDay(data, '前请报调解结果', '请尽快报调解结果'),
  }),
  N28: () => ({
    title: '已撤回',
    body: '法院撤回了，不用再调解。',
    phrase: '已撤回',
    thing: '法院撤回，不用再调解',
  }),
};

const sentBack = (data: NoticeData): NoticeText => ({
  title: '退回法院',
  body: `${office(data)}把这件退回法院，请看说明。不同意可以提一次。`,
  phrase: '退回法院',
  thing: '退回法院，请看说明',
});

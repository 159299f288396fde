import type {
  HandOverReason,
  ItemKind,
  RatingReason,
  LinkType,
  Mediation,
  ReplyMode,
  ResultClass,
  ReturnBasis,
  Satisfaction,
  SourceType,
  SupervisionForm,
  SupervisionMedium,
  SuspendReason,
  Tier,
  WithdrawReason,
} from '../item/kinds';

export const KIND_WORD: Record<ItemKind, string> = {
  voice: '群众意见',
  snap: '随手拍',
  reception_case: '接待登记',
  suggestion: '代表建议',
  recess_suggestion: '闭会期间建议',
  dispute: '矛盾纠纷',
  petition: '信访件',
  oversight_opinion: '立法监督意见',
  micro_matter: '微实事',
};

/** In lists, where the row has no room for whose code it was. */
export const SOURCE_WORD: Record<SourceType, string> = {
  deputy_code: '代表码',
  station_code: '站码',
  point_code: '点码',
  chosen_station: '自己选站',
  group_chat: '代表群',
  paper: '纸面',
  phone: '电话',
  reception: '接待',
  snap: '随手拍',
  meeting: '议事会',
  activity: '活动',
  face_session: '面对面',
  court: '法院派送',
  supervision: '监督',
  audit: '审计',
  suggestion_box: '意见箱',
};

/** As the resident remembers it: `扫林禾代表的码`. `target` is the deputy's or station's name, where there is one. */
export function sourceSentence(type: SourceType, target: string | undefined): string {
  const whose = target === undefined ? '' : `${target}的`;
  const sentences: Record<SourceType, string> = {
    deputy_code: `扫${target === undefined ? '代表的' : `${target}代表的`}码`,
    station_code: `扫${whose}码`,
    point_code: `扫${whose}点码`,
    chosen_station: target === undefined ? '自己选的联络站' : `选了${target}`,
    group_chat: '在代表群里说的',
    paper: '写在纸上交来的',
    phone: '打电话说的',
    reception: '接待时当面说的',
    snap: '随手拍的',
    meeting: '在议事会上说的',
    activity: '在活动上说的',
    face_session: '在面对面上说的',
    court: '法院派来的',
    supervision: '监督中发现的',
    audit: '审计中发现的',
    suggestion_box: '投在意见箱里的',
  };
  return sentences[type];
}

export const TIER_WORD: Record<Tier, string> = { village: '村', town: '镇', county: '县' };

/** Defaults: a place words its own classes (`resultClasses`). */
export const RESULT_CLASS_WORD: Record<ResultClass, string> = {
  A: '已经解决',
  B: '正在解决',
  C: '列入计划',
  D: '留作参考',
};

export const REPLY_MODE_WORD: Record<ReplyMode, string> = {
  onsite: '当面答复',
  phone: '电话答复',
  written: '书面答复',
};

export const SATISFACTION_WORD: Record<Satisfaction | 'no_answer', string> = {
  satisfied: '满意',
  basically_satisfied: '基本满意',
  dissatisfied: '不满意',
  no_answer: '没有评',
};

export const RATING_REASON_WORD: Record<RatingReason, string> = {
  not_solved: '问题还在',
  nobody_contacted_me: '没人联系过我',
  attitude: '态度不好',
  off_the_point: '答的不是我问的',
};

export const WITHDRAW_REASON_WORD: Record<WithdrawReason, string> = {
  solved_already: '已经解决了',
  said_wrongly: '说错了',
  changed_mind: '不想说了',
};

export const HAND_OVER_REASON_WORD: Record<HandOverReason, string> = {
  needs_department: '要部门来办',
  conflict_of_interest: '和我有关系，该回避',
  not_my_district: '不在我的选区',
  unavailable: '这段时间办不了',
};

export const RETURN_BASIS_WORD: Record<ReturnBasis, string> = {
  not_our_duty: '不是我单位的职责',
  not_our_area: '不在我们的地段',
  another_leads: '该由别的单位牵头',
  law_forbids: '按规定这里办不了',
};

export const SUSPEND_REASON_WORD: Record<SuspendReason, string> = {
  litigation: '正在打官司，等法院判',
  force_majeure: '遇上天灾等没法办的情况',
  other_procedure: '正在走别的程序',
};

export const SUPERVISION_FORM_WORD: Record<SupervisionForm, string> = {
  onsite: '现场督办',
  key: '重点督办',
  tracking: '跟踪督办',
};

export const SUPERVISION_MEDIUM_WORD: Record<SupervisionMedium, string> = {
  online: '线上',
  offline: '线下',
};

export const LINK_TYPE_WORD: Record<LinkType, string> = {
  theme: '主题',
  suggestion: '代表建议',
  project: '民生实事项目',
  session: '接待场次',
  activity: '活动',
  meeting: '议事会',
};

export const MEDIATION_WORD: Record<Mediation, string> = {
  succeeded: '调解成功',
  failed: '没调成，退回法院',
};

/** Of a picture that came without a word. */
export const pictureTitle = (where: string | undefined): string =>
  where === undefined || where.trim() === '' ? '随手拍的一张照片' : `随手拍：${where.trim()}`;

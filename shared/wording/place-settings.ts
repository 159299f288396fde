import type { NoticeCode } from '../notice/codes';
import type { StepName } from '../place/steps';

/** What the form of a place's own settings says; its readers keep an office, they do not program. */
export const SETTING_WORDS = {
  number: '写一个整数，比如 3',
  allowance: '写一个大于 0 的整数，再选按什么算',
  unit: '这里只能按工作日或天算',
  yesNo: '选开或者关',
  choice: '从给出的里面选一个',
  steps: '步骤没读懂，请重新打开再改',
  unknown: '这里已经没有这一项，请重新打开',
  nothing: '没有',
  yes: '是',
  no: '否',
  changed: (name: string, old: string, fresh: string) =>
    `${name}：${old}，改成${/^\d/.test(fresh) ? ' ' : ''}${fresh}`,
  stepsHelp: '3 到 7 步，每步最多 8 个字；点一个状态，放进这一步',
  buttonHelp: '空着就用这个字',
  kindPolicyHelp: '不选就看在哪一级办',
  themeHelp: '三项都空着，就和别的码一样',
  templateIdHelp: '从微信后台“订阅消息”里整串复制；空着就用部署时配好的',
  templateKeyHelp: '照微信后台写；空着这一项就不发',
  addedHelp: '说在正文后面，只有反映人看到',
  seenSteps: '每件事上的步骤条，群众和工作人员都看得到',
  seenDates: '以后交办时说好的日子，和“为什么是这一天”',
  seenStepDates: '待办里“还剩几天”，以后走到那一步的按新的',
  seenOffice: '“我的”里的电话，和提到办公室的消息',
  seenHours: '几点起算一天，几点算到日子',
  seenRinging: '这个时段以外不响铃，消息照样进收件箱',
  seenButtons: '工作人员和代表手机上的按钮',
  seenCategories: '选类别的地方、公示栏、台账',
  seenResults: '写答复时选的类别，群众在答复上看到',
  seenTheme: '扫点上的码打开的那一页',
  seenPush: '微信里收到的提醒',
  seenCompliance: '“哪些功能开着”那一页，谁都看得到',
  seenDeputyFirst: '扫代表码来的事先到谁手里',
} as const;

export const POLICY_WORDS = {
  confirmed: { label: '这些数定下来了吗', help: '没有文件写明的，先替您填了；看过、对的，就选“是”' },
  label: { label: '叫什么', help: '交办的人选期限时看到' },
  reply: { label: '多久答复' },
  rework: { label: '没解决，再办多久' },
  extension: { label: '最多延多久', help: '空着就不能延期；一件事只延一次' },
  grantBeforeDue: { label: '到日子前批了才算延期' },
  returnWithin: { label: '多久以内可以退回', help: '空着就不能退回' },
  acceptWithin: { label: '多久以内要受理', help: '空着就按“每一步给几天”' },
  reminder: {
    label: (nth: number) => `到日子前提醒，第 ${nth} 次`,
    help: '提前多久；当天和超期的提醒自己会来',
  },
  startsAt: { label: '从哪天起算' },
} as const;

export const STEP_WORDS: Record<StepName, { label: string; help?: string }> = {
  screen: { label: '受理' },
  deputyOpen: { label: '代表打开' },
  deputyAnswer: { label: '代表答复' },
  triage: { label: '交办' },
  signIn: { label: '单位签收' },
  review: { label: '审核答复' },
  appealScreen: { label: '申诉后再看' },
  appealWindow: { label: '多久以内可以申诉' },
  ratingWindow: { label: '多久以内可以评价' },
  ruling: { label: '裁定退回' },
  infoWindow: { label: '等反映人补充' },
  extensionDecision: { label: '批延期' },
  upperResult: { label: '等上级答复' },
  survey: { label: '督办后回头看' },
  reopenWindow: { label: '办结后多久可以说又出现了' },
  publish: { label: '办结后公示' },
  archiveAfter: { label: '办结后归档' },
};

export const PUBLISH_WORDS = {
  required: {
    word: '办结要公示',
    about: '每件办结的事都准备一份隐去个人信息的公开版本',
    seen: '公示栏',
  },
  publicRating: {
    word: '选民可以评公示的事',
    about: '每位选民一件事评一次，和反映人的评价分开算',
    seen: '公示栏里每件事的下面',
  },
  confirmVoters: {
    word: '选民要联络站确认',
    about: '选民说的选区，联络站看过才算',
    seen: '“我的”里的选民登记',
  },
} as const;

/** What the person who spoke is told, by what happened. */
export const NOTICE_WORD: Partial<Record<NoticeCode, string>> = {
  N01: '提交了',
  N02: '受理了',
  N03: '不受理',
  N04: '引导到别处',
  N05: '并案了',
  N06: '交给单位了',
  N07: '有答复了',
  N08: '请他补充',
  N09: '延期了',
  N10: '请他评价',
  N24: '承诺到期',
  N25: '公示了',
  N29: '停下或者接着办',
};

/** What a change will touch, before it is made. */
export const TOUCH_WORDS = {
  seen: (where: string) => `看得到的地方：${where}。`,
  datesStay: '已经说好的日子一个也不动。以后交办、再办、延期、提醒的，按新的算。',
  stepsStay: '已经在走的那一步，日子不动；下一步起按新的算。',
  running: (label: string, count: number) =>
    count === 0 ? `现在没有按“${label}”在办的事。` : `现在有 ${count} 件事按“${label}”在办，它们的日子不变。`,
  notices: (names: readonly string[]) => `以后的这些消息会跟着变：${names.join('、')}。已经发出去的不变。`,
  newTemplate: (title: string) =>
    `“${title}”换了模板，以前同意的次数作废，要等大家再点一次同意；等着发的还用旧的发完。`,
  public: (word: string) => `谁都看得到：“${word}”从关着变成开着。`,
  notPublic: (word: string) => `“${word}”关上以后，大家看到的是“关着”。`,
  confirmed: (label: string) => `“${label}”的数不再标“待确认”。`,
} as const;

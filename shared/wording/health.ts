import { dayOf, daysBetween, type Day } from '../common/shanghai';
import type { JobName } from '../health/jobs';
import { isTime, type HealthCause, type HealthFigure } from '../health/figures';

interface CauseWords {
  /** What it is, as a row's title. */
  title: string;
  /** What to do once it is too much. */
  todo: string;
}

const CAUSES: Record<HealthCause, CauseWords> = {
  timer_late: {
    title: '定时任务上次起跑',
    todo: '到云开发控制台看 jobs 的触发器是不是开着，手动跑一次。',
  },
  timer_long: { title: '定时任务跑一趟', todo: '快到一分钟的上限了，把 jobs 的日志发给维护的人看。' },
  timer_failed: { title: '上一趟没跑成的步骤', todo: '看 jobs 的日志里写的是哪一步，原样发给维护的人。' },
  items_waiting: {
    title: '到点没处理的事',
    todo: '提醒和期限会晚。先看定时任务有没有在跑，多的话会自己补上。',
  },
  effects_left: {
    title: '没做完的后续',
    todo: '通知、统计有没发出去的，会一直再试。半小时还不归零，看 jobs 的日志。',
  },
  effect_oldest: {
    title: '等得最久的一条后续',
    todo: '它的通知或统计一直没做成。看 jobs 的日志里“effect failed”那一行，原样发给维护的人。',
  },
  pushes_parked: {
    title: '一天里推不出去、搁下的微信提醒',
    todo: '站内消息都在。下面两行写了哪些是模板不对，其余的看 jobs 日志里“push refused”。',
  },
  pushes_waiting: { title: '到点没发的微信提醒', todo: '站内消息都在。看 jobs 日志里微信接口回了什么。' },
  template_wrong: {
    title: '一天里被微信退回的提醒（字段不符）',
    todo: '到“消息长什么样”核对模板的字段，改过模板就重新填模板编号。',
  },
  template_unknown: {
    title: '一天里被微信退回的提醒（没有这个模板）',
    todo: '到公众平台看模板还在不在，重新添加，换上新的模板编号。',
  },
  imports_stuck: { title: '过期没清的批量登记', todo: '里面有没登记完的话，请带表的人重新送一次。' },
  search_unfinished: { title: '还在补建查找的地方', todo: '以前的事正在一批批补进来，补完会自己停。' },
};

const COUNTED: Partial<Record<HealthCause, string>> = { effect_oldest: '条', pushes_waiting: '条' };

/** What each part of the timer is for, to whoever looks after the place. */
const JOBS: Record<JobName, string> = {
  dueItems: '到点的事、没做完的后续',
  figures: '统计数',
  recounts: '重算日子',
  callDigests: '待电话联系的汇总',
  duePushes: '微信提醒',
  uploadSlots: '没用上的照片',
  guesses: '查编号的次数',
  itemlessContacts: '没有事的联系方式',
  voiceImports: '过期的批量登记',
  standIns: '到期的替班',
  seats: '岗位',
  duty: '值班表',
  rosterImports: '过期的名册导入',
  findable: '补建查找',
};
export const jobTitle = (job: JobName): string => JOBS[job];

/** How long it has not done its part; undefined: it never has. */
export const jobLag = (minutes: number | undefined): string => {
  if (minutes === undefined) return '还没跑过';
  return minutes === 0 ? '刚刚' : `${minutes} 分钟前`;
};

export const healthTitle = (cause: HealthCause): string => CAUSES[cause].title;
export const healthTodo = (cause: HealthCause): string => CAUSES[cause].todo;

/** `3 分钟，2 件`, `没有`. */
export function healthValue({ cause, value, count }: HealthFigure): string {
  if (cause === 'timer_late') return value === 0 ? '刚刚' : `${value} 分钟前`;
  if (cause === 'timer_long') return value === 0 ? '不到 1 分钟' : `${value} 分钟`;
  if (count === 0 || (count === undefined && value === 0)) return '没有';
  if (!isTime(cause)) return `${value}`;
  return `${count ?? 0} ${COUNTED[cause] ?? '件'}，等了 ${value} 分钟`;
}

/** How long a key has been there, where its name says since when. */
export const keyAge = (since: Day | undefined, at: number): string =>
  since === undefined ? '不知道用了多久' : `用了 ${daysBetween(since, dayOf(at))} 天`;

export const keyUse = (newest: boolean, old: boolean): string => {
  if (old) return '满一年了，该加一把新的。怎么加在部署说明里，这一把留着开旧的。';
  return newest ? '现在记下来的用这一把' : '只用来打开以前记的';
};

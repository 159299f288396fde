import type { ItemState } from '../item/states';

/** What offices and units call it. */
export const STAFF_STATE: Record<ItemState, string> = {
  submitted: '待受理',
  with_deputy: '代表处理中',
  triage: '待交办',
  transferred_up: '已上报',
  assigned: '已交办',
  return_review: '退回待裁定',
  in_progress: '办理中',
  waiting_info: '待补充',
  reply_review: '答复待审核',
  suspended: '已中止',
  replied: '已答复',
  closed: '已办结',
  declined: '未受理',
  merged: '已并案',
  withdrawn: '已撤回',
  archived: '已归档',
};

/** The five words a resident sees, and the ends (DOMAIN.md §2). */
export const RESIDENT_STATE: Record<ItemState, string> = {
  submitted: '已提交',
  with_deputy: '已受理',
  triage: '已受理',
  transferred_up: '已上报',
  assigned: '办理中',
  return_review: '办理中',
  in_progress: '办理中',
  waiting_info: '请您补充',
  reply_review: '办理中',
  suspended: '已中止',
  replied: '已答复',
  closed: '已办结',
  declined: '未受理',
  merged: '已并案',
  withdrawn: '已撤回',
  archived: '已办结',
};

export type Viewer = 'submitter' | 'staff';

export const stateWord = (state: ItemState, viewer: Viewer): string =>
  viewer === 'submitter' ? RESIDENT_STATE[state] : STAFF_STATE[state];

/** The five dots in order, for a place that names no stages of its own. */
export const FIVE_WORDS = ['已提交', '已受理', '办理中', '已答复', '已办结'] as const;

/** Colour keys are the classes of the status tag; icons are names of the icon set. */
export type TagColour = 'sent' | 'took' | 'doing' | 'ask' | 'reply' | 'done' | 'split' | 'stop' | 'over';
export type TagIcon =
  | 'send'
  | 'tray'
  | 'half'
  | 'q'
  | 'sayl'
  | 'ok'
  | 'split'
  | 'sign'
  | 'undo'
  | 'clock'
  | 'alarm'
  | 'up'
  | 'pause'
  | 'merge';

export interface StateTag {
  icon: TagIcon;
  colour: TagColour;
}

export const STATE_TAG: Record<ItemState, StateTag> = {
  submitted: { icon: 'send', colour: 'sent' },
  with_deputy: { icon: 'tray', colour: 'took' },
  triage: { icon: 'tray', colour: 'took' },
  assigned: { icon: 'half', colour: 'doing' },
  in_progress: { icon: 'half', colour: 'doing' },
  transferred_up: { icon: 'up', colour: 'doing' },
  return_review: { icon: 'half', colour: 'doing' },
  waiting_info: { icon: 'q', colour: 'ask' },
  reply_review: { icon: 'half', colour: 'doing' },
  suspended: { icon: 'pause', colour: 'stop' },
  replied: { icon: 'sayl', colour: 'reply' },
  closed: { icon: 'ok', colour: 'done' },
  declined: { icon: 'sign', colour: 'stop' },
  merged: { icon: 'merge', colour: 'stop' },
  withdrawn: { icon: 'undo', colour: 'stop' },
  archived: { icon: 'ok', colour: 'done' },
};

/** Tags beside the state: what the clock says, and where the three sides disagree. */
export const EXTRA_TAGS = {
  due_soon: { word: '临期', icon: 'clock', colour: 'ask' },
  overdue: { word: '超期', icon: 'alarm', colour: 'over' },
  disputed: { word: '说法不一', icon: 'split', colour: 'split' },
  rework: { word: '重办', icon: 'undo', colour: 'ask' },
} as const satisfies Record<string, StateTag & { word: string }>;

/** The one line under an answered item of the resident's own list. */
export const AWAITING_RATING = '等您评';

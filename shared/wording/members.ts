import type { UnbindReason } from '../members/event';

/** Why somebody no longer sits there, as it stands in a sentence. */
export const UNBIND_WORD: Record<UnbindReason, string> = {
  left: '不在这里干了',
  lost_phone: '手机丢了',
  moved: '换了岗位',
  mistake: '加错了人',
  security: '为了安全先停用',
};

/** `县交通运输局经办人伍小禾`. */
export const seatCalled = (title: string, roleWord: string, name: string): string => {
  // A title may say the role itself: 县人大代表.
  const role = title.endsWith(roleWord) ? '' : roleWord;
  return `${title}${role}${name}`;
};

/** Whoever held a code that was meant for somebody else. */
export const NOBODY_WORD = '拿到码的人';

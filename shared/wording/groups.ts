import type { GroupKind } from '../place/roster';

export const GROUP_KIND_WORD: Record<GroupKind, string> = {
  deputy_group: '代表小组',
  professional_group: '专业小组',
};

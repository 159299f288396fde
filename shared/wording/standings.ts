import type { Standing } from '../permission/standing';

/** How somebody stands to one item, for pages about the machine. */
export const STANDING_WORD: Record<Standing, string> = {
  submitter: '反映人',
  helper: '帮手',
  deputy: '代表',
  station: '联络站',
  office: '人大办',
  dispatcher: '派单机构',
  lead_unit: '主办单位',
  co_handler: '会办单位',
  leader: '领导',
  timer: '到时自动',
};

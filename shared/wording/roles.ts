import type { Role } from '../permission/roles';
import type { Standing } from '../permission/standing';

export const ROLE_WORD: Record<Role, string> = {
  deputy: '人大代表',
  council_delegate: '议政代表',
  station_chief: '站长',
  liaison_officer: '联络员',
  congress_office: '人大办',
  handler: '经办人',
  unit_head: '单位负责人',
  leader: '领导',
  administrator: '管理员',
};

/** How somebody stands to one item, where no name is shown. */
export const STANDING_WORD: Record<Standing, string> = {
  submitter: '反映人',
  deputy: '代表',
  station: '联络站',
  office: '人大办',
  lead_unit: '主办单位',
  co_handler: '会办单位',
  leader: '领导',
  timer: '到时自动',
};

/** `林禾代表`: how everybody calls a deputy or delegate. */
export const deputyCalled = (name: string) => `${name}代表`;

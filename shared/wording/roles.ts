import type { Role } from '../permission/roles';

export const ROLE_WORD: Record<Role, string> = {
  deputy: '人大代表',
  council_delegate: '议政代表',
  station_chief: '站长',
  liaison_officer: '联络员',
  congress_office: '人大办',
  street_work_committee: '街道人大工委',
  presidium: '人大主席团',
  government_office: '政府办',
  court: '法院',
  handler: '经办人',
  unit_head: '单位负责人',
  leader: '领导',
  administrator: '管理员',
  auditor: '审计员',
  security: '安全员',
};

/** `林禾代表`: how everybody calls a deputy or delegate. */
export const deputyCalled = (name: string) => `${name}代表`;

import type { SourceType } from '../item/kinds';

/** Ways in which somebody is heard away from the app. */
export const OFFLINE_SOURCES = [
  'reception',
  'phone',
  'paper',
  'group_chat',
  'activity',
  'meeting',
  'face_session',
  'supervision',
  'audit',
] as const satisfies readonly SourceType[];
export type OfflineSource = (typeof OFFLINE_SOURCES)[number];

const CALLED: Record<OfflineSource, readonly string[]> = {
  reception: ['接待', '来访', '接访', '面谈', '接待日', '代表接待'],
  phone: ['电话', '来电', '打电话'],
  paper: ['纸面', '纸质', '来信', '信件', '书面', '意见表', '纸条'],
  group_chat: ['代表群', '群', '微信群', '群里', '群聊', '微信'],
  activity: ['活动', '走访', '入户', '走访入户'],
  meeting: ['议事会', '会议', '座谈会', '院坝会', '板凳会'],
  face_session: ['面对面'],
  supervision: ['监督', '执法检查', '视察', '调研'],
  audit: ['审计'],
};

const BY_NAME = new Map(
  OFFLINE_SOURCES.flatMap((source) => CALLED[source].map((name) => [name, source] as const)),
);

export const sourceNamed = (cell: string): OfflineSource | undefined => BY_NAME.get(cell.replace(/\s/g, ''));

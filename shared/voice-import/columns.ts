import type { Column } from '../table-rows/rows';
import type { VoiceColumn } from './problems';

/** The heads that are known, as people write them; the template bears the first of each. */
export const VOICE_TABLE: readonly Column<VoiceColumn>[] = [
  {
    key: 'text',
    names: [
      '说了什么',
      '内容',
      '反映内容',
      '意见内容',
      '诉求内容',
      '主要内容',
      '反映问题',
      '意见建议',
      '问题',
    ],
    required: true,
  },
  { key: 'source', names: ['怎么来的', '来源', '方式', '反映方式', '收集方式', '渠道'] },
  { key: 'target', names: ['来源说明', '哪一次', '群名', '活动名称', '会议名称'] },
  {
    key: 'day',
    names: ['哪天说的', '日期', '时间', '反映日期', '反映时间', '接待日期', '接待时间', '来访日期'],
  },
  { key: 'name', names: ['怎么称呼', '姓名', '反映人', '反映人姓名', '群众姓名', '来访人'] },
  { key: 'phone', names: ['电话', '联系电话', '联系方式', '手机', '手机号', '手机号码', '电话号码'] },
  { key: 'where', names: ['在哪里', '地点', '地址', '位置', '具体位置'] },
  { key: 'area', names: ['村社区', '村', '社区', '所在村', '所属村', '片区'] },
  { key: 'station', names: ['联络站', '站点', '代表联络站', '所属联络站'] },
  { key: 'category', names: ['类别', '分类', '大类', '问题类别'] },
  { key: 'tier', names: ['级别', '层级', '哪一级', '办理层级'] },
];

export const columnName = (key: VoiceColumn): string =>
  VOICE_TABLE.find((column) => column.key === key)?.names[0] ?? key;

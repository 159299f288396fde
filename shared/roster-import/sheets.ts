import { STATION_COLUMNS } from '../place/station-columns';

/** The sheets of a roster's workbook, in the order in which they name each other. */
export const SHEETS = [
  'areas',
  'stations',
  'units',
  'deputies',
  'delegates',
  'groups',
  'staff',
  'routes',
  'calendar',
] as const;
export type SheetKey = (typeof SHEETS)[number];

export const SHEET_TITLE: Record<SheetKey, string> = {
  areas: '片区',
  stations: '联络站和点',
  units: '单位',
  deputies: '代表',
  delegates: '议政代表',
  groups: '小组',
  staff: '工作人员',
  routes: '办理目录',
  calendar: '日历',
};

export interface SheetColumn {
  name: string;
  /** What else people call it. */
  also?: readonly string[];
  required?: boolean;
}

const ID: SheetColumn = { name: '编号' };
const PHONE: SheetColumn = { name: '手机号', also: ['手机', '手机号码', '联系电话', '电话'] };

const PERSON: readonly SheetColumn[] = [
  { name: '姓名', also: ['代表姓名', '名字'], required: true },
  { name: '职务', also: ['代表身份', '称谓'], required: true },
  { name: '选区', also: ['所在选区'] },
  { name: '联络站', also: ['站点', '所在联络站', '进站'], required: true },
  { name: '片区', also: ['所在片区', '村社区'] },
  { name: '简介', also: ['介绍'] },
  { name: '暂不接件', also: ['请假'] },
  PHONE,
  ID,
];

const STATION_ALSO: Record<string, readonly string[]> = {
  名称: ['站点名称', '联络站'],
  所在地: ['片区'],
};

export const SHEET_COLUMNS: Record<SheetKey, readonly SheetColumn[]> = {
  areas: [
    { name: '名称', also: ['片区', '片区名称'], required: true },
    { name: '级别', also: ['层级'], required: true },
    { name: '上级片区', also: ['上级', '属于'] },
    ID,
  ],
  stations: [
    ...STATION_COLUMNS.map((name) => ({
      name,
      also: STATION_ALSO[name] ?? [],
      required: name === '名称' || name === '所在地',
    })),
    ID,
  ],
  units: [
    { name: '名称', also: ['单位', '单位名称'], required: true },
    { name: '级别', also: ['层级'], required: true },
    { name: '片区', also: ['所属片区'] },
    { name: '电话', also: ['联系电话', '办公电话'] },
    ID,
  ],
  deputies: PERSON,
  delegates: PERSON,
  groups: [
    { name: '小组', also: ['名称', '小组名称'], required: true },
    { name: '片区', also: ['所在片区'], required: true },
    { name: '组长', required: true },
    { name: '组长身份', also: ['组长职务'], required: true },
    { name: '组员', also: ['成员'], required: true },
    ID,
  ],
  staff: [
    { name: '姓名', also: ['名字'], required: true },
    { name: '身份', also: ['角色'], required: true },
    { name: '单位', also: ['承办单位'] },
    { name: '联络站', also: ['站点'] },
    { name: '级别', also: ['层级', '管哪一级'] },
    { name: '显示为', also: ['职务'] },
    PHONE,
    ID,
  ],
  routes: [
    { name: '类别', required: true },
    { name: '地方', also: ['片区', '所在地'] },
    { name: '级别', also: ['层级'] },
    { name: '主办单位', also: ['单位'], required: true },
    { name: '会办单位', also: ['协办单位'] },
    { name: '期限', also: ['时限'] },
  ],
  calendar: [
    { name: '日期', also: ['日子'], required: true },
    { name: '安排', also: ['放假还是上班'], required: true },
    { name: '名称', also: ['节日', '说明'], required: true },
  ],
};

/** A county's deputies of all levels are fewer; ten thousand rows are a mistake. */
export const SHEET_ROWS_MAX = 3_000;
/** What the place's document bears, with what is in it beside the rosters. */
export const ROSTER_BYTES_MAX = 480_000;

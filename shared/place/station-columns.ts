/** Columns of a sheet of stations, as its head names them. */
export const STATION_COLUMNS = [
  '名称',
  '类型',
  '级别',
  '所在地',
  '地址',
  '电话',
  '开放时间',
  '经度',
  '纬度',
  '功能标签',
  '受理类别',
  '代表',
  '新建提升',
  '状态',
] as const;
export type StationColumn = (typeof STATION_COLUMNS)[number];

/** Where in a place something is wrong, for who changes it on a screen: 办理时限“一般事项”的答复期限. */
export function placePathInWords(path: readonly PropertyKey[], place: unknown): string {
  const words: string[] = [];
  let at: unknown = place;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') words.push(rowInWords(at, key));
    else if (key !== 'place' && key !== 'roster') words.push(PART_WORD[String(key)] ?? `（${String(key)}）`);
  }
  return words.join('');
}

const rowInWords = (row: unknown, index: number): string => {
  const { name, label } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const called = typeof name === 'string' ? name : label;
  return typeof called === 'string' && called !== '' ? `“${called}”的` : `第 ${index + 1} 个的`;
};

const PART_WORD: Record<string, string> = {
  policies: '办理时限',
  categories: '类别',
  tiers: '级别',
  stages: '进度条',
  steps: '各步期限',
  kinds: '收哪几种事',
  flow: '各步谁办',
  commandLabels: '按钮文字',
  completeness: '归档要齐的',
  archiveGate: '归档条件',
  supervision: '督办',
  keyRoles: '重点督办三个人的叫法',
  keySteps: '重点督办步骤',
  reception: '接待日',
  days: '日子',
  switches: '开关',
  modules: '模块',
  publish: '公示',
  workingHours: '办公时间',
  ringingHours: '响铃时段',
  officeName: '办公室名称',
  officePhone: '办公室电话',
  resultClasses: '答复类别',
  areas: '片区',
  stations: '联络站和点',
  deputies: '代表',
  groups: '小组',
  grids: '网格',
  units: '承办单位',
  codes: '二维码',
  id: '编号',
  name: '名称',
  shortName: '简称',
  label: '名称',
  title: '职务',
  phone: '电话',
  areaId: '片区',
  stationId: '联络站',
  parentId: '上级片区',
  leadDeputyId: '组长',
  members: '组员',
  leadUnits: '主办单位',
  policyId: '办理时限',
  reply: '答复期限',
  rework: '重办期限',
  extension: '延期',
  acceptWithin: '受理期限',
  returnWithin: '退回期限',
  reminders: '提醒',
  amount: '多少',
  unit: '算法',
  states: '状态',
  dispatcher: '由谁交办',
  from: '开始',
  to: '结束',
  prefix: '编号前两个字母',
  submitPerDay: '每天最多提几件',
};

/**
 * A list of duties for 常德's place in the demo: 20 categories, 88 tasks, 103 duties. The words are made up; no
 * document stands behind them.
 */
interface Topic {
  category: string;
  tasks: readonly string[];
}

const TOPICS: readonly Topic[] = [
  {
    category: '粮食安全',
    tasks: ['稳住粮食播种面积', '建设高标准农田', '推广再生稻', '修好机耕道', '办好烘干中心'],
  },
  {
    category: '水利设施',
    tasks: ['清淤山塘水库', '加固堤垸险段', '改造抽水泵站', '疏通灌区渠道', '添置抗旱设备'],
  },
  {
    category: '乡村道路',
    tasks: ['改造窄路面', '修补坑洼路段', '加装急弯护栏', '点亮村口路灯', '养护农村公路'],
  },
  {
    category: '饮水安全',
    tasks: ['延伸供水管网', '更换老旧水管', '检测水源水质', '保护取水口', '建好备用水源'],
  },
  {
    category: '人居环境',
    tasks: ['改造户厕', '收运生活垃圾', '治理黑臭水体', '整治乱堆乱放', '绿化房前屋后'],
  },
  {
    category: '特色产业',
    tasks: ['发展油茶种植', '扶持稻虾共养', '打造茶叶品牌', '建设蔬菜基地', '培育加工企业'],
  },
  {
    category: '就业增收',
    tasks: ['开办技能培训班', '建设零工市场', '开发公益岗位', '扶持返乡创业', '清理拖欠工资'],
  },
  {
    category: '乡村教育',
    tasks: ['改造乡镇寄宿学校', '开好校车线路', '办好营养午餐', '配齐音体美教师', '添置运动器材'],
  },
  { category: '基层卫生', tasks: ['建好村卫生室', '培训乡村医生', '开展免费体检', '做好慢病随访'] },
  { category: '养老服务', tasks: ['建设幸福屋场', '改造敬老院', '开办助餐点', '探访独居老人'] },
  { category: '儿童关爱', tasks: ['建设儿童之家', '巡查防溺水点', '结对留守儿童', '配备心理教师'] },
  { category: '住房保障', tasks: ['排查危旧房屋', '改造老旧小区', '加装住宅电梯', '配建保障住房'] },
  { category: '文化惠民', tasks: ['办好农家书屋', '送戏下乡', '修缮文物点', '开放学校操场'] },
  { category: '移风易俗', tasks: ['修订村规民约', '倡导简办红白事', '评选文明家庭', '建设村史馆'] },
  { category: '数字乡村', tasks: ['补上网络盲区', '推广线上办事', '培训直播带货', '建设村级监控'] },
  { category: '农村电商物流', tasks: ['建设县级分拣中心', '开通村级快递点', '补齐冷链短板', '组织产销对接'] },
  { category: '防灾减灾', tasks: ['排查地质隐患点', '建好避险场所', '组织转移演练', '配齐应急物资'] },
  { category: '生态保护', tasks: ['巡护湿地候鸟', '实行禁捕退捕', '回收农膜药瓶', '造林护林'] },
  { category: '基层治理', tasks: ['推行屋场会', '化解邻里纠纷', '健全网格队伍', '公开村级账务'] },
  { category: '党建引领', tasks: ['轮训村干部', '建强后备队伍', '开展联系群众', '整顿薄弱村组'] },
];

const UNITS = ['市政府办公室', '市住建局', '市民生事务局', '桃溪县政府办'] as const;
/** So many tasks are split in two: 88 and 15 are 103. */
const SPLIT_IN_TWO = 15;

const DAYS = ['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31'] as const;

const tasks = TOPICS.flatMap(({ category, tasks: titles }) => titles.map((title) => ({ category, title })));

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** As it is copied from a spreadsheet: a category stands on its first line only, because its cells were merged. */
export const TASKS_TABLE = lines([
  ['序号', '类别', '任务'],
  ...tasks.map(({ category, title }, index) => [
    String(index + 1),
    tasks[index - 1]?.category === category ? '' : category,
    title,
  ]),
]);

/** Every task split into its duties, with unit and day. The first 22 tasks fall due on 30 September, the next a month later, and so on. */
export const DUTIES_TABLE = lines([
  ['任务序号', '责任事项', '责任单位', '完成时限'],
  ...tasks.flatMap(({ title }, index) => {
    const parts = index < SPLIT_IN_TWO ? [`${title}：定方案`, `${title}：抓落实`] : [`${title}：抓落实`];
    return parts.map((part) => [
      String(index + 1),
      part,
      UNITS[index % UNITS.length] ?? '',
      DAYS[Math.floor(index / 22)] ?? '',
    ]);
  }),
]);

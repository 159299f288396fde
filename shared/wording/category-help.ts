/** What people say when they mean a category, by a part of its label; the examples are shown beside the question. */
const HELP: readonly (readonly [label: string, says: readonly string[]])[] = [
  ['交通', ['公路', '马路', '路面', '坑', '公交', '班车', '红绿灯', '桥', '路口', '堵车', '停车']],
  ['城乡', ['路灯', '下水道', '积水', '井盖', '自来水', '停水', '小区', '电梯', '物业', '违建', '管网']],
  ['教育', ['学校', '小学', '中学', '幼儿园', '老师', '学费', '校车', '上学']],
  ['卫生', ['医院', '看病', '卫生院', '医保', '药', '疫苗', '医生']],
  ['环境', ['垃圾', '臭', '污水', '烟', '噪音', '灰尘', '排污', '河道']],
  ['农', ['水渠', '灌溉', '种粮', '补贴', '化肥', '庄稼', '大棚', '养殖']],
  ['劳动', ['工资', '欠薪', '社保', '打工', '养老保险', '工伤', '就业']],
  ['民政', ['低保', '五保', '敬老', '残疾', '救助', '婚姻']],
  ['国土', ['宅基地', '征地', '土地', '拆迁', '补偿', '房产证']],
  ['商贸', ['菜市场', '旅游', '超市', '价格', '农家乐']],
  ['科技', ['宽带', '网速', '信号', '手机没信号']],
  ['政法', ['治安', '偷', '诈骗', '派出所']],
  ['党务', ['村务', '账目', '公开', '选举', '办证']],
];

interface Category {
  id: string;
  label: string;
}

/** The category that somebody's words point to; null where none does. They choose, this only says which. */
export function suggestedCategory(text: string, categories: readonly Category[]): Category | null {
  let best: { category: Category; hits: number } | null = null;
  for (const category of categories) {
    const hits = saidOf(category.label).filter((word) => text.includes(word)).length;
    if (hits > (best?.hits ?? 0)) best = { category, hits };
  }
  return best?.category ?? null;
}

/** 路灯、下水道、积水: what belongs there, for who does not know the word. */
export function categoryExamples(label: string): string {
  return saidOf(label).slice(0, 4).join('、');
}

const saidOf = (label: string): readonly string[] => HELP.find(([part]) => label.includes(part))?.[1] ?? [];

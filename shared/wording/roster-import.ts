/** What is said about a roster's workbook. Who keeps it does not program. */
export const ROSTER_WORDS = {
  yes: '是',
  no: '否',
  off: '放假',
  work: '上班',
  none: '无',
  phoneTail: (tail: string) => `尾号${tail}`,

  columnMissing: (names: readonly string[]) =>
    `第一行没有“${names.join('、')}”${names.length > 1 ? '这几列' : '这一列'}，请照模板的列名写`,
  columnTwice: (name: string) => `第一行有两列都是“${name}”，只留一列`,
  unread: (names: readonly string[]) =>
    `“${names.join('、')}”${names.length > 1 ? '这几列' : '这一列'}没有读：模板里没有`,
  tooManyRows: (rows: number, most: number) =>
    `有 ${rows} 行，一张表最多 ${most} 行。请看看是不是贴多了，或者删掉空行`,
  brokenQuotes: '有一处引号没有配对，读不下去',
  headMerged: '第一行有合并的格子，看不出哪列是什么。请删掉标题行，一格一个列名',
  vast: '表格拉得太宽太长，请把内容复制到模板里',
  noSheet:
    '没有一张表认得出来。请用模板，表名写成：片区、联络站和点、单位、代表、议政代表、小组、工作人员、办理目录、日历',
  sheetUnclear: '看不出这是哪一张表，请在文件名里写上表名，比如：代表.csv',
  sheetTwice: '有两张表都是它，只留一张',
  sheetSkipped: (name: string) => `“${name}”这张表没有读：不认得`,
  sheetEmpty: '这张表没有填，原来的不动',
  tooLarge: (now: number, most: number) =>
    `名册一共约 ${now} KB，一个地方最多放 ${most} KB。请把简介写短，或者分成几个地方`,

  formula: (value: string) =>
    `这一格是公式${value === '' ? '' : `“${value}”`}，不读公式。请选中它，复制，再“粘贴为数值”`,
  merged: '从这一行起合并了格子，请取消合并，每行都写全',
  cellsTooMany: (value: string) => `这一行比第一行多出一格“${value}”，请看看是不是错了一格`,

  idWrong: (value: string) =>
    `“${value}”不能当编号：用小写字母或数字开头，只含小写字母、数字和横线，最多 24 个`,
  unitIdWrong: (value: string) =>
    `“${value}”不能当单位编号：用小写字母开头，只含小写字母、数字和下划线，最多 24 个`,
  idTwice: (line: number) => `和第 ${line} 行是同一个编号`,
  nameTwice: (line: number) => `和第 ${line} 行是同一个名称，留一行`,
  samePerson: (line: number) => `和第 ${line} 行是同一位，留一行`,
  perhapsSamePerson: (line: number) =>
    `和第 ${line} 行姓名、联络站都一样。是同一位就留一行；真是两位，请都填上手机号`,
  severalOld: (name: string, ids: readonly string[]) =>
    `现在有 ${ids.length} 位叫“${name}”，不知道改的是哪一位，请在“编号”里写上 ${ids.slice(0, 3).join(' 或 ')}`,
  parentItself: '上级不能是自己',
  phoneWrong: (value: string) => `“${value}”不像手机号，写 11 位数字，没有就空着`,
  phoneKept: (value: string) => `“${value}”和现在的对不上。要换号，写整个手机号；不换，空着`,
  roleHasSheet: (role: string, sheet: string) => `“${role}”写在“${sheet}”那张表里`,
  unitNeeded: (role: string) => `“${role}”要写是哪个单位的`,
  stationNeeded: (role: string) => `“${role}”要写是哪个联络站的`,
  yesOrNo: (value: string) => `“${value}”看不懂，写“是”，或者空着`,
  twoGroups: (name: string, first: string) => `${name}已经在“${first}”里了，一位只能在一个小组`,
  leadOutside: '组长要也写在组员里',
  routeTwice: (line: number) => `和第 ${line} 行是同一条，留一行`,
  helpersTooMany: (most: number) => `会办单位最多 ${most} 个`,
  dayTwice: (line: number) => `和第 ${line} 行是同一天`,

  summary: (list: string, { added, changed, gone }: { added: number; changed: number; gone: number }) =>
    `${list}：${[
      added > 0 ? `新增 ${added}` : '',
      changed > 0 ? `改动 ${changed}` : '',
      gone > 0 ? `去掉 ${gone}` : '',
    ]
      .filter((part) => part !== '')
      .join('，')}`,
  undoes: '撤回导入',
  thePlace: '名册',
  theSeat: (name: string) => `工作人员“${name}”`,
  people: (names: readonly string[]) =>
    `${names.slice(0, 3).join('、')}${names.length > 3 ? ` 等 ${names.length} 位` : ''}`,
  roleTaken: (name: string, role: string) =>
    `${name}已经用“${role}”的身份加入了，身份不能在表里改。请加一行新的身份，再发邀请`,
  ownSeat: (name: string) =>
    `表里没有您自己（${name}，管理员）。把自己留在“工作人员”里，不然改错了没人能撤回`,

  hasOpenItems: (name: string, count: string, numbers: readonly string[]) =>
    `“${name}”手里还有 ${count} 件没办完（${numbers.join('、')}），请先转给别人，再去掉`,
  hasStaff: (name: string, people: readonly string[]) =>
    `“${name}”还有工作人员：${people.slice(0, 3).join('、')}${people.length > 3 ? ` 等 ${people.length} 位` : ''}。请先在“工作人员”里改到别处或去掉`,
  inCatalogue: (name: string, routes: readonly string[]) =>
    `办理目录里还写着“${name}”：${routes.slice(0, 3).join('；')}。请先改办理目录`,
} as const;

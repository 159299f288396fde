/** What gives a person away, by what it is: the one who speaks is asked about each. */
export const PERSONAL_KINDS = [
  'phone',
  'id_number',
  'bank_card',
  'number',
  'name',
  'address',
  'plate',
  'account',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface Personal {
  kind: PersonalKind;
  from: number;
  to: number;
  text: string;
}

/** Numbers also with spaces or hyphens between groups; a date is none. */
const NUMBER = /(?<!\d)(?<!\d-)(?!(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d))\d(?:[\s-]?\d){6,}[xX]?/gu;

const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** Words that end in these say what somebody is and not who. */
const NO_NAME_ENDS = '人民户主长师生员工';

/**
 * In the order in which it is looked for: what one finds is not looked at by the next. How often anything may come again is
 * bounded: some thousand blanks would otherwise be looked at for minutes.
 */
const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  // 我叫张三, 本人李四, 联系人：王五, 户主赵六
  [
    'name',
    /(?<=(?:我叫|我名叫|本人叫|姓名[:：]?|联系人[:：]?|户主[:：]|经办人[:：]|申请人[:：]))\p{Script=Han}{2,4}(?=[，,。.、；;！!\s]|$)/gu,
  ],
  [
    'name',
    new RegExp(
      `(?<=(?:我是|本人)[:：]?)[${SURNAMES}]\\p{Script=Han}(?:(?![${NO_NAME_ENDS}])\\p{Script=Han})?(?<![${NO_NAME_ENDS}])(?=[，,。.、；;！!\\s]|$)`,
      'gu',
    ),
  ],
  // 3 栋 2 单元 501 室, 12 号楼 3 门
  [
    'address',
    /\d{1,8}\s{0,4}(?:号楼|栋|幢|座)(?:\s{0,4}\d{1,8}\s{0,4}(?:单元|门))?(?:\s{0,4}\d{1,8}\s{0,4}(?:室|号|户))?/gu,
  ],
  ['address', /\d{1,8}\s{0,4}(?:单元|室)/gu],
  ['address', /(?<=门牌\s{0,4})\d{1,8}\s{0,4}号/gu],
  // 建设路 18 号, and not the 18th line, post or bus there.
  [
    'address',
    /(?<=\p{Script=Han}(?:路|街|巷|弄|里|胡同)\s{0,4})\d{1,8}\s{0,4}号(?![线杆桩楼站桥井塔灯车])/gu,
  ],
  ['plate', /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[0-9A-Z]{5,6}/gu],
  ['account', /(?<=(?:微信|QQ)\s{0,4}(?:号|是)?[:：]?\s{0,4})[A-Za-z0-9_-]{5,20}/gu],
  ['account', /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,190}/gu],
];

/** Everything found, in the order of the text (个人信息保护法). A first pass for somebody to read over, never the last word. */
export function findPersonal(said: string): Personal[] {
  const found: Personal[] = [];
  const taken = new Uint8Array(said.length);
  const add = (kind: PersonalKind, from: number, text: string) => {
    const to = from + text.length;
    if (taken.subarray(from, to).includes(1)) return;
    taken.fill(1, from, to);
    found.push({ kind, from, to, text });
  };
  for (const { index, 0: text } of said.matchAll(NUMBER)) add(kindOfNumber(text), index, text);
  for (const [kind, pattern] of PATTERNS)
    for (const { index, 0: text } of said.matchAll(pattern)) add(kind, index, text);
  return found.sort((one, other) => one.from - other.from);
}

export function kindOfNumber(text: string): PersonalKind {
  const digits = text.replace(/[\s-]/gu, '').toUpperCase();
  if (isIdNumber(digits)) return 'id_number';
  if (/^1[3-9]\d{9}$/u.test(digits) || /^0\d{9,11}$/u.test(digits)) return 'phone';
  return isBankCard(digits) ? 'bank_card' : 'number';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** GB 11643: the last of eighteen follows from the others. */
export function isIdNumber(digits: string): boolean {
  if (!/^\d{17}[\dX]$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECKS[sum % 11] === digits[17];
}

/** ISO/IEC 7812: every second digit from the right doubled, all together a multiple of ten. */
function isBankCard(digits: string): boolean {
  if (!/^[3-9]\d{15,18}$/u.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

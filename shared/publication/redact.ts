/** What stands where something personal was. */
const HIDDEN = '※';

/**
 * What gives a person away in their own words, in the order in which it is taken out (个人信息保护法). A first pass for
 * somebody to read over, never the last word: the office approves what is public.
 */
const PERSONAL: readonly RegExp[] = [
  // Phone, identity and bank numbers, also with spaces or hyphens between groups; a date is none.
  /(?<!\d)(?<!\d-)(?!(?:19|20)\d\d-\d{1,2}-\d{1,2}(?!\d))\d(?:[\s-]?\d){6,}[xX]?/gu,
  // 我叫张三, 本人李四, 联系人：王五
  /(?<=(?:我叫|我名叫|本人叫|姓名[:：]?|联系人[:：]?))\p{Script=Han}{2,4}(?=[，,。.、；;！!\s]|$)/gu,
  // 3 栋 2 单元 501 室, 12 号楼 3 门
  /\d+\s*(?:号楼|栋|幢|座)(?:\s*\d+\s*(?:单元|门))?(?:\s*\d+\s*(?:室|号|户))?/gu,
  /\d+\s*(?:单元|室)/gu,
  /(?<=门牌\s*)\d+\s*号/gu,
  // Number plates.
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?[0-9A-Z]{5,6}/gu,
  // Messenger names and mail.
  /(?<=(?:微信|QQ)\s*(?:号|是)?[:：]?\s*)[A-Za-z0-9_-]{5,20}/gu,
  /[\w.+-]+@[\w-]+\.[\w.]+/gu,
];

export interface Redacted {
  text: string;
  /** How many places were taken out. */
  hidden: number;
}

export function redact(said: string): Redacted {
  let hidden = 0;
  const text = PERSONAL.reduce(
    (rest, pattern) =>
      rest.replace(pattern, () => {
        hidden += 1;
        return HIDDEN;
      }),
    said,
  );
  return { text, hidden };
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** As it is said of terms: 五, 十, 十八, 二十一. */
function counted(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

/** `五届三次会议` */
export const sessionWord = ({ term, sessionNo }: { term: number; sessionNo: number }): string =>
  `${counted(term)}届${counted(sessionNo)}次会议`;

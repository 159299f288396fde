/** A mobile number, or a landline with its area code; blanks and hyphens are how people write them. */
const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{9,11}$/;

/** The digits alone, or null when it is no phone number of China. */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '').replace(/^\+?86(?=1)/, '');
  return MOBILE.test(digits) || LANDLINE.test(digits) ? digits : null;
}

/** 王**: the first character, and as many stars as hide the rest; of several people each. */
export function maskedName(names: string): string {
  return names.trim().split('、').map(maskedOne).join('、');
}

function maskedOne(name: string): string {
  const [first = '', ...rest] = Array.from(name.trim());
  return first + '*'.repeat(Math.max(1, rest.length));
}

/** Characters of a field that are read; what a message is about stands at its beginning, and work stays bounded. */
const READ_AT_MOST = 4_000;

/** Anonymised places of training data ("A3区", "K8县"): a letter says nothing about another county. */
const PLACE_CODE = /[a-z]\d{0,3}(?=[市区县镇])/g;

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu;

/**
 * One spelling for what reads the same: full-width forms, case, white space and control characters.
 * @param text any string, however long
 */
export function clean(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(CONTROL, ' ')
    .replace(PLACE_CODE, '@')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Control characters and line breaks have no place in a field of one line. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * Cuts to `limit` UTF-16 units with an ellipsis and never through a character. Units, not characters: how WeChat
 * counts a rare character is not documented, and the shorter reading is always accepted.
 */
export function fit(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** WeChat's `phrase` takes up to five Chinese characters and nothing else. */
export function fitPhrase(text: string): string {
  return Array.from(text)
    .filter((character) => /\p{Script=Han}/u.test(character))
    .slice(0, 5)
    .join('');
}

/** WeChat's `character_string`: printable ASCII, at most 32. */
export function fitCharacters(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '').slice(0, 32);
}

// Phone and identity numbers, also with spaces or hyphens between groups; house numbers and amounts are shorter.
const LONG_NUMBER = /\d(?:[\s-]?\d){6,}[xX]?/g;
// Someone introducing themselves: 我叫张三, 本人李四四. Names of two to four characters up to the next pause.
const INTRODUCTION =
  /(我叫|我名叫|本人叫|本人|姓名[:：]?|联系人[:：]?)\p{Script=Han}{2,4}(?=[，,。.、；;！!\s]|$)/gu;

/** A title is the resident's own first sentence: what looks like a phone number or a name in it is not pushed. */
export function withoutPersons(title: string): string {
  return title.replace(LONG_NUMBER, '※').replace(INTRODUCTION, '$1※');
}

export interface Speaker {
  name: string;
  text: string;
}

/** `王大姐:` alone on a line, or before what was said; WeChat on a desk adds the time. */
const HEAD =
  /^(.{1,20}?)\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+)?(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*[:：]\s*(.*)$/u;
const TIMED = /^(.{1,20}?)\s+(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+)?\d{1,2}:\d{2}(?::\d{2})?$/u;

/** What was copied out of a chat, by who said it, in the order in which they first spoke. */
export function speakersIn(pasted: string): Speaker[] {
  const said = new Map<string, string[]>();
  let speaking: string | null = null;
  for (const line of pasted.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const head = HEAD.exec(line) ?? TIMED.exec(line);
    if (head) {
      speaking = (head[1] ?? '').trim();
      said.set(speaking, [...(said.get(speaking) ?? []), ...(head[2] ? [head[2]] : [])]);
    } else if (speaking !== null) said.set(speaking, [...(said.get(speaking) ?? []), line]);
  }
  return [...said]
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => ({ name, text: lines.join('\n') }));
}

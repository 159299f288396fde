export interface Sentence {
  /** Where it stands in the reply, by UTF-16 units as JavaScript counts them. */
  from: number;
  to: number;
  text: string;
}

/** A reply in its sentences; what parts them belongs to the one before. Long ones are read as far as they matter. */
export function sentencesOf(reply: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const found of reply.matchAll(/[^。！？!?；;\n]+[。！？!?；;\n]*/gu)) {
    const text = found[0].trim();
    if (text === '') continue;
    const from = found.index + found[0].indexOf(text);
    sentences.push({ from, to: from + text.length, text });
  }
  return sentences;
}

/** UTF-8 with or without its mark, UTF-16 where its mark says so, else what Chinese spreadsheets save by default. */
export function decodedText(bytes: Buffer): string | null {
  const text = decoded(bytes);
  // No table holds a NUL; what is in nobody's alphabet reads as U+FFFD.
  return text === null || /[\u0000\uFFFD]/.test(text) ? null : text;
}

function decoded(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  return attempt('utf-8', bytes) ?? attempt('gb18030', bytes);
}

function attempt(alphabet: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(alphabet, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

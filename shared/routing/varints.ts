/** Ascending numbers as steps of seven bits: near ones take a byte or two. */
export function writeVarints(ascending: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const number of ascending) {
    let step = number - before;
    before = number;
    while (step >= 0x80) {
      bytes.push((step & 0x7f) | 0x80);
      step >>>= 7;
    }
    bytes.push(step);
  }
  return Uint8Array.from(bytes);
}

export function readVarints(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let at = 0;
  let before = 0;
  for (let nth = 0; nth < count; nth++) {
    let step = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    while (byte >= 0x80) {
      step |= (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[at++] ?? 0;
    }
    before += step | (byte << shift);
    numbers[nth] = before;
  }
  return numbers;
}

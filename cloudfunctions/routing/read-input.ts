import { StringDecoder } from 'node:string_decoder';
import type { NumberedLine } from './read-lines';

/**
 * Lines that hold something, each as soon as it is there: whoever asks line by line is answered line by line. Only a
 * line feed ends one, for JSON may hold every other sign that elsewhere ends a line.
 */
export async function* linesFrom(input: AsyncIterable<Buffer | string>): AsyncGenerator<NumberedLine> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let parts: string[] = [];
  const take = (part: string): NumberedLine => {
    number += 1;
    const line = [...parts, part].join('').trim();
    parts = [];
    return [line, number];
  };
  for await (const chunk of input) {
    const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    let rest = first;
    for (const other of others) {
      const taken = take(rest);
      if (taken[0] !== '') yield taken;
      rest = other;
    }
    parts.push(rest);
  }
  const last = take(decoder.end());
  if (last[0] !== '') yield last;
}

import { readWordCode } from '@shared/entry-code/word-code';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { findCodeByWords, type StoredCode } from '../../store/codes';
import { giveTryBack, takeTry } from '../../store/guesses';
import { derivedId } from '../fingerprint';
import type { Call } from '../handler';

/** A poster is read wrongly once or twice, not ten times. */
const MISSES_A_DAY = 10;

/** Words are short, so that they can be typed, and so they could be tried out: nobody gets far with that. */
export async function codeOfWords(typed: string, { session, now }: Call): Promise<StoredCode | Refusal> {
  const words = readWordCode(typed);
  const subject = derivedId('words', session.openid);
  if (!(await takeTry({ subject, misses: MISSES_A_DAY }, now))) return refuse('too_many_guesses', {});
  const code = words === null ? null : await findCodeByWords(words);
  if (!code) return refuse('code_unknown', {});
  await giveTryBack(subject);
  return code;
}

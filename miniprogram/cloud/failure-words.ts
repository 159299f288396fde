import type { ErrorContext, ErrorWords } from '@shared/wording/error-words';
import { errorWords, isErrorCode, NOT_CONNECTED } from '@shared/wording/errors';
import type { Failure } from './answer';

/** What happened and what to do next, for any failure of a call. */
export function failureWords(failure: Failure, context?: ErrorContext): ErrorWords {
  if (failure.kind === 'unreached') return NOT_CONNECTED;
  // A server that is newer than this app may know more codes.
  if (!isErrorCode(failure.code)) return errorWords('internal', { trace: '' }, context);
  return errorWords(failure.code, failure.data, context);
}

/** The same for the error face of a page or list: a title and what to do. */
export function failureFace(failure: Failure | null): { title: string; words: string } {
  if (failure === null || failure.kind === 'unreached')
    return { title: '没连上', words: '您写的都还在手机里。' };
  const { text, next } = failureWords(failure);
  return { title: text.replace(/。$/, ''), words: next };
}

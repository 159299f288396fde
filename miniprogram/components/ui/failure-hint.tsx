import type { Failure } from '@/cloud/answer';
import { failureWords } from '@/cloud/failure-words';
import type { ErrorContext } from '@shared/wording/error-words';
import { Hint } from './hint';

/** Beside the button that was refused, until the next press: what happened, and what to do now. */
export function FailureHint({ failure, context }: { failure: Failure | null; context?: ErrorContext }) {
  if (failure === null) return null;
  const { text, next } = failureWords(failure, context);
  return <Hint tone="late">{failure.kind === 'unreached' ? text : `${text}${next}`}</Hint>;
}

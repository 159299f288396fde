import { withEnvironment } from '../../../localcloud/functions/environment-scope';
import type { County } from './county';

/** Runs store code with the rights that a function has, for tests that look at what is stored. */
export function inFunction<Result>({ cloud }: County, work: () => Promise<Result>): Promise<Result> {
  return withEnvironment(cloud.sdkEnvironment, work);
}

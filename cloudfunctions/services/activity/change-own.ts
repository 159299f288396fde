import { refuse, type Refusal } from '@shared/error/catalogue';
import type { ActivityChange, StoredActivity } from '../../store/activities';
import { askedAs } from '../asked-as';
import { isRefusal, type Call } from '../handler';
import { writeActivity } from './count-activity';
import { ownActivity } from './own-activity';

const ATTEMPTS = 5;

/** One read, one conditional write, and again when somebody was faster; the same request is answered as the first was. */
export async function changeOwnActivity(
  id: string,
  call: Call,
  make: (activity: StoredActivity) => ActivityChange | Refusal,
): Promise<StoredActivity | Refusal> {
  const asked = askedAs(call);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const activity = await ownActivity(id, call);
    if (isRefusal(activity) || activity.asked.includes(asked)) return activity;
    const change = make(activity);
    if (isRefusal(change)) return change;
    const written = await writeActivity(activity, change, { asked, now: call.now });
    if (written) return written;
  }
  return refuse('busy', {});
}

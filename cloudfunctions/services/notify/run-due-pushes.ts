import { ruleOf, type NoticeCode } from '@shared/notice/codes';
import { digestData } from '@shared/notice/digest';
import { DIGEST_PAGE } from '@shared/notice/pages';
import { isDigest } from '@shared/notice/push-policy';
import { TEMPLATES } from '@shared/notice/templates';
import { logError } from '../../platform/log';
import { claimPush, duePushes, settlePush, type StoredNotice } from '../../store/notices';
import type { ServiceContext } from '../context';
import { LEASE_MS } from './deliver';
import { attemptPush } from './push';
import { ownTemplate } from './template-ids';

const PUSHES_PER_RUN = 100;

/** Pushes whose moment has come: deferred over the night, retried, gathered into the day's digest. */
export async function runDuePushes(context: ServiceContext): Promise<number> {
  const now = context.runtime.now();
  let made = 0;
  for (const group of gathered(await duePushes(now, PUSHES_PER_RUN))) {
    // Each just before its attempt: should this run die on the way, the others have not lost one.
    const [first, ...rest] = await claimed(group, now);
    if (!first) continue;
    made += 1 + rest.length;
    try {
      const message = isDigest(first.code) ? await digestOf(context, [first, ...rest]) : first;
      const { state, errcode, pushAt } = await attemptPush(context, message);
      // One message told of them all, or of none.
      for (const notice of rest) await settlePush(notice._id, state, { errcode, pushAt });
    } catch (error) {
      // One push that breaks does not keep the others; its lease runs out and it is tried again.
      logError('push failed', error, { notice: first._id });
    }
  }
  return made;
}

/** Of these, the ones that no other timer has. */
async function claimed(notices: readonly StoredNotice[], now: number): Promise<StoredNotice[]> {
  const mine: StoredNotice[] = [];
  for (const notice of notices) {
    if (notice.pushAt !== null && (await claimPush(notice._id, notice.pushAt, now + LEASE_MS)))
      mine.push(notice);
  }
  return mine;
}

/** Reminders of one person are one message a day; everything else is sent by itself. */
function gathered(notices: readonly StoredNotice[]): [StoredNotice, ...StoredNotice[]][] {
  const groups = new Map<string, [StoredNotice, ...StoredNotice[]]>();
  for (const notice of notices) {
    const key = !isDigest(notice.code) ? notice._id : `${notice.openid}.${notice.membershipId ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()];
}

async function digestOf(
  context: ServiceContext,
  [first, ...rest]: [StoredNotice, ...StoredNotice[]],
): Promise<StoredNotice> {
  const all = [first, ...rest];
  const itemsOf = (wanted: NoticeCode) =>
    new Set(all.filter(({ code }) => code === wanted).map(({ itemId }) => itemId));
  const overdue = itemsOf('N31');
  const dueSoon = [...itemsOf('N30')].filter((id) => !overdue.has(id));
  const calls = all.reduce((most, { count = 0 }) => Math.max(most, count), 0);
  const place = await context.directory.place(first.placeId);
  const own = ownTemplate(place, 'digest');
  const fields = digestData(
    { overdue: overdue.size, dueSoon: dueSoon.length, calls },
    { to: 'unit', placeName: place?.config.name ?? first.placeId, at: context.runtime.now() },
    own,
  );
  const { templateId: _of, ...asked } = first.push;
  const push = {
    ...asked,
    template: 'digest' as const,
    ...(own ? { templateId: own.id } : {}),
    version: TEMPLATES.digest.version,
    fields,
  };
  // One that may spend the last consent does so for all of them.
  const code = all.find((notice) => ruleOf(notice.code).priority === 1)?.code ?? first.code;
  return { ...first, code, page: rest.length === 0 ? first.page : DIGEST_PAGE, push };
}

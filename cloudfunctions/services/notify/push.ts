import { ruleOf } from '@shared/notice/codes';
import {
  classify,
  digestMoment,
  givesBack,
  needsCall,
  reserveOf,
  retryAt,
  tomorrowAt,
  type PushOutcome,
} from '@shared/notice/push-policy';
import { officeScope, stationScope } from '@shared/permission/roles';
import { logInfo } from '../../platform/log';
import { plainWords } from '../../platform/told-error';
import { sendSubscribeMessage } from '../../platform/messages';
import { listForCall } from '../../store/call-list';
import { returnConsent, spendConsent, voidConsents } from '../../store/consents';
import { settlePush, type PushState, type StoredNotice } from '../../store/notices';
import { calendarOf } from '../calendar/place-calendar';
import type { ServiceContext } from '../context';
import { idOfPush, ledgerOf } from './template-ids';
import { hasNoWeChat } from './without-wechat';

/** When phones may ring, should a place be gone. */
const RINGING = { from: '08:00', to: '21:00' };

/** How an attempt ended: what is kept with the notice, and with those that the same message told of. */
export interface Settled {
  state: PushState;
  errcode?: number;
  pushAt?: number | null;
}

/** One attempt to push one notice that this invocation holds (by insert or by claim). Never throws for a refusal. */
export async function attemptPush(
  context: ServiceContext,
  notice: StoredNotice,
  taken?: Promise<boolean>,
): Promise<Settled> {
  const { template } = notice.push;
  const templateId = idOfPush(notice.push);
  if (hasNoWeChat(notice.openid)) return cannotReach(context, notice, undefined);
  if (!templateId) return settle(notice, { state: 'no_consent' });
  if (!(await (taken ?? takeConsent(notice)))) return cannotReach(context, notice, undefined);
  const { errcode, errmsg } = await sendSubscribeMessage({
    touser: notice.openid,
    templateId,
    page: notice.page,
    data: notice.push.fields,
  });
  const outcome = classify(errcode);
  if (outcome === 'no_consent') await voidConsents(notice.openid, ledgerOf(notice.push));
  const later = outcome === 'retry' || outcome === 'tomorrow';
  // The next attempt takes a consent again: the one taken for this attempt was not used.
  if (later || givesBack(outcome)) await returnConsent(notice.openid, ledgerOf(notice.push));
  if (outcome === 'fault')
    logInfo('push refused', { code: notice.code, template, errcode, errmsg: plainWords(errmsg) });
  if (needsCall(outcome)) return cannotReach(context, notice, errcode);
  const pushAt = await nextAttempt(context, notice, outcome);
  const state = outcome === 'sent' ? 'sent' : pushAt === null ? 'failed' : 'waiting';
  return settle(notice, { state, errcode, pushAt });
}

async function settle({ _id }: StoredNotice, settled: Settled): Promise<Settled> {
  await settlePush(_id, settled.state, settled);
  return settled;
}

/** False: none is left that this notice may use. */
export const takeConsent = ({ openid, push, code }: StoredNotice): Promise<boolean> =>
  spendConsent(openid, ledgerOf(push), reserveOf(ruleOf(code).priority));

async function nextAttempt(
  context: ServiceContext,
  notice: StoredNotice,
  outcome: PushOutcome,
): Promise<number | null> {
  const now = context.runtime.now();
  if (outcome === 'retry') return retryAt(notice.push.attempts + 1, now);
  if (outcome !== 'tomorrow') return null;
  const place = await context.directory.place(notice.placeId);
  return tomorrowAt(now, place?.config.ringingHours ?? RINGING);
}

/** Priority 1 that no push carries goes on the list of people to phone (LJ-06 allows the phone); staff are not phoned. */
export async function cannotReach(
  context: ServiceContext,
  notice: StoredNotice,
  errcode: number | undefined,
): Promise<Settled> {
  const settling = settle(notice, { state: 'no_consent', errcode });
  if (mustCall(notice)) await Promise.all([settling, putOnCallList(context, notice)]);
  return settling;
}

export const mustCall = ({ membershipId, code }: StoredNotice): boolean =>
  membershipId === undefined && ruleOf(code).priority === 1;

async function putOnCallList(context: ServiceContext, notice: StoredNotice): Promise<void> {
  const now = context.runtime.now();
  const place = await context.directory.place(notice.placeId);
  await listForCall({
    _id: `${notice.itemId}.${notice.openid}`,
    openid: notice.openid,
    scopes: [stationScope(notice.placeId, notice.stationId), officeScope(notice.placeId)],
    no: notice.no,
    title: notice.itemTitle,
    why: notice.title,
    since: now,
    placeId: notice.placeId,
    stationId: notice.stationId,
    digestAt: digestMoment(now, place ? calendarOf(context, place) : context.calendar),
  });
}

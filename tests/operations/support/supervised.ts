import type { InputOf } from '@shared/contract/operations';
import type { County } from './county';
import { aVoiceIn } from './voice';

export const ROLES = { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '县人大农工委' };
export const AN_ONSITE = {
  form: 'onsite',
  medium: 'offline',
  dueDay: '2026-10-14',
  text: '去看看涵管清了没有。',
  participants: '林禾代表',
} as const;

/** An item in progress that the office supervises; its number, and the supervision's. */
export async function aSupervised(
  county: County,
  change: Partial<Omit<InputOf<'supervise'>, 'no'>> = {},
): Promise<{ no: string; supervisionId: number }> {
  const no = await aVoiceIn(county, 'in_progress');
  await county.as('office-zhaoning').call('supervise', { no, ...AN_ONSITE, ...change });
  const { supervisions } = await county.as('office-zhaoning').call('getItem', { no });
  return { no, supervisionId: supervisions[0]?.id ?? 0 };
}

export const seenBy = (county: County, name: string, no: string) => county.as(name).call('getItem', { no });

export const noticesOf = async (county: County, name: string, no: string) =>
  (await county.as(name).call('listNotices', {})).notices
    .filter((notice) => notice.no === no)
    .map(({ code }) => code);

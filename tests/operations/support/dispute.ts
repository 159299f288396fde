import type { InputOf } from '@shared/contract/operations';
import type { County } from './county';

export const A_DISPUTE: InputOf<'register'> = {
  kind: 'dispute',
  source: 'court',
  sourceTarget: '（2026）桃法诉前调 118 号',
  courtRef: '（2026）桃法诉前调 118 号',
  partiesConsent: true,
  text: '两户相邻，一户建围墙挡了另一户的排水，双方同意先调解。',
  name: '甲大成、乙小满',
};

/** A case that the court sent; its number. */
export const aDispute = async (county: County): Promise<string> =>
  (await county.as('changde-court').call('register', A_DISPUTE)).no;

export async function aDisputeWithDeputy(county: County): Promise<string> {
  const no = await aDispute(county);
  await county.as('changde-office').call('admit', { no, to: 'with_deputy', deputyId: 'd-03' });
  await county.as('changde-deputy').call('takeVoice', { no });
  return no;
}

const SETTLED = {
  text: '双方在现场说开了，围墙退后半米，排水沟重新接通。',
  resultClass: 'A',
  mode: 'onsite',
  mediation: 'succeeded',
} as const;
const NOT_SETTLED = {
  text: '见了三次面，谁也不让，退回法院。',
  resultClass: 'D',
  mode: 'onsite',
  mediation: 'failed',
} as const;

export async function mediated(county: County, result: 'succeeded' | 'failed'): Promise<string> {
  const no = await aDisputeWithDeputy(county);
  const answer = result === 'succeeded' ? SETTLED : NOT_SETTLED;
  await county.as('changde-deputy').call('answerOnSpot', { no, ...answer });
  return no;
}

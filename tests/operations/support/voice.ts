import type { InputOf } from '@shared/contract/operations';
import type { ItemState } from '@shared/item/states';
import { SCENES, type County } from './county';

export const RESIDENT = 'resident-wang';

/** One valid voice; name what differs. */
export const aVoice = (change: Partial<InputOf<'submit'>> = {}): InputOf<'submit'> => ({
  placeId: 'qinghe',
  scene: SCENES.linhe,
  text: '上学路一下雨就积水，娃娃要蹚过去。',
  ...change,
});

export const AN_ASSIGNMENT = { tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' } as const;
export const A_REPLY = { text: '10 月 8 日清完涵管，李工负责。', resultClass: 'A', mode: 'written' } as const;

type Step = (county: County, no: string, coHandlerIds: string[]) => Promise<unknown>;

const handOver: Step = (county, no) =>
  county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
const assign: Step = (county, no, coHandlerIds) =>
  county.as('office-zhaoning').call('assign', { no, ...AN_ASSIGNMENT, coHandlerIds });
const signIn: Step = (county, no) => county.as('unit-jtj').call('signIn', { no });
const reply: Step = (county, no) => county.as('unit-jtj').call('reply', { no, ...A_REPLY });
const release: Step = (county, no) => county.as('office-zhaoning').call('release', { no });
const rate: Step = (county, no) =>
  county.as(RESIDENT).call('rate', { no, resolved: true, satisfaction: 'satisfied' });
const decline: Step = (county, no) =>
  county
    .as('station-liuxi')
    .call('decline', { no, reason: 'court', channel: 'court', text: '这事归法院管，可以去立案窗口。' });
const withdraw: Step = (county, no) => county.as(RESIDENT).call('withdraw', { no });

const merge: Step = async (county, no) => {
  const { no: parentNo } = await county.as('resident-parent').call('submit', aVoice());
  await county.as('office-zhaoning').call('merge', { no, parentNo });
};
const transferUp: Step = (county, no) =>
  county.as('office-zhaoning').call('transferUp', { no, body: '市人大常委会' });
const requestReturn: Step = (county, no) =>
  county
    .as('unit-jtj')
    .call('requestReturn', { no, basis: 'not_our_duty', text: '涵管归水利局管。', proposedUnitId: 'slj' });
const requestInfo: Step = (county, no) =>
  county.as('unit-jtj').call('requestInfo', { no, text: '井盖在哪家门口？' });
const suspend: Step = (county, no) =>
  county.as('office-zhaoning').call('suspend', { no, reason: 'litigation', text: '正在打官司。' });
const archive: Step = (county, no) => county.as('office-zhaoning').call('archive', { no });

const WAYS: Record<ItemState, Step[]> = {
  submitted: [],
  with_deputy: [],
  triage: [handOver],
  assigned: [handOver, assign],
  in_progress: [handOver, assign, signIn],
  reply_review: [handOver, assign, signIn, reply],
  replied: [handOver, assign, signIn, reply, release],
  closed: [handOver, assign, signIn, reply, release, rate],
  declined: [decline],
  withdrawn: [withdraw],
  merged: [handOver, merge],
  transferred_up: [handOver, transferUp],
  return_review: [handOver, assign, requestReturn],
  waiting_info: [handOver, assign, signIn, requestInfo],
  suspended: [handOver, assign, signIn, suspend],
  archived: [handOver, assign, signIn, reply, release, rate, archive],
};

/** A voice of `resident-wang` that people have brought to this state; its number. */
export async function aVoiceIn(
  county: County,
  state: ItemState,
  coHandlerIds: string[] = [],
): Promise<string> {
  const throughStation = state === 'submitted' || state === 'declined';
  const { no } = await county
    .as(RESIDENT)
    .call('submit', aVoice(throughStation ? { scene: SCENES.stationLiuxi } : {}));
  for (const step of WAYS[state]) await step(county, no, coHandlerIds);
  return no;
}

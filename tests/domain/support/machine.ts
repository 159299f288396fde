import { momentOf } from '@shared/common/shanghai';
import type { Command, CommandData, CommandName } from '@shared/item/commands';
import type { DecideContext } from '@shared/item/context';
import { decide, type Decision } from '@shared/item/decide';
import type { EventDraft } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { ItemState } from '@shared/item/states';
import type { Actor } from '@shared/permission/actor';
import type { Membership, Role } from '@shared/permission/roles';
import { AUTUMN_2026, aPlace } from './place';

/** Thursday 24 September 2026, ten o'clock in Shanghai. */
export const NOW = momentOf('2026-09-24', '10:00');

export const resident: Actor = { kind: 'resident', openid: 'o-wang' };
export const timer: Actor = { kind: 'timer' };

export function member(role: Role, change: Partial<Membership> = {}): Actor {
  const membership = { id: `m-${role}`, placeId: 'test', role, name: '某人', title: role, ...change };
  return { kind: 'member', openid: `o-${membership.id}`, membership };
}

export const deputy = member('deputy', { deputyId: 'd1', name: '林禾' });
export const station = member('liaison_officer', { stationId: 's1' });
export const office = member('congress_office', { tiers: ['town', 'county'] });
export const unit = member('handler', { unitId: 'jtj', title: '县交通运输局' });
export const coUnit = member('handler', { id: 'm-co', unitId: 'slj', title: '县水利局' });
export const leader = member('leader');
export const dispatcher = member('government_office');

export const ACTORS = { resident, timer, deputy, station, office, unit, coUnit, leader, dispatcher } as const;
export type ActorName = keyof typeof ACTORS;

/** One valid set of data for every command. */
export const VALID: CommandData = {
  submit: {
    no: 'SY260924-ABCDE',
    placeId: 'test',
    kind: 'voice',
    source: { type: 'deputy_code', target: 'd1' },
    title: '上学路一下雨就积水',
    text: '上学路一下雨就积水，娃娃要蹚过去。',
    photos: [],
    stationId: 's1',
    deputyId: 'd1',
    verdict: 'passed',
    shareToken: 'share-1',
    hasPhone: false,
  },
  admit: { to: 'with_deputy', deputyId: 'd1' },
  decline: { reason: 'court', channel: 'court', text: '这事归法院管。' },
  appeal: { text: '我觉得还是归你们管。' },
  take: {},
  answer_on_spot: { text: '明天上午给您装好。', resultClass: 'A', mode: 'phone' },
  hand_over: { reason: 'needs_department' },
  assign: {
    tier: 'county',
    categoryId: 'roads',
    leadUnitId: 'jtj',
    leadUnitName: '县交通运输局',
    coHandlerIds: ['slj'],
    policyId: 'std',
  },
  sign_in: {},
  reply: { text: '10 月 8 日清完涵管，李工负责。', resultClass: 'A', mode: 'written' },
  send_back: { text: '没写哪天做、谁来做。' },
  release: {},
  rate: { resolved: true, satisfaction: 'satisfied' },
  expire_rating: {},
  withdraw: { reason: 'solved_already' },
  supplement: { text: '桥头的涵管好像堵了。', photos: [] },
  note: { text: '9 月说过要修，查一下。' },
  urge: {},
  due_soon: {},
  overdue: { level: 0 },
  merge: { parentNo: 'SY260924-PARNT', parentId: 'parent-1' },
  transfer_up: { body: '市人大常委会' },
  record_upper_result: { text: '市里答复：列入明年计划，已经批了。', resultClass: 'A', mode: 'written' },
  assign_by_tier: { tier: 'county', categoryId: 'roads' },
  request_return: { basis: 'not_our_duty', text: '涵管归水利局管。', proposedUnitId: 'slj' },
  rule_return: { upheld: true, text: '三定方案写明归水利局。' },
  request_info: { text: '井盖在哪家门口？' },
  supply_info: { text: '在小学西边第二根电杆下。', photos: [] },
  request_extension: { amount: 10, text: '等管材。' },
  decide_extension: { granted: true },
  co_reply: { unitId: 'slj', text: '河道这边我们清。' },
  promise_due: {},
  reopen: { text: '又积水了。' },
  archive: {},
  suspend: { reason: 'litigation', text: '正在打官司。' },
  resume: {},
  supervise: { form: 'onsite', medium: 'offline', dueDay: '2026-10-14', text: '去看一看。', steps: [] },
  tick_supervision: { supervisionId: 2, index: 0 },
  report_supervision: { supervisionId: 2, text: '清了一半。' },
  survey_supervision: { supervisionId: 2, solved: true, text: '看过了，办好了。' },
  instruct: { text: '尽快办。', dueDay: '2026-10-14' },
  verify: { solved: true, text: '去看过了，路通了。', photos: [] },
  record_outcome: { outcome: { measures: [], funds: [], households: 32 } },
  propose_publication: { publicTitle: '上学路积水', publicText: '上学路一下雨就积水。', publicReply: '' },
  object_publication: {},
  agree_publication: {},
  publish: { publicTitle: '上学路积水', publicText: '上学路一下雨就积水。', publicReply: '' },
  unpublish: { text: '有人名没去掉。' },
  link: { type: 'theme', target: 'roads-2026', label: '道路主题' },
  recheck: { witnesses: 3 },
  recount: {},
};

export const COMMANDS = Object.keys(VALID) as CommandName[];

/** Another place than the plain one, or days that became known since. */
export type World = Partial<Pick<DecideContext, 'place' | 'calendar'>>;

export function give<Name extends CommandName>(
  item: Item | null,
  actor: Actor,
  name: Name,
  data: CommandData[Name] = VALID[name],
  now = NOW,
  world: World = {},
): Decision {
  const command = { name, data } as unknown as Command;
  return decide(item, command, { now, actor, place: aPlace(), calendar: AUTUMN_2026, ...world });
}

/** Gives a command that must be accepted, and says what the item is then. */
export function after<Name extends CommandName>(
  item: Item | null,
  actor: Actor,
  name: Name,
  data?: CommandData[Name],
  now = NOW,
  world: World = {},
): Item {
  const decision = give(item, actor, name, data, now, world);
  if (!decision.ok) throw new Error(`${name} was refused: ${JSON.stringify(decision.refusal)}`);
  return evolve(item, withSeq(decision.event, item ? 2 : 1));
}

export const withSeq = (event: EventDraft, seq: number) => ({ ...event, seq });

/** The shortest way to each state. */
export function anItemIn(state: ItemState): Item {
  const submitted = () => after(null, resident, 'submit');
  const withDeputy = () => after(submitted(), timer, 'admit');
  const triage = () => after(withDeputy(), deputy, 'hand_over');
  const assigned = () => after(triage(), office, 'assign');
  const inProgress = () => after(assigned(), unit, 'sign_in');
  const review = () => after(inProgress(), unit, 'reply');
  const replied = () => after(review(), office, 'release');
  const closed = () => after(replied(), resident, 'rate');
  const ways: Record<ItemState, () => Item> = {
    submitted,
    with_deputy: withDeputy,
    triage,
    assigned,
    in_progress: inProgress,
    reply_review: review,
    replied,
    closed,
    declined: () => after(submitted(), station, 'decline'),
    withdrawn: () => after(submitted(), resident, 'withdraw'),
    merged: () => after(submitted(), office, 'merge'),
    transferred_up: () => after(triage(), office, 'transfer_up'),
    return_review: () => after(assigned(), unit, 'request_return'),
    waiting_info: () => after(inProgress(), unit, 'request_info'),
    suspended: () => after(inProgress(), office, 'suspend'),
    archived: () => after(closed(), office, 'archive'),
  };
  return ways[state]();
}

export const itemIn = (state: ItemState, change: Partial<Item> = {}): Item => ({
  ...anItemIn(state),
  ...change,
});

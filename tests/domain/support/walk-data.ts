import { addDays, dayOf } from '@shared/common/shanghai';
import type { CommandData, CommandName } from '@shared/item/commands';
import { DECLINE_REASONS, ITEM_KINDS, RESULT_CLASSES, type ItemKind } from '@shared/item/kinds';
import type { Item } from '@shared/item/item';
import type { Actor } from '@shared/permission/actor';
import type { PlaceFile } from '@shared/place/roster';

export interface Scene {
  file: PlaceFile;
  item: Item | null;
  actor: Actor;
  now: number;
  /** What a person might fill in differently. */
  n: number;
}

const of = <Value>(values: readonly Value[], n: number): Value => {
  const value = values[n % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

const outcome = { measures: [], funds: [], households: 32 };

function reply({ now, n }: Scene) {
  const resultClass = of(RESULT_CLASSES, n);
  const promise = { dueDay: addDays(dayOf(now), 10 + (n % 50)), owner: '李工' };
  return {
    text: '去看过了，照这样办。',
    resultClass,
    mode: of(['onsite', 'phone', 'written'] as const, n),
    ...(resultClass === 'B' || resultClass === 'C' ? { promise } : {}),
    ...(n % 5 === 0 ? {} : { outcome }),
  };
}

function submit({ file: { place, roster }, actor, n }: Scene): CommandData['submit'] {
  const station = of(roster.stations, n);
  const kind: ItemKind = n % 7 === 0 ? of(ITEM_KINDS, n) : of(place.kinds, n).id;
  const onBehalf = actor.kind === 'member' && n % 3 === 0;
  return {
    no: 'QH260924-AAAAA',
    placeId: place.id,
    kind,
    source: { type: 'chosen_station', target: station.id },
    title: '村口路灯坏了',
    text: '村口路灯坏了三天，晚上看不见路。',
    photos: [],
    stationId: station.id,
    ...(n % 2 === 0 ? { deputyId: of(roster.deputies, n).id } : {}),
    verdict: 'passed',
    shareToken: 'share-1',
    hasPhone: false,
    ...(onBehalf ? { onBehalf } : {}),
    ...(n % 4 === 0 ? {} : { courtRef: '（2026）民诉前调 12 号', partiesConsent: true }),
  };
}

/** What the form of each command would send: valid for most `n`, refused by a guard for some. */
const DATA: { [Name in CommandName]: (scene: Scene) => CommandData[Name] } = {
  submit,
  admit: ({ file, item, n }) =>
    n % 2 === 0
      ? { to: 'with_deputy', deputyId: item?.deputyId ?? of(file.roster.deputies, n).id }
      : { to: 'triage' },
  decline: ({ n }) => ({
    reason: of(DECLINE_REASONS, n),
    channel: n % 2 === 0 ? 'court' : 'none',
    text: '这事有别的门。',
  }),
  appeal: () => ({ text: '我觉得归你们管。' }),
  take: () => ({}),
  answer_on_spot: (scene) => ({ ...reply(scene), ...(scene.n % 3 === 0 ? {} : { mediation: 'succeeded' }) }),
  hand_over: ({ file, n }) => ({
    reason: 'needs_department',
    ...(n % 3 === 0 ? { toDeputyId: of(file.roster.deputies, n).id } : {}),
  }),
  merge: () => ({ parentNo: 'QH260924-PARNT', parentId: 'parent-1' }),
  transfer_up: () => ({ body: '市人大常委会' }),
  record_upper_result: reply,
  assign_by_tier: ({ file: { place }, n }) => ({
    tier: of(place.tiers, n).id,
    categoryId: of(place.categories, n).id,
  }),
  assign: ({ file: { place, roster }, n }) => {
    const tier = of(place.tiers, n);
    const lead = of(roster.units, n);
    const helper = of(roster.units, n + 1);
    return {
      tier: tier.id,
      categoryId: of(place.categories, n).id,
      leadUnitId: lead.id,
      leadUnitName: lead.name,
      coHandlerIds: n % 2 === 0 && helper.id !== lead.id ? [helper.id] : [],
      policyId: n % 4 === 0 ? of(place.policies, n).id : tier.policyId,
    };
  },
  sign_in: () => ({}),
  request_return: ({ file, n }) =>
    n % 3 === 0
      ? { basis: 'law_forbids', text: '法律不许。' }
      : { basis: 'not_our_duty', text: '不归我们。', proposedUnitId: of(file.roster.units, n).id },
  rule_return: ({ n }) => ({ upheld: n % 2 === 0, text: '看过三定方案。' }),
  request_info: () => ({ text: '在哪家门口？' }),
  supply_info: ({ actor }) => ({ text: actor.kind === 'timer' ? '' : '在小学西边。', photos: [] }),
  request_extension: ({ n }) => ({ amount: 1 + (n % 12), text: '等管材。' }),
  decide_extension: ({ n }) => ({ granted: n % 3 !== 0, text: '看过了。' }),
  co_reply: ({ actor }) => ({
    unitId: (actor.kind === 'member' && actor.membership.unitId) || '-',
    text: '河道我们清。',
  }),
  reply,
  send_back: () => ({ text: '没写哪天。' }),
  release: ({ n }) => (n % 4 === 0 ? { resultClass: of(RESULT_CLASSES, n) } : {}),
  rate: ({ n }) =>
    n % 3 === 0
      ? { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' }
      : { resolved: true, satisfaction: 'satisfied' },
  expire_rating: () => ({}),
  promise_due: () => ({}),
  reopen: () => ({ text: '又坏了。' }),
  archive: () => ({}),
  withdraw: () => ({ reason: 'solved_already' }),
  suspend: () => ({ reason: 'litigation', text: '正在打官司。' }),
  resume: () => ({}),
  supplement: () => ({ text: '桥头那盏也坏了。', photos: [] }),
  note: () => ({ text: '问过了。' }),
  urge: () => ({}),
  supervise: ({ now, n }) => ({
    form: of(['onsite', 'key', 'tracking'] as const, n),
    medium: 'offline',
    dueDay: addDays(dayOf(now), n % 30),
    text: '去看一看。',
    roles: { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '农工委' },
    steps: [{ label: '见一次面', dueDay: addDays(dayOf(now), 5) }],
  }),
  tick_supervision: ({ item }) => ({ supervisionId: openSupervision(item), index: 0 }),
  report_supervision: ({ item }) => ({ supervisionId: openSupervision(item), text: '清了一半。' }),
  survey_supervision: ({ item, n }) => ({
    supervisionId: openSupervision(item),
    solved: n % 2 === 0,
    text: '看过了。',
  }),
  instruct: ({ now, n }) => ({ text: '尽快办。', dueDay: addDays(dayOf(now), n % 20) }),
  verify: ({ n }) => ({ solved: n % 2 === 0, text: '去看过了。', photos: [] }),
  record_outcome: () => ({ outcome }),
  propose_publication: () => PUBLIC,
  object_publication: () => ({}),
  agree_publication: () => ({}),
  publish: () => PUBLIC,
  unpublish: () => ({ text: '有人名没去掉。' }),
  link: ({ n }) => ({ type: 'theme', target: `theme-${n % 40}`, label: '道路主题' }),
  recheck: () => ({ witnesses: 3 }),
  due_soon: () => ({}),
  overdue: () => ({ level: 0 }),
  recount: () => ({}),
};

const PUBLIC = { publicTitle: '村口路灯', publicText: '村口路灯坏了三天。', publicReply: '修好了。' };

const openSupervision = (item: Item | null): number =>
  item?.supervisions.find(({ surveyedAt }) => surveyedAt === undefined)?.id ?? 0;

export const dataFor = <Name extends CommandName>(name: Name, scene: Scene): CommandData[Name] =>
  DATA[name](scene);

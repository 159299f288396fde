import type { Detail } from '@/components/item/detail-view';
import type { ItemCard } from '@/components/item/card-view';

/** Friday, 9 October 2026, 10:06 in Shanghai. */
export const NOW = Date.parse('2026-10-09T10:06:00+08:00');
export const at = (moment: string): number => Date.parse(`2026-${moment}:00+08:00`);

export const due = (moment: string, workingDaysLeft: number) => ({
  at: at(moment),
  from: at('09-24T09:30'),
  allowance: { amount: 7, unit: 'working_day' as const },
  policyId: 'std',
  provisional: false,
  workingDaysLeft,
});

const CARD = {
  no: 'QH260922-A0871',
  version: 5,
  title: '上学路一下雨就积水',
  state: 'in_progress',
  phase: 'open',
  kind: 'voice',
  sourceType: 'deputy_code',
  stationName: '柳西村代表联络站',
  deputyName: '林禾',
  leadUnitName: '县交通运输局',
  holderName: '县交通运输局',
  createdAt: at('09-22T19:42'),
  due: due('10-12T17:30', 2),
} satisfies ItemCard;

export const card = (change: Partial<ItemCard> = {}): ItemCard => ({ ...CARD, ...change });

export const detail = (change: Partial<Detail> = {}): Detail => ({
  ...CARD,
  placeId: 'qinghe',
  round: 1,
  photoCount: 0,
  urged: 0,
  text: '村口到柳溪小学那段路，一下雨就积水。',
  photos: [],
  standing: 'submitter',
  timeline: [
    {
      seq: 1,
      type: 'submitted',
      at: at('09-22T19:42'),
      by: { standing: 'submitter' },
      data: { source: { type: 'deputy_code' } },
      texts: { text: '村口到柳溪小学那段路，一下雨就积水。' },
      internal: false,
    },
  ],
  commands: [{ name: 'supplement' }, { name: 'urge' }, { name: 'withdraw' }],
  withheld: [],
  stages: ['已提交', '已受理', '办理中', '已答复', '已办结'],
  stageIndex: 2,
  dueDays: [],
  facts: { unit: null, deputy: null, submitter: null },
  returns: [],
  coHandlers: [],
  supervisions: [],
  publicationObjected: false,
  links: [],
  completeness: [],
  disputed: false,
  onBehalf: false,
  followers: 0,
  ...change,
});

export const deputy = {
  id: 'lin',
  name: '林禾',
  title: '县人大代表',
  constituency: '柳西村',
  intro: '',
  stationId: 'liuxi',
  stationName: '柳西村代表联络站',
  available: true,
};

export const station = {
  id: 'liuxi',
  name: '柳西村代表联络站',
  areaName: '柳溪镇',
  address: '柳西村文化广场东侧',
  phone: '0700-555-0101',
  openHours: '周一至周五 8:30–17:30',
  kind: 'liaison_station' as const,
  tags: [],
  categories: [],
  status: 'open' as const,
  receptionDays: [15, 20],
  deputies: [deputy],
};

export const codeCard = {
  scene: 'k2m9',
  kind: 'deputy_code' as const,
  placeId: 'qinghe',
  placeName: '青禾县',
  deputy,
  station,
};

export const session = {
  openid: 'o-1',
  memberships: [],
  places: [
    {
      id: 'qinghe',
      name: '青禾县',
      shortName: '青禾县',
      officeName: '县人大办',
      officePhone: '0700-555-0100',
      stages: [],
      commandLabels: {},
      tiers: [],
      kinds: [],
      entries: [],
      flow: [],
      groups: 0,
      grids: 0,
      keyRoles: [],
      keySteps: [],
      replyNeeds: [],
      publish: { required: false, publicRating: false, confirmVoters: false },
      switches: {},
      modules: [],
      ringingHours: { from: '08:00', to: '21:00' },
      policies: [],
      categories: [{ id: 'road', label: '道路积水' }],
      resultClasses: {},
    },
  ],
  unread: 1,
  todo: 0,
  pushesLeft: { t1: 1 },
  templates: { resident: ['t1'], staff: ['t2'] },
  now: NOW,
};

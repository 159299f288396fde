import type { InputOf, OperationName } from '@shared/contract/operations';

const no = 'QH260924-AAAAA';

const promise = { dueDay: '2026-12-31', owner: '李工' };

/** One valid input for every operation, each object that it may contain filled in; none of them meets an item. */
export const VALID_INPUTS: { [Name in OperationName]: InputOf<Name> } = {
  getSession: { placeId: 'qinghe' },
  openCode: { scene: 'Xm9AK7aT2X2r' },
  listStations: { placeId: 'qinghe' },
  listUnits: {},
  requestUploadSlot: { placeId: 'nowhere' },
  claimPhoto: { id: 'p1', fileID: 'cloud://env/inbox/x' },
  submit: { placeId: 'nowhere', text: '路灯坏了三天了。', whereabouts: { words: '村东头' } },
  listMyItems: {},
  getItem: { no },
  openShared: { token: 'nobody-shared-this' },
  follow: { token: 'nobody-shared-this' },
  supplement: { no, text: '补充一句' },
  withdraw: { no },
  appeal: { no, text: '请再看看' },
  rate: { no, resolved: true, satisfaction: 'satisfied' },
  urge: { no },
  listNotices: {},
  readNotices: { ids: ['n1'] },
  listVoices: {},
  takeVoice: { no },
  answerOnSpot: { no, text: '今天就修', resultClass: 'B', mode: 'phone', promise },
  handOver: { no, reason: 'needs_department' },
  listQueue: {},
  listUnitItems: {},
  admit: { no, to: 'triage' },
  decline: { no, reason: 'court', channel: 'court', text: '请到法院' },
  previewDue: { no, policyId: 'std' },
  assign: { no, tier: 'county', leadUnitId: 'jtj' },
  signIn: { no },
  reply: { no, text: '已经修好', resultClass: 'B', mode: 'written', promise },
  sendBack: { no, text: '没写哪天' },
  release: { no },
  addNote: { no, text: '记一笔' },
  openContact: { no, reason: '约时间上门' },
  listContactViews: { no },
  listCallList: {},
};

/** What is said about a place file that is not right. Its readers keep a roster, they do not program. */
export const PLACE_FILE_WORDS = {
  notJson: '从这里起读不懂，多半是少了逗号、引号或括号',
  missing: '少了这一项',
  wrongForm: '写法不对',
  unknownEntry: '没有这一项，看看是不是写错了字母',
  wrongType: (expected: string) => `要填${TYPE_WORDS[expected] ?? '别的内容'}`,
  oneOf: (values: readonly string[]) => `只能是 ${values.join('、')} 之一`,
  atLeast: (minimum: number, origin: string, inclusive: boolean) =>
    inclusive ? `至少${amountOf(minimum, origin)}` : `要大于 ${minimum}`,
  atMost: (maximum: number, origin: string) => `最多${amountOf(maximum, origin)}`,
  repeated: (value: string) => `“${value}”前面已经用过，每个只能用一次`,
  unknownId: (id: string, what: string) => `没有编号是“${id}”的${what}`,
  someOf: (ids: readonly string[]) =>
    ids.length === 0
      ? undefined
      : `${ids
          .slice(0, 4)
          .map((id) => `"${id}"`)
          .join('、')}${ids.length > 4 ? ' 等' : ''}`,
  unknownCommand: (name: string) => `没有“${name}”这个动作`,
  commandExample: '"assign": "派单"',
  stateTwice: (state: string, first: string, second: string) =>
    `状态 ${state} 同时在“${first}”和“${second}”两步里，只能在一步里`,
  stateNowhere: (state: string) => `状态 ${state} 不在任何一步里，走到那里进度条就没有亮的一步`,
  hoursReversed: '开始要早于结束',
  lacksScope: (key: string, what: string) => `这个角色要写明是哪个${what}（${key}）`,
  wrongKind: (name: string) => `名册里${name}的身份不是这个角色：代表和议政代表要分清`,
  nobodyDispatches: (tier: string, body: string, role: string) =>
    `“${tier}”这一级由${body}交办，可名册里没有管这一级的${body}（${role}）`,
  nobodyInStep: (step: string, bodies: string) => `“${step}”这一步谁也办不了：名册里没有${bodies}`,
  nobodyBrings: (kind: string, bodies: string) => `谁也提不了“${kind}”：名册里没有${bodies}`,
  nothingToComplete: '归档要数齐不齐，可 completeness 里一项也没写',
  publicationNotRequired: '归档要等公示，可 publish 里没有要求公示（required）',
  overseesItself: '不用写自己：自己的数本来就看得到',
  leadOutside: (group: string) => `“${group}”的组长不在这个组里`,
  groupTwice: (name: string, first: string, second: string) =>
    `${name}同时在“${first}”和“${second}”两个组里，只能在一个组`,
  groupNowhere: (name: string) => `议政代表${name}不在任何一个小组里`,
  policy: '办理时限',
  unit: '承办单位',
  area: '地区',
  station: '联络站',
  deputy: '代表',
  tier: '层级',
} as const;

const TYPE_WORDS: Record<string, string> = {
  string: '文字，两边带引号',
  number: '数字，不带引号',
  int: '整数，不带引号',
  boolean: ' true 或 false，不带引号',
  array: '一组，用 [ ] 括起来',
  object: '一项，用 { } 括起来',
  record: '一项，用 { } 括起来',
};

const amountOf = (amount: number, origin: string) =>
  origin === 'string' ? ` ${amount} 个字` : origin === 'array' ? ` ${amount} 个` : ` ${amount}`;

/** A right line for what is most often got wrong, by the name of the entry. */
const EXAMPLES: Record<string, string> = {
  name: '"name": "青禾县"',
  shortName: '"shortName": "青禾县"',
  prefix: '"prefix": "QH"',
  officeName: '"officeName": "青禾县人大办"',
  officePhone: '"officePhone": "0700-555-0100"',
  from: '"from": "08:30"',
  to: '"to": "17:30"',
  amount: '"amount": 7',
  unit: '"unit": "working_day"',
  startsAt: '"startsAt": "assign"',
  reminders: '"reminders": [{ "amount": 2, "unit": "working_day" }]',
  urgent: '"urgent": true',
  acceptWithin: '"acceptWithin": { "amount": 3, "unit": "working_day" }',
  grantBeforeDue: '"grantBeforeDue": true',
  default: '"default": true',
  policyId: '"policyId": "std"',
  label: '"label": "办理中"',
  states: '"states": ["assigned", "in_progress"]',
  tier: '"tier": "town"',
  kind: '"kind": "deputy"',
  away: '"away": false',
  latitude: '"latitude": 30.7621',
  longitude: '"longitude": 110.4432',
  token: '"token": "k2m9Xq7dRtYz"',
  openHours: '"openHours": "周一至周五 8:30–17:30"',
  role: '"role": "handler"',
  unitId: '"unitId": "jtj"',
  stationId: '"stationId": "st-liuxi"',
  areaId: '"areaId": "liuxi-v"',
  submitPerDay: '"submitPerDay": 20',
  dispatcher: '"dispatcher": "street_work_committee"',
  extension: '"extension": { "amount": 10, "unit": "working_day" }',
  returnWithin: '"returnWithin": { "amount": 2, "unit": "working_day" }',
  kinds: '"kinds": [{ "id": "voice" }, { "id": "reception_case", "policyId": "reception_7wd" }]',
  entries: '"entries": ["deputy_code", "reception", "phone"]',
  flow: '"flow": [{ "label": "交办", "owner": "街道人大工委", "roles": ["street_work_committee"], "commands": ["assign"] }]',
  owner: '"owner": "街道人大工委"',
  roles: '"roles": ["street_work_committee"]',
  commands: '"commands": ["assign"]',
  days: '"days": [15, 20]',
  moveIfHoliday: '"moveIfHoliday": true',
  keyRoles: '"keyRoles": ["牵头督办", "领办", "归口督办"]',
  keySteps: '"keySteps": ["四个一（由地方填写）"]',
  required: '"required": true',
  publicRating: '"publicRating": true',
  confirmVoters: '"confirmVoters": true',
  fact: '"fact": "registered"',
  archiveGate: '"archiveGate": ["completeness"]',
  replyNeeds: '"replyNeeds": ["beneficiaries"]',
  deputyFirst: '"deputyFirst": true',
  returnsPerItem: '"returnsPerItem": 2',
  oversees: '"oversees": ["qinghe"]',
  groups:
    '"groups": [{ "id": "g1", "name": "湖湾村小组", "areaId": "huwan", "leadDeputyId": "y-01", "leadTitle": "村党组织书记", "members": ["y-01"] }]',
  leadDeputyId: '"leadDeputyId": "y-01"',
  leadTitle: '"leadTitle": "村党组织书记"',
  members: '"members": ["y-01", "y-02"]',
};

export function exampleFor(path: readonly PropertyKey[]): string | undefined {
  const name = [...path].reverse().find((key) => typeof key === 'string');
  return typeof name === 'string' ? EXAMPLES[name] : undefined;
}

/** Message templates that a place applied for itself. */
export const TEMPLATE_FAULTS = {
  nothingShown: '一格都没写，发出去是空的',
  notShown: '这个模板里没有这一项',
  wrongType: (types: readonly string[]) =>
    `这一项只能放在 ${types.map((type) => `${type} 开头`).join('或 ')}的格里`,
  twice: (field: string) => `“${field}”前面已经用过，每格只能放一项`,
} as const;

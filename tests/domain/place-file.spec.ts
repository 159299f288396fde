import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaceFile, problemInWords, sharedPrefixes } from '@shared/place/load';
import { linesOf } from '@shared/place/json-lines';

const RIGHT = readFileSync(join(__dirname, '../../places/lihou.json'), 'utf8');

/** The file with one passage written wrongly, and what is then said about it. */
function complaints(passage: string, wrong: string): string[] {
  if (!RIGHT.includes(passage)) throw new Error(`the file no longer contains ${passage}`);
  const loaded = parsePlaceFile(RIGHT.replace(passage, wrong));
  return loaded.ok ? [] : loaded.problems.map(problemInWords);
}

interface Group {
  areaId: string;
  leadDeputyId: string;
  leadTitle?: string;
  members: string[];
}

const lineOf = (passage: string) => RIGHT.slice(0, RIGHT.indexOf(passage)).split('\n').length;

describe('a place file that is not right', () => {
  it('says at which line the comma is missing', () => {
    const [complaint] = complaints('"prefix": "LH",', '"prefix": "LH"');
    expect(complaint).toBe(`第 ${lineOf('"prefix"') + 1} 行：从这里起读不懂，多半是少了逗号、引号或括号`);
  });

  it('says which entry is missing and how it is written', () => {
    expect(complaints('"prefix": "LH",', '')).toEqual([
      '第 2 行 place.prefix：少了这一项。写法："prefix": "QH"',
    ]);
  });

  it('says the form of a prefix', () => {
    expect(complaints('"prefix": "LH"', '"prefix": "lh1"')).toEqual([
      '第 6 行 place.prefix：两个大写字母，例如 "QH"。写法："prefix": "QH"',
    ]);
  });

  it('says that a number must not be a word, counting entries from one', () => {
    const passage = '"reply": { "amount": 5, "unit": "working_day" }';
    expect(complaints(passage, '"reply": { "amount": "五天", "unit": "working_day" }')).toEqual([
      `第 ${lineOf(passage)} 行 place.policies[1].reply.amount：要填数字，不带引号。写法："amount": 7`,
    ]);
  });

  it('says what may be chosen', () => {
    const [complaint] = complaints('"startsAt": "assign"', '"startsAt": "tomorrow"');
    expect(complaint).toContain('只能是 assign、submit 之一');
  });

  it('does not pass over a misspelt entry in silence', () => {
    const [complaint] = complaints('"away": true', '"away": true, "awya": true');
    expect(complaint).toContain('roster.deputies[5].awya：没有这一项，看看是不是写错了字母');
  });

  it('tells of everything at once', () => {
    expect(
      complaints(
        '"prefix": "LH",\n    "officeName": "黎侯镇人大主席团",',
        '"prefix": "L",\n    "officeName": "",',
      ),
    ).toHaveLength(2);
  });

  it.each([
    [
      'a tier with an unknown deadline',
      '"policyId": "town_fast"',
      '"policyId": "quick"',
      '没有编号是“quick”的办理时限',
    ],
    [
      'a category with an unknown unit',
      '"leadUnits": ["nyb"]',
      '"leadUnits": ["nyj"]',
      '没有编号是“nyj”的承办单位',
    ],
    ['a station in an unknown area', '"areaId": "gulou"', '"areaId": "gulu"', '没有编号是“gulu”的地区'],
    [
      'a deputy at an unknown station',
      '"stationId": "st-gulou"',
      '"stationId": "st-gulu"',
      '没有编号是“st-gulu”的联络站',
    ],
    ['a code for nobody', '"target": "d-01"', '"target": "d-999"', '没有编号是“d-999”的代表'],
    ['an unknown command', '"take": "接单"', '"grab": "接单"', '没有“grab”这个动作'],
    [
      'a state in two steps',
      '"states": ["with_deputy"]',
      '"states": ["with_deputy", "triage"]',
      '状态 triage 同时在“代表接单”和“人大派单”两步里',
    ],
    [
      'a state in no step',
      '"states": ["with_deputy"]',
      '"states": ["closed"]',
      '状态 with_deputy 不在任何一步里',
    ],
    [
      'hours that end before they begin',
      '"from": "08:30", "to": "17:30"',
      '"from": "17:30", "to": "08:30"',
      '开始要早于结束',
    ],
    ['a handler without a unit', ', "unitId": "cjb"', '', '这个角色要写明是哪个承办单位（unitId）'],
    ['a membership used twice', '"id": "office-2"', '"id": "office-1"', '“office-1”前面已经用过'],
    [
      'a deputy who acts as a delegate',
      '"role": "deputy"',
      '"role": "council_delegate"',
      '代表和议政代表要分清',
    ],
  ])('finds %s', (_what, passage, wrong, words) => {
    expect(complaints(passage, wrong).join('\n')).toContain(words);
  });

  it.each([
    [
      'a level whose body has nobody',
      '"dispatcher": "presidium" },',
      '"dispatcher": "street_work_committee" },',
      '“镇”这一级由街道人大工委交办，可名册里没有管这一级的街道人大工委（street_work_committee）。写法："role": "street_work_committee", "tiers": ["town"]',
    ],
    ['an unknown body', '"dispatcher": "presidium" },', '"dispatcher": "mayor" },', '只能是 congress_office'],
    [
      'a kind that nobody here can bring in',
      '{ "id": "micro_matter" }',
      '{ "id": "dispute" }',
      '谁也提不了“矛盾纠纷”：名册里没有法院',
    ],
    ['an unknown kind', '{ "id": "micro_matter" }', '{ "id": "matter" }', '只能是 voice、snap'],
    [
      'a kind by an unknown deadline',
      '{ "id": "suggestion", "policyId": "suggestion" }',
      '{ "id": "suggestion", "policyId": "proposal" }',
      '没有编号是“proposal”的办理时限',
    ],
    ['a way in twice', '"paper"', '"meeting"', '“meeting”前面已经用过'],
    ['a reception day twice', '"days": [15, 20]', '"days": [15, 15]', '“15”前面已经用过'],
    ['a day that not every month has', '"days": [15, 20]', '"days": [15, 31]', '日子从 1 到 28'],
    [
      'an extension without a unit',
      '"extension": { "amount": 5, "unit": "working_day" }',
      '"extension": { "amount": 5 }',
      'extension.unit：只能是 working_day、day、month、hour 之一',
    ],
    [
      'a reception day as a word',
      '"moveIfHoliday": true',
      '"moveIfHoliday": "yes"',
      '要填 true 或 false，不带引号。写法："moveIfHoliday": true',
    ],
    [
      'an archive that waits for five facts that nobody counts',
      '"replyNeeds": ["beneficiaries"],',
      '"archiveGate": ["completeness"],',
      '归档要数齐不齐，可 completeness 里一项也没写。写法："completeness": [{ "label": "来访有登记", "fact": "registered" }]',
    ],
    [
      'an archive that waits for what nobody must publish',
      '"replyNeeds": ["beneficiaries"],',
      '"archiveGate": ["publication"],',
      '归档要等公示，可 publish 里没有要求公示（required）。写法："required": true',
    ],
    [
      'a step that belongs to nobody here',
      '"deputyFirst": true,',
      '"flow": [{ "label": "督办", "owner": "法院", "roles": ["court"], "commands": ["supervise"] }],',
      '“督办”这一步谁也办不了：名册里没有法院',
    ],
    [
      'a step with an unknown command',
      '"deputyFirst": true,',
      '"flow": [{ "label": "督办", "owner": "主席团", "roles": ["presidium"], "commands": ["oversee"] }],',
      '没有“oversee”这个动作',
    ],
    ['a place that overlooks itself', '"deputyFirst": true,', '"oversees": ["lihou"],', '不用写自己'],
  ])('finds %s', (_what, passage, wrong, words) => {
    expect(complaints(passage, wrong).join('\n')).toContain(words);
  });

  it('names places that would share their numbers', () => {
    const loaded = parsePlaceFile(RIGHT);
    const other = parsePlaceFile(RIGHT.replace('"name": "长治市黎城县黎侯镇"', '"name": "另一个镇"'));
    if (!loaded.ok || !other.ok) throw new Error('the file must be right here');
    expect(sharedPrefixes([loaded.file, other.file])).toEqual([
      { prefix: 'LH', names: ['长治市黎城县黎侯镇', '另一个镇'] },
    ]);
  });
});

describe('groups that are not right', () => {
  const luji = readFileSync(join(__dirname, '../../places/luji.json'), 'utf8');
  const complaintsOf = (change: (groups: Group[]) => void): string[] => {
    const file = JSON.parse(luji) as { roster: { groups: Group[] } };
    change(file.roster.groups);
    const loaded = parsePlaceFile(JSON.stringify(file, null, 2));
    return loaded.ok ? [] : loaded.problems.map(problemInWords);
  };

  it('says which delegate is in none', () => {
    const [complaint] = complaintsOf((groups) => groups[0]?.members.pop());
    expect(complaint).toMatch(
      /^第 \d+ 行 roster\.deputies\[14\]：议政代表芮荷香不在任何一个小组里。写法："members": \["y-13"\]$/,
    );
  });

  it('says who is in two', () => {
    expect(complaintsOf((groups) => groups[1]?.members.push('y-01')).join()).toContain(
      '项小舟同时在“湖湾村小组”和“和平社区小组”两个组里，只能在一个组',
    );
  });

  it('says whose lead is of another group, and gives an example', () => {
    expect(
      complaintsOf((groups) => {
        if (groups[0]) groups[0].leadDeputyId = 'y-02';
      }).join(),
    ).toContain('“湖湾村小组”的组长不在这个组里。写法："leadDeputyId": "y-01"');
  });

  it('says which member and which area are not known', () => {
    const said = complaintsOf((groups) => {
      groups[0]?.members.push('y-99');
      if (groups[1]) groups[1].areaId = 'nowhere';
    }).join();
    expect(said).toContain('没有编号是“y-99”的代表');
    expect(said).toContain('没有编号是“nowhere”的地区');
  });

  it('says what is missing, with an example', () => {
    expect(complaintsOf((groups) => delete groups[0]?.leadTitle)).toEqual([
      expect.stringMatching(/roster\.groups\[1\]\.leadTitle：少了这一项。写法："leadTitle": "村党组织书记"$/),
    ]);
  });
});

describe('lines of a JSON text', () => {
  it('are found by path, and for what is missing by what lacks it', () => {
    const lineOfPath = linesOf('{\n  "a": [\n    { "b": "x, ] \\"" },\n    -1.5e3\n  ]\n}');
    expect(lineOfPath(['a'])).toBe(2);
    expect(lineOfPath(['a', 0, 'b'])).toBe(3);
    expect(lineOfPath(['a', 1])).toBe(4);
    expect(lineOfPath(['a', 0, 'gone', 'too'])).toBe(3);
  });
});

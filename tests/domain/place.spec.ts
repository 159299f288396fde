import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { parsePlaceFile, problemInWords, sharedPrefixes } from '@shared/place/load';
import { unknownOverseen } from '@shared/place/references-ways';
import type { PlaceFile } from '@shared/place/roster';

const PLACES = ['qinghe', 'jiangxia', 'zhashui', 'lihou', 'luji', 'changde'];

const textOf = (id: string) => readFileSync(join(__dirname, '../../places', `${id}.json`), 'utf8');

function fileOf(id: string): PlaceFile {
  const loaded = parsePlaceFile(textOf(id));
  if (!loaded.ok) throw new Error(loaded.problems.map(problemInWords).join('\n'));
  return loaded.file;
}

describe('the places', () => {
  it.each(PLACES)('%s is a valid place', (id) => {
    expect(parsePlaceFile(textOf(id))).toMatchObject({ ok: true, file: { place: { id } } });
  });

  it('begin their reference numbers each with letters of their own', () => {
    expect(sharedPrefixes(PLACES.map(fileOf))).toEqual([]);
  });

  it.each(PLACES)('%s has a code for every deputy and every station', (id) => {
    const { roster } = fileOf(id);
    const targets = roster.codes.map((code) => code.target).sort();
    const expected = [...roster.deputies, ...roster.stations].map((row) => row.id).sort();
    expect(targets).toEqual(expected);
  });

  it.each(PLACES)('%s has two people in the office, so that an appeal finds another pair of eyes', (id) => {
    const officers = fileOf(id).roster.staff.filter((person) =>
      person.memberships.some(({ role }) => isOneOf(OFFICE_ROLES, role)),
    );
    expect(officers.length).toBeGreaterThanOrEqual(2);
  });

  it('never share a code: a scan opens one card', () => {
    const tokens = PLACES.flatMap((id) => fileOf(id).roster.codes.map((code) => code.token));
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it.each([
    ['zhashui', ['接待选民', '收集问题', '分级交办', '跟踪督办', '结果反馈', '满意度测评']],
    ['lihou', ['群众点单', '代表接单', '人大派单', '政府销单']],
    ['luji', ['来访有登记', '登记有反映', '反映有处理', '处理有结果', '结果有反馈']],
    ['jiangxia', ['提出', '收集', '分析', '交办', '转办', '督办', '公示反馈']],
  ])('%s names the steps in its own words', (id, labels) => {
    expect(fileOf(id).place.stages.map((stage) => stage.label)).toEqual(labels);
  });

  it('黎侯 says 点单, 接单, 派单, 销单 on its buttons', () => {
    expect(fileOf('lihou').place.commandLabels).toEqual({
      submit: '点单',
      take: '接单',
      assign: '派单',
      reply: '销单',
    });
  });

  it('陆集 counts seven working days from the visit, and its number needs no confirming', () => {
    const [policy] = fileOf('luji').place.policies;
    expect(policy).toMatchObject({
      id: 'reception_7wd',
      reply: { amount: 7, unit: 'working_day' },
      startsAt: 'submit',
      default: false,
    });
  });

  it.each(['jiangxia', 'zhashui', 'lihou', 'changde'])(
    '%s gives no number in its report: every deadline asks to be confirmed, but those of suggestions, which the law gives',
    (id) => {
      const stated = fileOf(id).place.policies.filter((policy) => !policy.default);
      expect(stated.map((policy) => policy.id)).toEqual(['suggestion', 'suggestion_complex']);
    },
  );

  it.each([
    [
      'jiangxia',
      [
        ['town', 'street_work_committee'],
        ['county', 'congress_office'],
      ],
    ],
    [
      'zhashui',
      [
        ['town', 'congress_office'],
        ['county', 'government_office'],
      ],
    ],
    [
      'lihou',
      [
        ['town', 'presidium'],
        ['county', 'presidium'],
      ],
    ],
    [
      'luji',
      [
        ['village', 'street_work_committee'],
        ['town', 'street_work_committee'],
        ['county', 'street_work_committee'],
      ],
    ],
    ['changde', [['county', 'congress_office']]],
  ])('%s has each level dispatched by its own body', (id, dispatchers) => {
    expect(fileOf(id).place.tiers.map((tier) => [tier.id, tier.dispatcher])).toEqual(dispatchers);
  });

  const policyOf = (id: string, policyId: string) =>
    fileOf(id).place.policies.find((policy) => policy.id === policyId);

  it('陆集 neither extends a reception nor takes it back from a unit', () => {
    const policy = policyOf('luji', 'reception_7wd');
    expect(policy?.extension).toBeUndefined();
    expect(policy?.returnWithin).toBeUndefined();
    expect(fileOf('luji').place.returnsPerItem).toBe(0);
  });

  it('an ordinary matter can be extended once by ten working days and returned within two', () => {
    expect(policyOf('zhashui', 'std')).toMatchObject({
      reply: { amount: 7, unit: 'working_day' },
      extension: { amount: 10, unit: 'working_day' },
      returnWithin: { amount: 2, unit: 'working_day' },
      rework: { amount: 15, unit: 'day' },
    });
    expect(policyOf('zhashui', 'town_fast')).toMatchObject({
      reply: { amount: 5, unit: 'working_day' },
      extension: { amount: 5, unit: 'working_day' },
      returnWithin: { amount: 1, unit: 'working_day' },
    });
  });

  it('a suggestion has three months, a complex one six, and at most three more', () => {
    expect(policyOf('lihou', 'suggestion')).toMatchObject({
      reply: { amount: 3, unit: 'month' },
      extension: { amount: 3, unit: 'month' },
      returnWithin: { amount: 7, unit: 'working_day' },
      rework: { amount: 1, unit: 'month' },
    });
    expect(policyOf('lihou', 'suggestion_complex')?.reply).toEqual({ amount: 6, unit: 'month' });
  });

  it.each(PLACES)(
    '%s reminds of a suggestion 15 days and again 3 days before, and grants more time only before the day',
    (id) => {
      for (const policyId of ['suggestion', 'suggestion_complex']) {
        const policy = policyOf(id, policyId);
        // 陆集's delegates bring no statutory suggestions.
        if (id === 'luji') expect(policy).toBeUndefined();
        else
          expect(policy).toMatchObject({
            grantBeforeDue: true,
            reminders: [
              { amount: 15, unit: 'day' },
              { amount: 3, unit: 'day' },
            ],
          });
      }
    },
  );

  it('常德 mediates a dispute within thirty days, in four steps of its own, and overlooks the other places', () => {
    const { place } = fileOf('changde');
    expect(policyOf('changde', 'dispute')).toMatchObject({
      reply: { amount: 30, unit: 'day' },
      extension: { amount: 15, unit: 'day' },
      acceptWithin: { amount: 3, unit: 'working_day' },
      returnWithin: { amount: 2, unit: 'working_day' },
      reminders: [{ amount: 5, unit: 'working_day' }],
    });
    expect(place.steps.screen).toEqual({ amount: 1, unit: 'working_day' });
    const dispute = place.kinds.find((kind) => kind.id === 'dispute');
    expect(dispute?.stages?.map((stage) => stage.label)).toEqual([
      '法院派送',
      '人大交办',
      '代表领办',
      '跟踪反馈',
    ]);
    expect(place.oversees).toEqual(['qinghe', 'jiangxia', 'zhashui', 'lihou', 'luji']);
    expect(unknownOverseen(PLACES.map(fileOf))).toEqual([]);
    expect(unknownOverseen([fileOf('changde'), fileOf('qinghe')])).toEqual(
      ['jiangxia', 'zhashui', 'lihou', 'luji'].map((id) => ({ name: '常德市', id })),
    );
  });

  it('常德 leaves 四个一 for the place to write: the report does not say what they are', () => {
    expect(fileOf('changde').place.supervision.keySteps).toEqual([
      '四个一之一（由地方填写）',
      '四个一之二（由地方填写）',
      '四个一之三（由地方填写）',
      '四个一之四（由地方填写）',
    ]);
  });

  it('江夏 names six steps, each with the body that owns it, and publishes within five working days', () => {
    const { place } = fileOf('jiangxia');
    expect(place.flow.map((step) => step.label)).toEqual(['提出', '收集', '分析', '交办', '转办', '督办']);
    expect(place.flow.filter((step) => step.owner === '')).toEqual([]);
    expect(place.publish).toEqual({ required: true, publicRating: true, confirmVoters: true });
    expect(place.steps.publish).toEqual({ amount: 5, unit: 'working_day' });
  });

  it('黎侯 receives on the 15th and 20th, moved to a working day, and asks who has gained', () => {
    const { place } = fileOf('lihou');
    expect(place.reception).toEqual({ days: [15, 20], moveIfHoliday: true });
    expect(place.replyNeeds).toEqual(['beneficiaries']);
  });

  it('陆集 counts 五有 and takes no statutory suggestion', () => {
    const { place } = fileOf('luji');
    expect(place.completeness.map((row) => row.label)).toEqual([
      '来访有登记',
      '登记有反映',
      '反映有处理',
      '处理有结果',
      '结果有反馈',
    ]);
    expect(place.archiveGate).toEqual(['completeness']);
    expect(place.kinds.map((kind) => kind.id)).toEqual([
      'voice',
      'reception_case',
      'oversight_opinion',
      'micro_matter',
    ]);
  });

  it('陆集 has 44 delegates in 4 groups by village, each led by its party secretary, 1 home, 4 stations and 5 points', () => {
    const { roster } = fileOf('luji');
    const delegates = roster.deputies.filter((deputy) => deputy.kind === 'council_delegate');
    expect(delegates).toHaveLength(44);
    expect(roster.groups.map((group) => group.members.length)).toEqual([11, 11, 11, 11]);
    expect(roster.groups.map((group) => group.leadTitle)).toEqual([
      '村党组织书记',
      '社区党组织书记',
      '村党组织书记',
      '社区党组织书记',
    ]);
    const named = (part: string) => roster.stations.filter((station) => station.name.includes(part)).length;
    expect([named('之家'), named('联络站'), named('宿话说')]).toEqual([1, 4, 5]);
  });

  it.each(PLACES)('%s has every ranking switched off', (id) => {
    expect(Object.values(fileOf(id).place.switches)).toEqual([false, false, false, false, false]);
  });

  it('the demo county has 3 towns, 9 stations, 24 deputies and 8 departments', () => {
    const { roster } = fileOf('qinghe');
    expect(roster.areas.filter((area) => area.tier === 'town')).toHaveLength(3);
    expect(roster.stations).toHaveLength(9);
    expect(roster.deputies).toHaveLength(24);
    expect(roster.units.filter((unit) => unit.tier === 'county')).toHaveLength(8);
  });

  it('the demo county has somebody with two hats', () => {
    const person = fileOf('qinghe').roster.staff.find((row) => row.openid === 'demo-deputy-hemantian');
    expect(person?.memberships.map((membership) => membership.role)).toEqual(['deputy', 'liaison_officer']);
  });
});

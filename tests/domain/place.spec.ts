import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaceFile, problemInWords, sharedPrefixes } from '@shared/place/load';
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
      person.memberships.some((membership) => membership.role === 'congress_office'),
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
    '%s gives no number in its report, so every deadline asks to be confirmed',
    (id) => {
      expect(fileOf(id).place.policies.map((policy) => policy.default)).not.toContain(false);
    },
  );

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

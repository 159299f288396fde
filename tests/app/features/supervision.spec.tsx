import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { refreshSession } from '@/session/session';
import type { Detail } from '@/components/item/detail-view';
import { at, detail, NOW, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const ROLES = ['牵头督办', '领办', '归口督办'];
let item: Detail = detail();
let keySteps: string[] = [];
let role = 'congress_office';

const ANSWERS: Record<string, () => unknown> = {
  getSession: () =>
    ok({
      ...session,
      memberships: [{ id: 'm-1', placeId: 'qinghe', role, name: '赵宁', title: '县人大办' }],
      places: session.places.map((place) => ({ ...place, keyRoles: ROLES, keySteps })),
    }),
  getItem: () => ok(item),
};

const done = () => ok({ no: item.no, state: 'in_progress', version: 6 });

const show = async (commands: string[], change: Partial<Detail> = {}) => {
  item = detail({ standing: 'office', commands: commands.map((name) => ({ name })), ...change });
  await act(async () => {
    await refreshSession();
    render(<StaffItemPage no={item.no} />);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const inDrawer = () => within(screen.getByRole('dialog'));
const tapIn = (words: string) => act(async () => void fireEvent.click(inDrawer().getByText(words)));
const press = (name: string) =>
  act(async () => void fireEvent.click(inDrawer().getByRole('button', { name })));
const write = (placeholder: string, text: string) =>
  act(
    async () =>
      void fireEvent.change(inDrawer().getByPlaceholderText(placeholder), { target: { value: text } }),
  );
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

const SUPERVISION: Detail['supervisions'][number] = {
  id: 4,
  form: 'onsite',
  medium: 'offline',
  byName: '赵宁',
  text: '涵管清到哪一步了',
  dueAt: at('10-14T17:30'),
  at: NOW,
  participants: '林禾代表',
  steps: [],
};

beforeEach(() => {
  resetTaro();
  keySteps = [];
  role = 'congress_office';
  answerCloud(({ operation }) => ANSWERS[operation]?.() ?? done());
});
afterEach(cleanup);

describe('supervising', () => {
  it('asks for what, and by which day; an onsite one is offline and names who goes along', async () => {
    await show(['supervise']);
    await tap('督办');
    await press('先写督办什么');
    await write('比如：涵管清到哪一步了，村民怎么说', '涵管清了没有');
    await press('先选哪天前报告');
    expect(asked('supervise')).toEqual([]);
    await write('比如：林禾代表、县交通运输局周径', '林禾代表');
    await tapIn('一周后');
    await press('现场督办');
    expect(asked('supervise')[0]?.input).toEqual({
      no: item.no,
      form: 'onsite',
      medium: 'offline',
      dueDay: '2026-10-16',
      text: '涵管清了没有',
      participants: '林禾代表',
    });
  });

  it('takes any other day from the calendar', async () => {
    await show(['supervise']);
    await tap('督办');
    await write('比如：涵管清到哪一步了，村民怎么说', '涵管清了没有');
    const box = screen.getByRole('dialog').querySelector('[data-picker=date]');
    await act(async () => void fireEvent.change(box as Element, { target: { value: '2026-10-20' } }));
    await tapIn('跟踪督办');
    await press('跟踪督办');
    expect(asked('supervise')[0]?.input).toMatchObject({
      form: 'tracking',
      medium: 'online',
      dueDay: '2026-10-20',
    });
  });

  it('as a key one names three people and dates each step of the place', async () => {
    keySteps = ['一次调研', '一次会商'];
    await show(['supervise']);
    await tap('督办');
    await tapIn('重点督办');
    await write('比如：涵管清到哪一步了，村民怎么说', '全县的涵管');
    await press('先写牵头督办是谁');
    await write('牵头督办的人或单位', '陈岭');
    await write('领办的人或单位', '周明');
    await write('归口督办的人或单位', '县人大农工委');
    await press('先选每一步的日子');
    await tapIn('每周一步');
    await tapIn('一个月后');
    await press('重点督办');
    expect(asked('supervise')[0]?.input).toEqual({
      no: item.no,
      form: 'key',
      medium: 'online',
      dueDay: '2026-11-08',
      text: '全县的涵管',
      roles: { supervisingLeader: '陈岭', leadingOfficial: '周明', committee: '县人大农工委' },
      steps: [
        { label: '一次调研', dueDay: '2026-10-16' },
        { label: '一次会商', dueDay: '2026-10-23' },
      ],
    });
  });
});

describe('a supervision on the page', () => {
  it('says form, who, by when, and marks what is late', async () => {
    await show([], { supervisions: [{ ...SUPERVISION, dueAt: at('10-08T17:30') }] });
    for (const words of ['现场督办（线下）', '赵宁', '林禾代表', '10 月 8 日到期，没报告', '督办超期'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('报告办理情况')).toBeNull();
  });

  it('lets the unit report', async () => {
    await show(['report_supervision'], { supervisions: [SUPERVISION], standing: 'lead_unit' });
    expect(screen.getByText('在督办')).toBeTruthy();
    await tap('报告办理情况');
    await press('先写办到哪一步');
    await write('比如：涵管清了一半，10 月 20 日清完，李工负责', '清了一半');
    await press('报上去');
    expect(asked('reportSupervision')[0]?.input).toEqual({ no: item.no, supervisionId: 4, text: '清了一半' });
  });

  it('shows the steps of a key one and ticks them, each once', async () => {
    const steps = [
      { label: '一次调研', dueDay: '2026-10-08' },
      { label: '一次会商', dueDay: '2026-10-07', doneAt: at('10-06T10:00') },
    ];
    await show(['tick_supervision'], { supervisions: [{ ...SUPERVISION, form: 'key', steps }] });
    expect(screen.getByText('10 月 8 日前，超期没办')).toBeTruthy();
    expect(screen.getByText('10 月 6 日办好')).toBeTruthy();
    expect(screen.getAllByText('这一步办好了')).toHaveLength(1);
    await tap('这一步办好了');
    expect(asked('tickSupervision')[0]?.input).toEqual({ no: item.no, supervisionId: 4, index: 0 });
  });

  it('after the report asks for the look, and unsolved goes on to supervising again', async () => {
    const reported = { ...SUPERVISION, report: { at: NOW, text: '清完了' }, surveyDueAt: at('10-23T17:30') };
    await show(['survey_supervision', 'supervise'], { supervisions: [reported] });
    expect(screen.getAllByText('10 月 23 日前').length).toBe(1);
    await tap('登记回头看');
    await press('先选办好了没有');
    await tapIn('还没办好');
    await write('比如：问了三户，雨天不再积水', '还在积水');
    await press('记下，再督办');
    expect(asked('surveySupervision')[0]?.input).toEqual({
      no: item.no,
      supervisionId: 4,
      solved: false,
      text: '还在积水',
    });
    expect(inDrawer().getByText('怎么督办？')).toBeTruthy();
  });

  it('shows the instruction with its day to unit and office', async () => {
    const instruction = { text: '到现场看', byName: '陈岭', dueDay: '2026-10-14', at: NOW };
    await show([], { instruction, standing: 'lead_unit' });
    for (const words of ['批示', '到现场看', '陈岭', '10 月 14 日前'])
      expect(screen.getAllByText(words)).not.toEqual([]);
  });
});

describe('a leader at an item', () => {
  it('instructs with a day', async () => {
    role = 'leader';
    await show(['urge', 'supervise', 'instruct'], { standing: 'leader' });
    expect(screen.getByText('催一下')).toBeTruthy();
    await tap('批示');
    await press('先写批示');
    await write('比如：请交通运输局到现场看，给村民一个准日子', '到现场看');
    await press('先选哪天前落实');
    await tapIn('三天后');
    await press('批示');
    expect(asked('instruct')[0]?.input).toEqual({ no: item.no, text: '到现场看', dueDay: '2026-10-12' });
  });
});

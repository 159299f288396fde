import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CallList } from '@/features/call-list/call-list';
import { UnitList } from '@/features/queue/unit-list';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { refreshSession } from '@/session/session';
import { at, card, deputy, detail, due, session, station } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const policy = (id: string, label: string, urgent = false) => ({
  id,
  label,
  default: false,
  urgent,
  grantBeforeDue: false,
});
const place = {
  ...session.places[0],
  tiers: [
    { id: 'town', label: '镇', policyId: 'town_fast', dispatcher: 'congress_office' },
    { id: 'county', label: '县', policyId: 'std', dispatcher: 'congress_office' },
  ],
  kinds: [{ id: 'voice' }, { id: 'suggestion', policyId: 'suggestion' }],
  policies: [
    policy('std', '一般事项 7 个工作日'),
    policy('town_fast', '镇里快办 5 个工作日'),
    policy('complex', '复杂事项 15 天'),
    { ...policy('suggestion', '代表建议 3 个月'), grantBeforeDue: true },
    policy('urgent', '紧急：有危险 2 小时', true),
  ],
  categories: [{ id: 'roads', label: '交通运输' }],
};
const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};
const UNIT = { id: 'unit-1', placeId: 'qinghe', role: 'handler', name: '周明', title: '县交通运输局' };
let hat: object = OFFICE;
let item = detail();
const ANSWERS: Record<string, () => unknown> = {
  getSession: () => ok({ ...session, memberships: [hat], places: [place] }),
  getItem: () => ok(item),
  listUnits: () =>
    ok({ units: [{ id: 'jtj', name: '县交通运输局', tier: 'county', suggested: true, assignedBefore: 1 }] }),
  listStations: () =>
    ok({
      stations: [
        { ...station, deputies: [deputy, { ...deputy, id: 'suyutong', name: '苏雨桐', available: true }] },
      ],
    }),
  previewDue: () => ok({ due: due('10-20T17:30', 7), coDue: due('10-14T17:30', 3), days: [] }),
  assign: () => ok({ no: item.no, state: 'assigned', version: 6 }),
  admit: () => ok({ no: item.no, state: 'with_deputy', version: 6 }),
  answerOnSpot: () => ok({ no: item.no, state: 'reply_review', version: 6 }),
  decline: () => ok({ no: item.no, state: 'declined', version: 6 }),
  listUnitItems: () => ok({ items: [] }),
  listFlagged: () =>
    ok({ items: [card({ state: 'triage', title: '站牌倒了', sourceType: 'face_session' })] }),
  listCallList: () =>
    ok({
      calls: [
        {
          id: 'a-row',
          no: item.no,
          title: '电线掉在路上',
          why: '紧急交办',
          since: at('10-09T10:00'),
          name: '县交通运输局',
          phone: '0700-555-0147',
        },
      ],
    }),
};
const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  hat = OFFICE;
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe('how fast a matter must be answered', () => {
  it('is the usual unless the office says otherwise; danger says 110 first and who is to be rung', async () => {
    item = detail({
      standing: 'office',
      state: 'triage',
      tier: 'county',
      categoryId: 'roads',
      commands: [{ name: 'assign' }],
    });
    await show(<StaffItemPage no={item.no} />);
    await tap('县交通运输局');
    expect(screen.getByText('一般事项 7 个工作日')).toBeTruthy();
    await tap('复杂、紧急的改一下');
    // Neither the town's own nor that of suggestions.
    expect(screen.queryByText('镇里快办 5 个工作日')).toBeNull();
    expect(screen.queryByText('代表建议 3 个月')).toBeNull();
    await tap('紧急：有危险 2 小时');
    expect(screen.getByText(/先请反映人打 110、119/)).toBeTruthy();
    await tap('交给县交通运输局');
    expect(asked('assign')[0]?.input).toMatchObject({ leadUnitId: 'jtj', policyId: 'urgent' });
    expect(seen.moves).toEqual(['navigateTo /packages/staff/pages/calls/index']);
  });

  it('puts the unit on top of those to be phoned, with its number', async () => {
    await show(<CallList />);
    expect(screen.getByText('紧急交办：请打给县交通运输局')).toBeTruthy();
    expect(screen.getByText('0700-555-0147')).toBeTruthy();
  });
});

describe('a dispute that its deputy gave back', () => {
  const back = () =>
    detail({
      standing: 'office',
      kind: 'dispute',
      state: 'triage',
      deputyId: deputy.id,
      commands: [{ name: 'admit' }, { name: 'assign' }, { name: 'decline' }],
    });

  it('goes to another deputy, not to the same', async () => {
    item = back();
    await show(<StaffItemPage no={item.no} />);
    expect(screen.queryByText(`${deputy.name}代表`)).toBeNull();
    await tap('请这位代表领办');
    expect(screen.getByText('还没定：请哪位代表。')).toBeTruthy();
    await tap('苏雨桐代表');
    await tap('请这位代表领办');
    expect(asked('admit')[0]?.input).toEqual({ no: item.no, to: 'with_deputy', deputyId: 'suyutong' });
  });

  it('or to a unit', async () => {
    item = back();
    await show(<StaffItemPage no={item.no} />);
    await tap('交给部门');
    expect(screen.getByText('交给谁')).toBeTruthy();
  });
});

describe('what a unit was asked face to face', () => {
  beforeEach(() => {
    hat = UNIT;
  });

  it('is in a list of its own', async () => {
    await show(<UnitList />);
    await tap('面对面');
    expect(asked('listFlagged')[0]?.input).toEqual({ list: 'session' });
    expect(screen.getByText('站牌倒了')).toBeTruthy();
  });

  it('is written down and goes to the office to be confirmed', async () => {
    item = detail({ standing: 'lead_unit', state: 'triage', commands: [{ name: 'answer_on_spot' }] });
    await show(<StaffItemPage no={item.no} />);
    expect(screen.getByText('交人大办确认')).toBeTruthy();
  });
});

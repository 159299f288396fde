import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { OutcomeList } from '@/features/outcome/outcome-list';
import { OutcomeReport } from '@/features/outcome/outcome-report';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { refreshSession } from '@/session/session';
import { card, detail, NOW, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};
const PIPES = {
  measures: [{ what: '改造管网', quantity: 10400, unit: '米' }],
  funds: [
    { source: '专项', amount: 300 },
    { source: '自筹', amount: 700 },
  ],
  households: 32,
};

let needs: string[] = [];
let item = detail();
let report: object = {};

const ANSWERS: Record<string, () => unknown> = {
  getSession: () =>
    ok({
      ...session,
      memberships: [OFFICE],
      places: session.places.map((place) => ({ ...place, replyNeeds: needs })),
    }),
  getItem: () => ok(item),
  reply: () => ok({ no: item.no, state: 'reply_review', version: 6 }),
  answerOnSpot: () => ok({ no: item.no, state: 'replied', version: 6 }),
  recordOutcome: () => ok({ no: item.no, state: 'closed', version: 6 }),
  verify: () => ok({ no: item.no, state: 'closed', version: 6 }),
  getOutcomeReport: () => ok(report),
  listOutcomes: () =>
    ok({
      outcomes: [{ item: card({ state: 'closed', phase: 'ended', title: '老旧管网漏水' }), outcome: PIPES }],
      total: 1,
    }),
};

const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const drawer = () => within(screen.getByRole('dialog'));
const press = (name: string) => act(async () => void fireEvent.click(drawer().getByRole('button', { name })));
const write = (placeholder: string, text: string) =>
  act(async () => {
    const fields = screen.getAllByPlaceholderText(placeholder);
    const last = fields[fields.length - 1];
    if (last) fireEvent.change(last, { target: { value: text } });
  });
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);
const staffItem = (change: object, ...commands: string[]) =>
  detail({ standing: 'office', commands: commands.map((name) => ({ name })), ...change });

beforeEach(() => {
  resetTaro();
  needs = [];
  answerCloud(({ operation }) => ANSWERS[operation]?.());
});
afterEach(cleanup);

describe('a reply', () => {
  const words = '比如：10 月 8 日清完涵管淤泥，农村公路股李工负责，以后每月巡一次。';

  it('goes without figures where nobody asks for them', async () => {
    item = staffItem({}, 'reply');
    await show(<StaffItemPage no={item.no} />);
    await write(words, '10 月 8 日清完。');
    await tap('已经解决');
    await tap('交人大办审核');
    expect(asked('reply')[0]?.input).toEqual({
      no: item.no,
      text: '10 月 8 日清完。',
      resultClass: 'A',
      mode: 'written',
    });
  });

  it('carries the figures that were typed', async () => {
    item = staffItem({}, 'reply');
    await show(<StaffItemPage no={item.no} />);
    await write(words, '10 月 8 日改完。');
    await tap('已经解决');
    await tap('登记成效');
    await write('做了什么', '改造管网');
    await write('多少', '10400');
    await write('单位', '米');
    await tap('加一笔钱');
    await write('哪里来的，比如专项', '专项');
    await write('几万元', '300');
    await write('几户', '32');
    await tap('交人大办审核');
    expect(asked('reply')[0]?.input.outcome).toEqual({
      measures: [{ what: '改造管网', quantity: 10400, unit: '米' }],
      funds: [{ source: '专项', amount: 300 }],
      households: 32,
    });
  });

  it('that says “done” is not sent without who has gained where the place asks for it', async () => {
    needs = ['beneficiaries'];
    item = staffItem({}, 'reply');
    await show(<StaffItemPage no={item.no} />);
    await write(words, '10 月 8 日装好。');
    await tap('已经解决');
    await tap('交人大办审核');
    expect(screen.getByText('写上多少村、多少户或者多少人得了好处。')).toBeTruthy();
    expect(screen.getByText('上面还差：成效')).toBeTruthy();
    expect(asked('reply')).toEqual([]);
    await write('几户', '46');
    await tap('交人大办审核');
    expect(asked('reply')[0]?.input.outcome).toEqual({ measures: [], funds: [], households: 46 });
  });

  it('keeps the figures of a row when another row is taken away', async () => {
    item = staffItem({ outcome: PIPES }, 'record_outcome');
    await show(<StaffItemPage no={item.no} open="record_outcome" />);
    await act(async () => void fireEvent.click(drawer().getAllByLabelText('去掉第 1 行')[1] ?? document));
    await press('登记成效');
    expect(asked('recordOutcome')[0]?.input).toEqual({
      no: item.no,
      outcome: { ...PIPES, funds: [{ source: '自筹', amount: 700 }] },
    });
  });
});

describe('a dispute', () => {
  it('is answered with how the mediation ended, which says how far it has got', async () => {
    item = staffItem({ kind: 'dispute', state: 'with_deputy' }, 'answer_on_spot');
    await show(<StaffItemPage no={item.no} />);
    await tap('交法院确认');
    expect(screen.getByText('上面还差：调解结果')).toBeTruthy();
    await tap('没调成，退回法院');
    await write('比如：10 月 12 日双方当面说开，写了协议。不写当事人的姓名。', '见了三次，谁也不让。');
    await tap('交法院确认');
    expect(asked('answerOnSpot')[0]?.input).toEqual({
      no: item.no,
      text: '见了三次，谁也不让。',
      resultClass: 'D',
      mode: 'written',
      mediation: 'failed',
    });
  });
});

describe('going to see', () => {
  it('asks whether it is solved and what was seen, and no photo', async () => {
    item = staffItem({ state: 'closed', phase: 'ended' }, 'verify');
    await show(<StaffItemPage no={item.no} open="verify" />);
    await press('先选办好了没有');
    await act(async () => void fireEvent.click(drawer().getByText('没办好')));
    await press('先写看到了什么');
    await write('比如：涵管通了，雨后没有积水', '雨后还是积水。');
    await press('记下来');
    expect(asked('verify')[0]?.input).toEqual({
      no: item.no,
      solved: false,
      text: '雨后还是积水。',
      photoIds: [],
    });
  });

  it('stands beside what the others say, and a disagreement is marked', async () => {
    item = staffItem({
      state: 'closed',
      phase: 'ended',
      facts: { unit: true, deputy: false, submitter: null },
      verification: { solved: false, text: '雨后还是积水。', byName: '林禾', at: NOW },
      outcome: PIPES,
      disputed: true,
    });
    await show(<StaffItemPage no={item.no} />);
    expect(screen.getByText('说法不一')).toBeTruthy();
    expect(screen.getByText('林禾代表看到的：雨后还是积水。')).toBeTruthy();
    expect(screen.getByText('反映人说')).toBeTruthy();
    expect(screen.getByText('10400 米')).toBeTruthy();
  });
});

describe('the report of a year', () => {
  const none = { sum: 0, items: 0 };
  const empty = {
    year: 2026,
    placeId: 'qinghe',
    placeName: '青禾县',
    listable: true,
    places: [],
    items: 0,
    units: [],
    funds: [],
    villages: none,
    households: none,
    people: none,
    mediations: { succeeded: 0, failed: 0 },
  };

  it('keeps units and sources apart, and each figure opens its list', async () => {
    report = {
      ...empty,
      items: 2,
      units: [
        { name: '米', sum: 10400, items: 1 },
        { name: '平方米', sum: 1200, items: 1 },
      ],
      funds: [{ name: '专项', sum: 300, items: 1 }],
      households: { sum: 32, items: 1 },
      mediations: { succeeded: 46, failed: 0 },
    };
    await show(<OutcomeReport />);
    expect(asked('getOutcomeReport')[0]?.input).toEqual({ year: 2026 });
    for (const words of ['1200 平方米', '300 万元', '32 户', '46 件']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    await tap('10400 米');
    expect(seen.moves).toEqual([
      'navigateTo /packages/staff/pages/outcome-list/index?year=2026&of=unit&name=%E7%B1%B3',
    ]);
  });
  it('of a place that is only overseen opens no list', async () => {
    report = { ...empty, listable: false, households: { sum: 32, items: 1 }, items: 1 };
    await show(<OutcomeReport />);
    await tap('32 户');
    expect(seen.moves).toEqual([]);
  });

  it('says how figures come about while there are none', async () => {
    report = empty;
    await show(<OutcomeReport />);
    expect(screen.getByText('2026 年还没有登记成效')).toBeTruthy();
  });

  it('shows behind a figure what each item added', async () => {
    await show(<OutcomeList year="2026" of="unit" name="米" />);
    expect(asked('listOutcomes')[0]?.input).toEqual({ year: 2026, figure: { of: 'unit', name: '米' } });
    expect(screen.getByText('改造管网 10400 米，专项 300 万元，自筹 700 万元，受益 32 户')).toBeTruthy();
    await tap('老旧管网漏水');
    expect(seen.moves).toEqual(['navigateTo /packages/staff/pages/item/index?no=QH260922-A0871']);
  });
});

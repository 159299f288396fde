import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { refreshSession } from '@/session/session';
import { at, card, detail, due, NOW, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';
import type { Detail } from '@/components/item/detail-view';

const ok = (data: unknown) => ({ ok: true, data });
const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};
const UNITS = ['县交通运输局', '县水利局', '县住建局', '县林业局'].map((name, nth) => ({
  id: ['jtj', 'slj', 'zjj', 'lyj'][nth],
  name,
  tier: 'county',
  ruled: nth === 1,
  suggested: nth < 2,
  assignedBefore: nth === 1 ? 3 : 0,
}));

let item = detail();
let answers: Record<string, () => unknown> = {};

const show = async (change: Partial<Detail>, ...commands: string[]) => {
  item = detail({ standing: 'office', commands: commands.map((name) => ({ name })), ...change });
  await act(async () => {
    await refreshSession();
    render(<StaffItemPage no={item.no} />);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);
const drawer = () => within(screen.getByRole('dialog'));
const press = (name: string) => act(async () => void fireEvent.click(drawer().getByRole('button', { name })));
const tapIn = (words: string | RegExp) => act(async () => void fireEvent.click(drawer().getByText(words)));
const write = (placeholder: string | RegExp, value: string) =>
  act(async () => void fireEvent.input(screen.getByPlaceholderText(placeholder), { target: { value } }));
const shownNot = (words: string | RegExp) => expect(screen.queryByText(words)).toBeNull();

beforeEach(() => {
  resetTaro();
  answers = {
    getSession: () =>
      ok({
        ...session,
        memberships: [OFFICE],
        places: session.places.map((place) => ({
          ...place,
          tiers: [
            { id: 'town', label: '镇', policyId: 'town_fast', dispatcher: 'congress_office' },
            { id: 'county', label: '县', policyId: 'std', dispatcher: 'government_office' },
          ],
          categories: [{ id: 'roads', label: '交通运输' }],
        })),
      }),
    getItem: () => ok(item),
    listUnits: () => ok({ units: UNITS }),
    listQueue: () => ok({ items: [card({ no: 'QH260924-PARNT', title: '校门口又积水', photoCount: 2 })] }),
    previewDue: () => ok({ due: due('10-20T17:30', 7), days: [], coDue: due('10-14T17:30', 3) }),
    previewExtension: () => ok({ due: due('10-26T17:30', 12), days: [] }),
  };
  answerCloud(
    ({ operation }) => answers[operation]?.() ?? ok({ no: item.no, state: item.state, version: 6 }),
  );
});
afterEach(cleanup);

describe('returning an item', () => {
  const WHY = '比如：涵管归水利局管，有移交单。';

  it('asks for the basis, the words and whose it is, one after the other, and sends nothing before', async () => {
    await show({ standing: 'lead_unit', state: 'assigned' }, 'sign_in', 'request_return');
    await tap('不归我管');
    await press('先选依据');
    await tapIn('不是我单位的职责');
    await press('先写清为什么');
    await write(WHY, '移交单在案。');
    await press('先选该归谁');
    expect(asked('requestReturn')).toEqual([]);
    expect(drawer().queryByText('县交通运输局')).toBeNull();
    expect(drawer().getByText('裁定过归它，同类交过 3 件')).toBeTruthy();
    await tapIn('县水利局');
    await press('请人大办裁定');
    expect(asked('requestReturn')[0]?.input).toEqual({
      no: item.no,
      basis: 'not_our_duty',
      text: '移交单在案。',
      proposedUnitId: 'slj',
    });
  });

  it('names no owner where nobody here may do it', async () => {
    await show({ standing: 'lead_unit', state: 'assigned' }, 'sign_in', 'request_return');
    await tap('不归我管');
    await tapIn('按规定这里办不了');
    shownNot('该归谁');
    await write(WHY, '国道归省里管。');
    await press('请人大办裁定');
    expect(asked('requestReturn')[0]?.input).not.toHaveProperty('proposedUnitId');
  });

  it('says in words why it can no longer be returned', async () => {
    const withheld = [
      { name: 'request_return', code: 'return_too_late', data: { until: at('09-28T17:30') } },
    ];
    await show({ standing: 'lead_unit', state: 'assigned', withheld }, 'sign_in');
    expect(screen.getByText(/^不能退回：退回要在 9月28日 周一 前提出，已经过了。按首接负责/)).toBeTruthy();
  });
});

describe('ruling on a return', () => {
  const returns: Detail['returns'] = [
    {
      unitName: '县交通运输局',
      basis: 'not_our_duty',
      text: '移交单在案。',
      proposedUnitId: 'slj',
      proposedUnitName: '县水利局',
      at: at('10-08T10:00'),
    },
  ];

  it('shows claim, basis and proposal; upheld, the proposed one is named for the catalogue', async () => {
    await show({ state: 'return_review', returns }, 'rule_return');
    expect(screen.getByText('移交单在案。')).toBeTruthy();
    await tap('裁定');
    expect(screen.getByText('还没定：成立还是不成立、理由。')).toBeTruthy();
    await tap('退回成立');
    await write(/^比如：涵管 2024/, '确已移交。');
    await tap('裁定：退回成立');
    expect(asked('ruleReturn')[0]?.input).toEqual({
      no: item.no,
      upheld: true,
      text: '确已移交。',
      ownerUnitId: 'slj',
    });
  });

  it('overruled, it names no owner', async () => {
    await show({ state: 'return_review', returns }, 'rule_return');
    await tap('退回不成立');
    shownNot('今后这类事归谁');
    await write(/^比如：涵管 2024/, '移交单不含这一段。');
    await tap('裁定：退回不成立');
    expect(asked('ruleReturn')[0]?.input).toEqual({ no: item.no, upheld: false, text: '移交单不含这一段。' });
  });
});

describe('more time', () => {
  it('offers no more than the policy grants, and shows the day before it is asked for', async () => {
    const extensionLimit = { amount: 5, unit: 'working_day' as const };
    await show({ standing: 'lead_unit', extensionLimit }, 'reply', 'request_extension');
    await tap('申请延期');
    expect(drawer().queryByText('6 个工作日')).toBeNull();
    await tapIn('5 个工作日');
    expect(drawer().getByText('10 月 26 日前答复')).toBeTruthy();
    await press('先写为什么');
    expect(asked('requestExtension')).toEqual([]);
    await write(/^比如：管材/, '等管材。');
    await press('请人大办批');
    expect(asked('requestExtension')[0]?.input).toEqual({ no: item.no, amount: 5, text: '等管材。' });
  });

  const extension = { amount: 5, text: '等管材。', at: NOW, newDueAt: at('10-26T17:30') };

  it('is granted by a button that says the new day', async () => {
    await show({ extension }, 'decide_extension');
    await tap('同意');
    await tap('同意改到 10 月 26 日');
    expect(asked('decideExtension')[0]?.input).toEqual({ no: item.no, granted: true });
  });

  it('is refused only in words', async () => {
    await show({ extension }, 'decide_extension');
    await tap('不同意');
    await tap('不同意延期');
    expect(screen.getByText('不同意要写为什么。')).toBeTruthy();
    expect(asked('decideExtension')).toEqual([]);
    await write(/^比如：管材县里/, '县里有库存。');
    await tap('不同意延期');
    expect(asked('decideExtension')[0]?.input).toEqual({ no: item.no, granted: false, text: '县里有库存。' });
  });

  it('is still in the unit’s hands while the office decides', async () => {
    await show({ extension, stepDue: due('10-12T17:30', 2) }, 'decide_extension');
    expect(screen.getByText('在县交通运输局手里，还有 2 个工作日')).toBeTruthy();
  });
});

describe('a unit that helps', () => {
  it('gives its opinion in words to the lead unit', async () => {
    const coHandlers = [{ unitId: 'slj', name: '县水利局', due: due('10-12T17:30', 2) }];
    await show({ standing: 'co_handler', coHandlers }, 'co_reply');
    expect(screen.getByText('还没交意见，10 月 12 日前交')).toBeTruthy();
    await tap('交给主办单位');
    expect(asked('coReply')).toEqual([]);
    await write(/^比如：河道/, '河道我们清。');
    await tap('交给主办单位');
    expect(asked('coReply')[0]?.input).toEqual({ no: item.no, text: '河道我们清。' });
  });
});

describe('an item at rest', () => {
  it('says since when and what was asked', async () => {
    const rest = { state: 'waiting_info' as const, since: at('10-08T09:00'), question: '井盖在哪家门口？' };
    await show({ state: 'waiting_info', holderName: '反映人', rest });
    expect(screen.getByText('10 月 8 日起，期限停着')).toBeTruthy();
    expect(screen.getByText('井盖在哪家门口？')).toBeTruthy();
    expect(screen.getByText('等反映人补充，现在不用您做什么')).toBeTruthy();
  });

  it('goes on with the red button', async () => {
    const rest = { state: 'suspended' as const, since: at('10-08T09:00') };
    await show({ state: 'suspended', rest }, 'resume');
    await tap('接着办');
    expect(asked('resume')[0]?.input).toEqual({ no: item.no });
  });

  it('is stopped for a reason and in words', async () => {
    await show({}, 'suspend');
    await tap('先停下');
    await press('先选原因');
    await tapIn('正在打官司，等法院判');
    await press('先写两句');
    await write(/^比如：双方/, '起诉了。');
    await press('停下，告诉反映人');
    expect(asked('suspend')[0]?.input).toEqual({ no: item.no, reason: 'litigation', text: '起诉了。' });
  });
});

describe('merging', () => {
  it('takes one of the queue, with what one needs to judge', async () => {
    await show({ state: 'triage' }, 'merge');
    await tap('并案');
    expect(drawer().getByText('2 张照片')).toBeTruthy();
    await press('先选一件');
    await tapIn('校门口又积水');
    expect(asked('getItem').map(({ input }) => input)).toContainEqual({ no: 'QH260924-PARNT' });
    await press('并到 QH260924-PARNT');
    expect(asked('merge')[0]?.input).toEqual({ no: item.no, parentNo: 'QH260924-PARNT' });
  });

  it('takes a number that was typed, however it is spelt, and never the item itself', async () => {
    await show({ state: 'triage' }, 'merge');
    await tap('并案');
    await write('比如 QH260924-3F7KX', item.no);
    await press('先选一件');
    await write('比如 QH260924-3F7KX', ' qh260924-3f7kx');
    await press('并到 QH260924-3F7KX');
    expect(asked('merge')[0]?.input).toEqual({ no: item.no, parentNo: 'QH260924-3F7KX' });
  });
});

describe('the end', () => {
  it('says what the archive still lacks', async () => {
    const withheld = [{ name: 'archive', code: 'promise_open', data: {} }];
    await show({ state: 'closed', phase: 'ended', holderName: '', withheld });
    expect(screen.getByText('还不能归档：答应的日子还没到，不能归档。到日子会再问反映人。')).toBeTruthy();
    expect(screen.getByText('这件事了结了，不用您做什么')).toBeTruthy();
  });

  it('is reopened in words, by a deputy too', async () => {
    await show({ state: 'closed', phase: 'ended', standing: 'deputy' }, 'reopen');
    await tap('又出现了，再办一次');
    await press('先写看到了什么');
    await write(/^比如：10 月 18 日/, '又积水了。');
    await press('再办一次');
    expect(asked('reopen')[0]?.input).toEqual({ no: item.no, text: '又积水了。' });
  });
});

describe('a level of another body', () => {
  it('is passed on to the government office, which finds the unit', async () => {
    await show({ state: 'triage', categoryId: 'roads' }, 'assign', 'assign_by_tier');
    await tap('县');
    shownNot('交给谁');
    await tap('转给政府办');
    expect(asked('assignByTier')[0]?.input).toEqual({ no: item.no, tier: 'county', categoryId: 'roads' });
    expect(asked('assign')).toEqual([]);
  });
});

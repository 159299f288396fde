import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Queue } from '@/features/queue/queue';
import { UnitList } from '@/features/queue/unit-list';
import { refreshSession } from '@/session/session';
import { card, due, session } from '../support/sample';
import { answerCloud, resetTaro, seen, type CloudRequest } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const UNIT = {
  id: 'jtj',
  name: '县交通运输局',
  tier: 'county',
  ruled: false,
  suggested: true,
  assignedBefore: 0,
};
const TWO = [
  card({ no: 'QH260924-AAAAA', title: '校车坐满', state: 'triage', categoryId: 'roads' }),
  card({ no: 'QH260924-BBBBB', title: '路灯不亮', state: 'triage', categoryId: 'roads' }),
];

let role = 'congress_office';
let answers: Record<string, (request: CloudRequest) => unknown> = {};

const show = async (screenful: React.ReactElement) => {
  await act(async () => {
    await refreshSession();
    render(screenful);
  });
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const inDrawer = () => within(screen.getByRole('dialog'));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  role = 'congress_office';
  answers = {
    getSession: () =>
      ok({
        ...session,
        memberships: [{ id: 'hat-1', placeId: 'qinghe', role, name: '赵宁', title: '县人大办' }],
        places: session.places.map((place) => ({
          ...place,
          tiers: [{ id: 'county', label: '县', policyId: 'std', dispatcher: 'congress_office' }],
          categories: [{ id: 'roads', label: '交通运输' }],
        })),
      }),
    listQueue: () => ok({ items: TWO }),
    listUnits: () => ok({ units: [UNIT] }),
    listFlagged: () => ok({ items: [] }),
    listUnitItems: () => ok({ items: [] }),
  };
  answerCloud((request) => answers[request.operation]?.(request));
});
afterEach(cleanup);

describe('lists beside the queue', () => {
  it('are four for the office, each with its own words when it is empty and a way back', async () => {
    await show(<Queue />);
    for (const [word, list, empty] of [
      ['等批延期', 'extension', '没有等批的延期'],
      ['等公示', 'publication', '没有等公示的'],
      ['督办', 'supervised', '没有在督办的'],
      ['说法不一', 'disputed', '没有说法不一的'],
    ] as const) {
      await tap(word);
      expect(asked('listFlagged').at(-1)?.input).toEqual({ list });
      expect(screen.getByText(empty)).toBeTruthy();
    }
    await tap('回到等我办');
    expect(screen.getByText('校车坐满')).toBeTruthy();
  });

  it('is one for a station and none for a government office', async () => {
    role = 'station_chief';
    await show(<Queue />);
    expect(screen.getByText('该公示')).toBeTruthy();
    expect(screen.queryByText('等批延期')).toBeNull();
    expect(screen.queryByText('多选')).toBeNull();
    cleanup();
    role = 'government_office';
    await show(<Queue />);
    expect(screen.queryByText('该公示')).toBeNull();
    expect(screen.getByText('多选')).toBeTruthy();
  });

  it('can be asked again when the cloud was not reached', async () => {
    answers['listFlagged'] = () => {
      throw new Error('no network');
    };
    await show(<Queue />);
    await tap('督办');
    expect(screen.getByText('没连上')).toBeTruthy();
    answers['listFlagged'] = () => ok({ items: [card({ title: '桥断了' })] });
    await tap('再试一次');
    expect(screen.getByText('桥断了')).toBeTruthy();
  });

  it('of a unit names those that it helps with, by the date of its own opinion', async () => {
    role = 'handler';
    answers['listFlagged'] = () =>
      ok({ items: [card({ title: '河道淤了', due: due('10-20T17:30', 8), coDue: due('10-13T17:30', 3) })] });
    await show(<UnitList />);
    await tap('协办');
    expect(screen.getByText('还有 3 个工作日')).toBeTruthy();
    expect(screen.getByText('写会办意见')).toBeTruthy();
  });
});

describe('several at once', () => {
  it('assigns the ticked ones to one unit, says of each what came of it, and those done leave the list', async () => {
    answers['assignMany'] = () => {
      answers['listQueue'] = () => ok({ items: [TWO[1]] });
      return ok({
        results: [
          { no: 'QH260924-AAAAA', done: true, state: 'assigned' },
          {
            no: 'QH260924-BBBBB',
            done: false,
            refusal: {
              code: 'already_there',
              data: {
                command: 'assign',
                state: 'assigned',
                by: '钱文',
                at: Date.parse('2026-10-09T10:02:00+08:00'),
              },
            },
          },
        ],
      });
    };
    await show(<Queue />);
    await tap('多选');
    expect(screen.getByText('点哪几件就选哪几件')).toBeTruthy();
    await tap('校车坐满');
    await tap('路灯不亮');
    expect(screen.getByText('选了 2 件')).toBeTruthy();
    expect(seen.moves).toEqual([]);
    await press('交办');
    await act(async () => void fireEvent.click(inDrawer().getByText('县交通运输局')));
    await press('2 件都交给县交通运输局');
    expect(asked('assignMany')[0]?.input).toEqual({
      nos: ['QH260924-AAAAA', 'QH260924-BBBBB'],
      tier: 'county',
      categoryId: 'roads',
      leadUnitId: 'jtj',
      coHandlerIds: [],
    });
    expect(screen.getByText('1 件交出去了，1 件没办成')).toBeTruthy();
    expect(inDrawer().getByText(/^钱文 10 月 9 日 周五 10:02 已经交办过了。/)).toBeTruthy();
    await press('知道了');
    expect(screen.queryByText('校车坐满')).toBeNull();
    expect(screen.getByText('选了 1 件')).toBeTruthy();
  });

  it('sends nothing before a unit is chosen, and nothing at all with none ticked', async () => {
    await show(<Queue />);
    await tap('多选');
    await press('选好了再交办');
    expect(screen.queryByRole('dialog')).toBeNull();
    await tap('校车坐满');
    await press('交办');
    await act(async () => void fireEvent.click(inDrawer().getByRole('button', { name: '交办' })));
    expect(inDrawer().getByText('还没定：交给谁。')).toBeTruthy();
    expect(asked('assignMany')).toEqual([]);
  });

  it('merges the ticked ones into another, never into one of them', async () => {
    answers['listQueue'] = ({ input }) =>
      ok({ items: input['filter'] === 'open' ? [card({ no: 'QH260924-CCCCC', title: '路面积水' })] : TWO });
    answers['getItem'] = () => ({ ok: false, code: 'item_not_found', data: {} });
    answers['mergeMany'] = () => ok({ results: [{ no: 'QH260924-AAAAA', done: true, state: 'merged' }] });
    await show(<Queue />);
    await tap('多选');
    await tap('校车坐满');
    await press('并案');
    expect(inDrawer().queryByText('校车坐满')).toBeNull();
    await act(async () => void fireEvent.click(inDrawer().getByText('办着的')));
    await act(async () => void fireEvent.click(inDrawer().getByText('路面积水')));
    await press('都并到 QH260924-CCCCC');
    expect(asked('mergeMany')[0]?.input).toEqual({ nos: ['QH260924-AAAAA'], parentNo: 'QH260924-CCCCC' });
    expect(screen.getByText('1 件并过去了')).toBeTruthy();
  });

  it('urges what others have', async () => {
    answers['urgeMany'] = () => ok({ results: [{ no: 'QH260924-AAAAA', done: true, state: 'in_progress' }] });
    await show(<Queue />);
    await tap('办着的');
    await tap('多选');
    await tap('校车坐满');
    await press('催办');
    expect(asked('urgeMany')[0]?.input).toEqual({ nos: ['QH260924-AAAAA'] });
    expect(screen.getByText('1 件催过了')).toBeTruthy();
  });

  it('takes twenty and no more', async () => {
    const many = Array.from({ length: 21 }, (_, nth) =>
      card({ no: `QH260924-${String(nth).padStart(5, 'A')}`, title: `第 ${nth + 1} 处坑` }),
    );
    answers['listQueue'] = () => ok({ items: many });
    await show(<Queue />);
    await tap('多选');
    for (const { title } of many) await tap(title);
    expect(screen.getByText('选了 20 件')).toBeTruthy();
    expect(screen.getByText('一次最多 20 件')).toBeTruthy();
  });
});

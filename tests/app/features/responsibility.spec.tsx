import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ResponsibilityRow } from '@/components/entry/responsibility-row';
import { barWords, gapWords, partsOf, type Counts, type ListView } from '@/features/responsibility/duty-view';
import { ResponsibilityList } from '@/features/responsibility/responsibility-list';
import { BulletinPage } from '@/features/responsibility/bulletin-page';
import { ImportPage } from '@/features/responsibility/import-page';
import { SplitPage } from '@/features/responsibility/split-page';
import { TaskPage } from '@/features/responsibility/task-page';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud, resetTaro, seen, type CloudRequest } from '../support/taro';

const OFFICE = {
  id: 'office-1',
  placeId: 'qinghe',
  role: 'congress_office',
  name: '赵宁',
  title: '县人大办',
};
const counts: Counts = { duties: 4, not_started: 1, in_progress: 1, fulfilled: 2, late: 1 };
const list: ListView = {
  today: '2026-10-12',
  expected: { categories: 1, tasks: 2, duties: 5 },
  tasks: 2,
  unsplit: 0,
  counts,
  categories: [{ name: '粮食', tasks: 2, unsplit: 0, counts }],
  version: 3,
  mayEdit: true,
  ownOnly: false,
  bulletins: { unread: 0 },
};
const duty = {
  id: 't1-1',
  title: '定方案',
  taskId: 't1',
  taskNo: 1,
  taskTitle: '种好田',
  category: '粮食',
  unitId: 'jtj',
  unitName: '县交通局',
  dueDay: '2026-09-30',
  state: 'in_progress',
  late: true,
  daysLate: 4,
  version: 1,
  mayReport: true,
};
const task = {
  id: 't1',
  taskNo: 1,
  category: '粮食',
  title: '种好田',
  version: 2,
  duties: [duty],
  entries: [],
  earlier: 0,
  history: [],
  units: [{ id: 'jtj', name: '县交通局' }],
  mayEdit: true,
  mayRecord: true,
  today: '2026-10-12',
};
const refused = (code: string, data: object) => ({ ok: false, code, data });

let answers: Record<string, (request: CloudRequest) => unknown>;
let modules: string[];
beforeEach(async () => {
  cleanup();
  resetTaro();
  modules = ['responsibility_list'];
  answers = {
    getResponsibilityList: () => ({ ok: true, data: list }),
    getTask: () => ({ ok: true, data: task }),
  };
  answerCloud((request) => {
    const places = session.places.map((place) => ({ ...place, modules }));
    if (request.operation === 'getSession')
      return { ok: true, data: { ...session, places, memberships: [OFFICE] } };
    return answers[request.operation]?.(request) ?? { ok: true, data: {} };
  });
  await act(() => refreshSession());
});

const draw = (page: React.ReactElement) => act(async () => void render(page));
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const sent = (operation: string) =>
  seen.requests.filter((request) => request.operation === operation).map(({ input }) => input);

it('says in words what the bar shows, and leaves out what is none', () => {
  expect(barWords(counts)).toEqual(['4 项', '完成 2', '推进中 1', '超期 1']);
  expect(barWords({ ...counts, in_progress: 0, late: 0 })).toEqual(['4 项', '完成 2']);
  expect(partsOf(counts)).toEqual({ fulfilled: 50, going: 25 });
  expect(partsOf({ ...counts, duties: 0 })).toEqual({ fulfilled: 0, going: 0 });
});

it('names only the figures that differ from what the place expects', () => {
  expect(gapWords(list)).toEqual(['责任事项 4 项，应有 5 项']);
  expect(gapWords({ ...list, expected: undefined })).toEqual([]);
});

describe('the list', () => {
  it('that is empty leads who keeps it to the import, and tells others to wait', async () => {
    answers.getResponsibilityList = () => ({ ok: true, data: { ...list, tasks: 0, categories: [] } });
    await draw(<ResponsibilityList />);
    await press('导入清单');
    expect(seen.moves).toEqual(['navigateTo /packages/responsibility/pages/import/index?of=tasks']);
    cleanup();
    answers.getResponsibilityList = () => ({
      ok: true,
      data: { ...list, tasks: 0, mayEdit: false, ownOnly: true },
    });
    await draw(<ResponsibilityList />);
    expect(screen.queryByRole('button', { name: '导入清单' })).toBeNull();
    expect(screen.getByText('没有您单位负责的')).not.toBeNull();
  });

  it('that could not be fetched offers to try again', async () => {
    answers.getResponsibilityList = () => {
      throw new Error('no network');
    };
    await draw(<ResponsibilityList />);
    answers.getResponsibilityList = () => ({ ok: true, data: list });
    await press('再试一次');
    expect(screen.getByText('1 类，2 项任务，4 项责任事项')).not.toBeNull();
  });

  it('has a way in on the work page where the place has it, and none elsewhere', async () => {
    await draw(<ResponsibilityRow />);
    expect(screen.getByText('4 项，完成 2 项')).not.toBeNull();
    cleanup();
    modules = [];
    await act(() => refreshSession());
    const before = sent('getResponsibilityList').length;
    await draw(<ResponsibilityRow />);
    expect(screen.queryByText('责任清单')).toBeNull();
    expect(sent('getResponsibilityList')).toHaveLength(before);
  });
});

describe('splitting', () => {
  it('shows beside each row what was refused of it, and keeps what was written', async () => {
    answers.splitTask = () =>
      refused('rows_refused', {
        issues: [
          { row: 2, problem: 'unit_missing' },
          { row: 2, problem: 'day_missing' },
        ],
        total: 2,
      });
    await draw(<SplitPage id="t1" />);
    await press('加一项');
    await act(async () => {
      fireEvent.change(screen.getAllByPlaceholderText('比如：建成三处样板')[1]!, {
        target: { value: '去验收' },
      });
    });
    await press('存好');
    expect(sent('splitTask')).toEqual([
      {
        id: 't1',
        version: 2,
        duties: [{ id: 't1-1', title: '定方案', unitId: 'jtj', dueDay: '2026-09-30' }, { title: '去验收' }],
      },
    ]);
    expect(screen.getByText('没有责任单位，没有完成时限。')).not.toBeNull();
    expect(
      screen.getByText('没有存。第 2 项：没有责任单位，没有完成时限。补好再存，写的都还在。'),
    ).not.toBeNull();
    expect(screen.getByDisplayValue('去验收')).not.toBeNull();
  });

  it('overtaken by a colleague shows what is kept now, and saves on top of it', async () => {
    answers.splitTask = () => refused('changed_meanwhile', { by: '钱文', at: session.now });
    await draw(<SplitPage id="t1" />);
    answers.getTask = () => ({ ok: true, data: { ...task, version: 3, duties: [] } });
    await press('存好');
    expect(screen.getByText('现在存着的')).not.toBeNull();
    expect(screen.getByText(/^钱文 .* 刚改过这里，没有存您的。/)).not.toBeNull();
    answers.splitTask = () => ({ ok: true, data: { id: 't1', version: 4, duties: 1 } });
    await press('存好');
    // The duty that is gone is written anew.
    expect(sent('splitTask')[1]).toEqual({
      id: 't1',
      version: 3,
      duties: [{ title: '定方案', unitId: 'jtj', dueDay: '2026-09-30' }],
    });
  });
});

describe('an import', () => {
  const preview = {
    rows: 2,
    added: 2,
    changed: 0,
    removed: [],
    same: 0,
    after: { categories: 1, tasks: 2, duties: 0, unsplit: 2 },
    expected: list.expected,
    unread: ['备注'],
    issues: [],
    issueTotal: 0,
    version: 3,
  };
  const paste = async (text: string) => {
    await draw(<ImportPage of="tasks" />);
    await act(
      async () => void fireEvent.change(screen.getByPlaceholderText(/^序号/), { target: { value: text } }),
    );
    await press('看看会改什么');
  };

  it('asks first what would change, and imports against the list that it was compared with', async () => {
    answers.previewListImport = () => ({ ok: true, data: preview });
    await paste('类别\t任务\n粮食\t种好田');
    expect(screen.getByText('读到 2 行，都认得')).not.toBeNull();
    expect(screen.getByText('这几列没有读：备注')).not.toBeNull();
    expect(sent('importList')).toEqual([]);
    await press('放进清单');
    expect(sent('importList')).toEqual([{ of: 'tasks', text: '类别\t任务\n粮食\t种好田', version: 3 }]);
  });

  it('with wrong rows offers no import, and what was pasted is still there', async () => {
    const issues = [{ row: 3, problem: 'title_missing' }];
    answers.previewListImport = () => ({ ok: true, data: { ...preview, issues, issueTotal: 1 } });
    await paste('类别\t任务\n粮食\t');
    expect(screen.getByText('第 3 行：没写是什么事')).not.toBeNull();
    expect(screen.queryByRole('button', { name: '放进清单' })).toBeNull();
    await press('回去改表格');
    expect((screen.getByPlaceholderText(/^序号/) as HTMLTextAreaElement).value).toBe('类别\t任务\n粮食\t');
  });
});

it('a unit reports on its own duty, on the version that it saw', async () => {
  answers.getTask = () => ({ ok: true, data: { ...task, mayEdit: false, mayRecord: false } });
  answers.reportDuty = () => ({ ok: true, data: { dutyId: 't1-1', version: 2 } });
  await draw(<TaskPage id="t1" />);
  await press('报进展');
  await act(async () => {
    fireEvent.change(screen.getByPlaceholderText(/^比如：10 月 8 日开工/), { target: { value: '开工了' } });
  });
  await press('报上去');
  expect(sent('reportDuty')).toEqual([
    { taskId: 't1', dutyId: 't1-1', version: 1, state: 'in_progress', text: '开工了' },
  ]);
});

describe('a bulletin', () => {
  const bulletin = {
    day: '2026-10-12',
    title: '通报',
    text: '请抓紧。',
    facts: { tasks: 2, counts, late: [] },
    countedAt: session.now,
    state: 'draft',
    version: 1,
    readers: [],
    read: true,
    mayEdit: true,
  };

  it('is kept before it is sent, and sent only after a question', async () => {
    answers.getBulletin = () => ({ ok: true, data: bulletin });
    answers.saveBulletin = () => ({ ok: true, data: { day: '2026-10-12', version: 2 } });
    await draw(<BulletinPage day="2026-10-12" />);
    await press('发出去');
    expect(sent('publishBulletin')).toEqual([]);
    await press('发给他们');
    expect(sent('saveBulletin')).toEqual([
      { day: '2026-10-12', title: '通报', text: '请抓紧。', version: 1 },
    ]);
    expect(sent('publishBulletin')).toEqual([{ day: '2026-10-12', version: 2 }]);
  });

  it('opened for the first time is marked as read, once', async () => {
    const published = {
      ...bulletin,
      state: 'published',
      publishedAt: session.now,
      read: false,
      mayEdit: false,
    };
    answers.getBulletin = () => ({ ok: true, data: published });
    await draw(<BulletinPage day="2026-10-12" />);
    expect(sent('readBulletin')).toEqual([{ day: '2026-10-12' }]);
    expect(screen.getByText('请抓紧。')).not.toBeNull();
  });
});

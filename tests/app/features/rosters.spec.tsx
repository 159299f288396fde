import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { RosterImport } from '@/features/rosters/roster-import';
import { Rosters } from '@/features/rosters/rosters';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud, resetTaro, seen, type CloudRequest } from '../support/taro';

const ADMIN = {
  id: 'admin-1',
  placeId: 'qinghe',
  role: 'administrator',
  name: '陆微',
  title: '青禾县人大办',
};
const checked: RosterImport = {
  id: 'imp',
  state: 'ready',
  fileName: '名册.xlsx',
  byName: '陆微',
  at: 1790215200000,
  missing: 'keep',
  sheets: [{ sheet: 'deputies', rows: 25 }],
  counts: [{ sheet: 'deputies', added: 1, changed: 2, gone: 0 }],
  issues: 0,
  notes: [],
  codesLeft: 0,
  dealt: 0,
  total: 0,
};
const standing = {
  areas: 13,
  stations: 9,
  units: 11,
  deputies: 24,
  delegates: 0,
  unassigned: [] as string[],
};

let role: string;
let known: { latest?: RosterImport; brought?: RosterImport; standing: typeof standing };
let answers: Record<string, (request: CloudRequest) => unknown>;

beforeEach(async () => {
  cleanup();
  resetTaro();
  role = 'administrator';
  known = { standing };
  answers = { listRosterImportRows: () => ({ ok: true, data: { rows: [] } }) };
  answerCloud((request) => {
    if (request.operation === 'getSession')
      return { ok: true, data: { ...session, memberships: [{ ...ADMIN, role }] } };
    if (request.operation === 'getRosterImport') return { ok: true, data: known };
    return answers[request.operation]?.(request) ?? { ok: true, data: {} };
  });
});

const draw = async () => {
  await act(() => refreshSession());
  await act(async () => void render(<Rosters />));
};
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const write = (label: string, value: string) =>
  act(async () => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));
const sent = (operation: string) =>
  seen.requests.filter((request) => request.operation === operation).map(({ input }) => input);

describe('the page of the rosters', () => {
  it('is the administrator’s, and says so to everybody else', async () => {
    role = 'congress_office';
    await draw();
    expect(screen.getByText('这是管理员用的')).toBeTruthy();
    expect(sent('getRosterImport')).toEqual([]);
  });

  it('says how much there is, and who is in no station', async () => {
    await draw();
    expect(screen.getByText('24 位，都进站了')).toBeTruthy();
    known = { standing: { ...standing, unassigned: ['林禾', '苏雨桐'] } };
    cleanup();
    await draw();
    expect(screen.getByText('24 位，还有 2 位没进站：林禾、苏雨桐')).toBeTruthy();
  });

  it('takes what was pasted as the sheet that was chosen, and keeps who is not in it', async () => {
    answers.checkRosterImport = () => ({ ok: true, data: checked });
    await draw();
    await press('不用文件，直接粘贴');
    await write('从表格里复制，贴在这里', '姓名\t职务\t联络站');
    await press('看看对不对');
    expect(sent('checkRosterImport')).toEqual([
      { text: '姓名\t职务\t联络站', sheet: 'deputies', fileName: '粘贴的“代表”', missing: 'keep' },
    ]);
    expect(screen.getByText('“名册.xlsx”会改动')).toBeTruthy();
  });

  it('names what is wrong by sheet, row and column', async () => {
    known = { standing, latest: { ...checked, state: 'wrong', issues: 2, counts: [] } };
    answers.listRosterImportRows = () => ({
      ok: true,
      data: {
        rows: [
          { sheet: 'deputies', row: 3, column: '联络站', problem: '不能空着' },
          { problem: '没有一张表认得出来。' },
        ],
      },
    });
    await draw();
    expect(screen.getByText('“名册.xlsx”有 2 处要改，现在什么也没有改动。')).toBeTruthy();
    expect(screen.getByText('“代表”第 3 行“联络站”：不能空着')).toBeTruthy();
    expect(screen.getByText('没有一张表认得出来。')).toBeTruthy();
  });

  it('shows what would change and brings it in once somebody has said why', async () => {
    known = { standing, latest: { ...checked, codesLeft: 2 } };
    answers.listRosterImportRows = () => ({
      ok: true,
      data: {
        rows: [
          {
            sheet: 'deputies',
            kind: 'added',
            name: '新来客',
            fields: [{ column: '姓名', from: '', to: '新来客' }],
          },
          {
            sheet: 'deputies',
            kind: 'changed',
            name: '林禾',
            fields: [{ column: '职务', from: '县人大代表', to: '' }],
          },
        ],
      },
    });
    await draw();
    expect(screen.getByText('新增 1，改动 2')).toBeTruthy();
    expect(screen.getByText('新增 新来客')).toBeTruthy();
    expect(screen.getByText('职务：县人大代表 → 空')).toBeTruthy();
    expect(screen.getByRole('button', { name: '先写为什么' })).toBeTruthy();
    await write('为什么', '补选');
    await act(async () => void fireEvent.click(screen.getByText('去掉的 2 位代表，二维码也停用')));
    answers.runRosterImport = () => {
      const done = { ...checked, state: 'done' as const, dealt: 5, total: 5, reason: '补选' };
      known = { standing, latest: done, brought: done };
      return { ok: true, data: done };
    };
    await press('导入');
    expect(sent('runRosterImport')).toEqual([{ id: 'imp', reason: '补选', revokeCodes: true }]);
    expect(screen.getByText('上一次导入')).toBeTruthy();
  });

  it('has nothing to bring in where the table says what there is', async () => {
    known = { standing, latest: { ...checked, counts: [] } };
    await draw();
    expect(screen.getByText('“名册.xlsx”和现在的名册一样，没有要改的')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '导入' })).toBeNull();
  });

  it('goes on by itself with what is half done', async () => {
    const half = { ...checked, state: 'running' as const, dealt: 1, total: 5, reason: '补选' };
    known = { standing, latest: half, brought: half };
    answers.runRosterImport = () => {
      known = {
        standing,
        latest: { ...half, state: 'done', dealt: 5 },
        brought: { ...half, state: 'done', dealt: 5 },
      };
      return { ok: true, data: known.latest };
    };
    await draw();
    expect(sent('runRosterImport')).toEqual([{ id: 'imp', reason: '补选' }]);
    expect(screen.getByText('撤回这次导入')).toBeTruthy();
  });

  it('takes the last one back for a reason, and says why it cannot', async () => {
    known = { standing, brought: { ...checked, state: 'done', reason: '补选' } };
    answers.undoRosterImport = () => ({
      ok: false,
      code: 'roster_undo_refused',
      data: { why: 'changed', what: '办理目录' },
    });
    await draw();
    await press('撤回这次导入');
    await write('为什么', '传错了');
    await press('撤回');
    expect(sent('undoRosterImport')).toEqual([{ id: 'imp', reason: '传错了' }]);
    expect(screen.getByText(/不能撤回：导入以后办理目录又改过。/)).toBeTruthy();
  });
});

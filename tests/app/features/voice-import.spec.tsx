import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ImportVoices } from '@/features/voice-import/import-voices';
import type { VoiceImport } from '@/features/voice-import/use-check';
import { FlagHints } from '@/features/staff-item/flag-hints';
import { piecesOf } from '@/features/staff-item/flagged-text';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud, resetTaro, seen, type CloudRequest } from '../support/taro';

const STATION = {
  id: 'station-1',
  placeId: 'qinghe',
  role: 'station_chief',
  name: '柳站长',
  title: '柳西村代表联络站',
  stationId: 'liuxi',
};
const checked: VoiceImport = {
  id: 'imp',
  state: 'ready',
  fileName: '九月.xlsx',
  byName: '柳站长',
  at: 1790215200000,
  rows: 129,
  right: 129,
  issues: 0,
  twins: 0,
  likes: 0,
  tiers: [
    { tier: 'town', rows: 97 },
    { tier: 'county', rows: 32 },
  ],
  uncategorised: 0,
  unread: [],
  dealt: 0,
  brought: 0,
  left: 0,
  refused: 0,
};

let role: string;
let latest: (request: CloudRequest) => unknown;
let answers: Record<string, (request: CloudRequest) => unknown>;
const is = (shown: Partial<VoiceImport> | undefined) => () => ({
  ok: true,
  data: shown === undefined ? {} : { latest: { ...checked, ...shown } },
});

beforeEach(async () => {
  cleanup();
  resetTaro();
  role = 'station_chief';
  latest = is(undefined);
  answers = { listVoiceImportRows: () => ({ ok: true, data: { rows: [] } }) };
  answerCloud((request) => {
    if (request.operation === 'getSession')
      return { ok: true, data: { ...session, memberships: [{ ...STATION, role }] } };
    if (request.operation === 'getVoiceImport') return latest(request);
    return answers[request.operation]?.(request) ?? { ok: true, data: {} };
  });
});

const draw = async () => {
  await act(() => refreshSession());
  await act(async () => void render(<ImportVoices />));
};
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const sent = (operation: string) =>
  seen.requests.filter((request) => request.operation === operation).map(({ input }) => input);

describe('the page of a table of voices', () => {
  it('begins with the empty table and one red button', async () => {
    await draw();
    expect(screen.getByRole('button', { name: '下载空表' })).not.toBeNull();
    expect(screen.getByRole('button', { name: '选文件' })).not.toBeNull();
  });

  it('is for station and office: others are led away, and nothing is asked', async () => {
    role = 'handler';
    await draw();
    expect(screen.getByText('这是站里和人大办用的')).not.toBeNull();
    expect(sent('getVoiceImport')).toEqual([]);
  });

  it('that could not be fetched offers to try again', async () => {
    latest = () => {
      throw new Error('no network');
    };
    await draw();
    latest = is(undefined);
    await press('再试一次');
    expect(screen.getByRole('button', { name: '选文件' })).not.toBeNull();
  });

  it('names each wrong cell, and the red button leads back to the file', async () => {
    latest = is({ state: 'wrong', rows: 4, right: 3, issues: 1 });
    answers.listVoiceImportRows = () => ({
      ok: true,
      data: { rows: [{ row: 3, column: 'phone', problem: 'phone_wrong', value: '139' }] },
    });
    await draw();
    expect(
      screen.getByText('第 3 行“电话”“139”不像电话，写 11 位手机号或带区号的座机，一格一个，没有就空着'),
    ).not.toBeNull();
    await press('改好了，再选文件');
    expect(screen.getByRole('button', { name: '选文件' })).not.toBeNull();
  });

  it('shows what would come in by tier, and leaves out what was said before unless it is wanted', async () => {
    latest = is({ twins: 4 });
    await draw();
    expect(screen.getByText('97 件')).not.toBeNull();
    expect(screen.getByText('32 件')).not.toBeNull();
    expect(screen.getByRole('button', { name: '登记 125 件' })).not.toBeNull();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /也登记/ })));
    answers.runVoiceImport = () => ({
      ok: true,
      data: { ...checked, state: 'done', brought: 129, dealt: 129 },
    });
    await press('登记 129 件');
    expect(sent('runVoiceImport')).toEqual([{ id: 'imp', twins: 'bring', accept: true }]);
    expect(screen.getByText('“九月.xlsx”登记了 129 件')).not.toBeNull();
  });

  it('opened again while it runs, goes on by itself until it is done', async () => {
    latest = is({ state: 'running', dealt: 50, brought: 50 });
    const steps = [100, 129];
    answers.runVoiceImport = () => {
      const dealt = steps.shift() ?? 129;
      return {
        ok: true,
        data: { ...checked, state: dealt === 129 ? 'done' : 'running', dealt, brought: dealt },
      };
    };
    await draw();
    expect(sent('runVoiceImport')).toHaveLength(2);
    expect(screen.getByText('“九月.xlsx”登记了 129 件')).not.toBeNull();
  });

  it('that breaks off says so, keeps its place and goes on with a tap', async () => {
    latest = is({ state: 'running', dealt: 50, brought: 50 });
    answers.runVoiceImport = () => {
      throw new Error('no network');
    };
    await draw();
    expect(screen.getByText('看过 50 行，共 129 行')).not.toBeNull();
    answers.runVoiceImport = () => ({
      ok: true,
      data: { ...checked, state: 'done', brought: 129, dealt: 129 },
    });
    await press('接着登记');
    expect(screen.getByText('“九月.xlsx”登记了 129 件')).not.toBeNull();
  });

  it('gives number and code of each, and says what was not registered', async () => {
    latest = is({ state: 'done', dealt: 129, brought: 127, left: 1, refused: 1 });
    answers.listVoiceImportRows = ({ input }) => ({
      ok: true,
      data: {
        rows:
          (input as { of: string }).of === 'refused'
            ? [{ row: 9, code: 'content_refused' }]
            : [{ row: 2, no: 'QH260924-ABCDE', receipt: 'ABCD2345', title: '路灯坏了' }],
      },
    });
    await draw();
    expect(screen.getByText('第 9 行：里面有不能发的话，改了说法再单独登记')).not.toBeNull();
    expect(screen.getByText('QH260924-ABCDE')).not.toBeNull();
    expect(screen.getByText(/^查询码 /)).not.toBeNull();
  });
});

describe('marks in a reply', () => {
  it('stand in order, and one within another is one', () => {
    const flags = [
      { kind: 'refusal_without_basis', from: 6, to: 9 },
      { kind: 'boilerplate', from: 0, to: 4 },
      { kind: 'promise_without_date', from: 2, to: 4 },
      { kind: 'off_the_question' },
    ] as const;
    expect(piecesOf('一二三四五六七八九十', flags)).toEqual([
      { words: '一二三四', marked: true },
      { words: '五六', marked: false },
      { words: '七八九', marked: true },
      { words: '十', marked: false },
    ]);
    expect(piecesOf('没有', [])).toEqual([{ words: '没有', marked: false }]);
  });

  it('are waved off one by one', async () => {
    const waved: string[] = [];
    const flags = [{ kind: 'near_identical', others: 5 }] as const;
    render(<FlagHints flags={flags} onDismiss={(kind) => waved.push(kind)} />);
    expect(screen.getByText('和这个单位最近给另外 5 件的答复几乎一样，看看是不是照抄的。')).not.toBeNull();
    await press('没事');
    expect(waved).toEqual(['near_identical']);
  });
});

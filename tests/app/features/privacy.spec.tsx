import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { exportText, type ExportPage } from '@/features/privacy/export-text';
import { PrivacyPage } from '@/features/privacy/privacy-page';
import { markOf } from '@/features/cover/marks';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const AT = Date.parse('2026-10-09T10:00:00+08:00');
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (name: string) => seen.requests.filter(({ operation }) => operation === name);

const PAGE: ExportPage = {
  items: [
    {
      no: 'QH261009-A0901',
      state: 'closed',
      createdAt: AT,
      said: [{ at: AT, field: 'text', text: '路灯坏了。' }],
      name: '王小明',
      phone: '13800001234',
      views: [{ at: AT, name: '林禾', title: '县人大代表', reason: '约时间' }],
      photoUrls: ['https://example.invalid/1'],
      reply: '换好了。',
    },
  ],
  voters: [{ placeId: 'qinghe', areaId: 'liuxi', phone: '13800001234', called: '老王' }],
  next: 'more',
};

beforeEach(resetTaro);
afterEach(cleanup);

it('the file can be read by anybody', () => {
  const text = exportText([PAGE], AT);
  expect(text).toContain('编号 QH261009-A0901  已办结');
  expect(text).toContain('称呼和电话：王小明 13800001234');
  expect(text).toContain('说的话：路灯坏了。');
  expect(text).toContain('县人大代表 林禾 看过电话，理由：约时间');
  expect(text).toContain('选民登记：老王 13800001234');
});

describe('the page about what is kept', () => {
  it('fetches all pages, and hands over a file', async () => {
    answerCloud(({ operation, input }) =>
      operation === 'exportMine'
        ? ok(input.cursor === undefined ? PAGE : { ...PAGE, voters: undefined, next: undefined })
        : undefined,
    );
    await act(async () => void render(<PrivacyPage />));
    await tap('拿一份我的信息');
    await tap('收齐了，发到聊天里');
    expect(asked('exportMine').map(({ input }) => input.cursor)).toEqual([undefined, 'more']);
    expect(seen.files.map(({ name }) => name)).toEqual(['码上说-我的信息.txt']);
  });

  it('erases only after a question, and says what stays and why', async () => {
    answerCloud(({ operation }) =>
      operation === 'eraseMine' ? ok({ erased: ['QH261009-A0901'], kept: ['QH261009-A0902'] }) : undefined,
    );
    await act(async () => void render(<PrivacyPage />));
    await tap('删掉我的信息');
    expect(asked('eraseMine')).toEqual([]);
    await tap('删掉');
    expect(
      screen.getByText('称呼和电话都删了。1 件办完的，话和照片也删了；还有 1 件在办，办完了再来删。'),
    ).toBeTruthy();
  });

  it('says what went wrong, and nothing was erased on the screen', async () => {
    answerCloud(() => {
      throw new Error('no network');
    });
    await act(async () => void render(<PrivacyPage />));
    await tap('删掉我的信息');
    await tap('删掉');
    expect(screen.getByText(/没连上/)).toBeTruthy();
  });
});

describe('a mark on a photo', () => {
  it('is the rectangle that a finger drew, from any corner, within the picture', () => {
    expect(markOf({ x: 0.5, y: 0.75 }, { x: 0.25, y: 0.25 })).toEqual({
      x: 0.25,
      y: 0.25,
      width: 0.25,
      height: 0.5,
    });
    expect(markOf({ x: 0.75, y: 0.5 }, { x: 1.5, y: 1.25 })).toEqual({
      x: 0.75,
      y: 0.5,
      width: 0.25,
      height: 0.5,
    });
  });

  it('covers what is under a finger that only touched', () => {
    const { width, height, x, y } = markOf({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 });
    expect([width, height, Math.round(x * 100), Math.round(y * 100)]).toEqual([0.14, 0.14, 43, 43]);
  });
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NoticePreview } from '@/features/notice-preview/notice-preview';
import { refreshSession } from '@/session/session';
import { session } from '../support/sample';
import { answerCloud } from '../support/taro';

const ADMIN = { id: 'admin-1', placeId: 'qinghe', role: 'administrator', name: '陆微', title: '信息专干' };
const notice = { title: '已受理', version: 1, delivery: 'push', priority: 2, template: 'progress' };
const preview = {
  notices: [
    { ...notice, code: 'N02', to: 'submitter', situation: '交给代表', body: '在林禾代表手里。' },
    { ...notice, code: 'N14', to: 'unit', situation: '', title: '新交办', body: '请先签收。', priority: 1 },
  ],
  templates: [
    {
      key: 'progress',
      title: '事项进度提醒',
      audience: 'resident',
      version: 1,
      registered: false,
      fields: [{ name: 'thing1', label: '事项', value: '上学路一下雨就积水' }],
    },
  ],
};

it('shows what each sort of person would read, and how it looks as a message of WeChat', async () => {
  cleanup();
  answerCloud(({ operation }) => ({
    ok: true,
    data: operation === 'getSession' ? { ...session, memberships: [ADMIN] } : preview,
  }));
  await act(() => refreshSession());
  await act(async () => void render(<NoticePreview />));
  expect(screen.getByText('N02 · 交给代表')).not.toBeNull();
  expect(screen.getByText('在林禾代表手里。')).not.toBeNull();
  expect(screen.getByText('微信也提醒，第 1 版')).not.toBeNull();
  expect(screen.getByText('上学路一下雨就积水')).not.toBeNull();
  expect(screen.getByText(/还没配模板/)).not.toBeNull();
  expect(screen.queryByText('请先签收。')).toBeNull();
  fireEvent.click(screen.getByText('承办单位'));
  expect(screen.getByText('请先签收。')).not.toBeNull();
  expect(screen.getByText('微信也提醒，最后一次提醒也留给它，第 1 版')).not.toBeNull();
});

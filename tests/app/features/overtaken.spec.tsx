import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { ItemPage } from '@/features/item/item-page';
import { StaffItemPage } from '@/features/staff-item/staff-item-page';
import { refreshSession } from '@/session/session';
import { at, detail, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';
import type { Detail } from '@/components/item/detail-view';

const UNIT = { id: 'unit-1', placeId: 'qinghe', role: 'handler', name: '周径', title: '县交通运输局' };

let item = detail();
const answers: Record<string, () => unknown> = {
  getSession: () => ({ ok: true, data: { ...session, memberships: [UNIT] } }),
  getItem: () => ({ ok: true, data: item }),
};

const show = async (change: Partial<Detail>, ...commands: string[]) => {
  item = detail({ commands: commands.map((name) => ({ name })), ...change });
  await act(async () => {
    await refreshSession();
    render(<StaffItemPage no={item.no} />);
  });
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);

beforeEach(() => {
  resetTaro();
  answerCloud(({ operation }) => answers[operation]?.());
});
afterEach(cleanup);

describe('somebody was faster', () => {
  const refused = (code: string, data: object) => () => ({ ok: false, code, data });

  it('the same was done already: a passing word, and the page is the newest', async () => {
    const data = { command: 'sign_in', state: 'in_progress', by: '赵宁', at: at('10-09T10:02') };
    answers['signIn'] = refused('already_there', data);
    await show({ standing: 'lead_unit', state: 'assigned' }, 'sign_in');
    const before = asked('getItem').length;
    await tap('签收');
    expect(screen.getByText('赵宁 10 月 9 日 周五 10:02 已经签收过了')).toBeTruthy();
    expect(asked('getItem')).toHaveLength(before + 1);
  });

  it('something else was done: who, when, and what can be done now stays on the newest page', async () => {
    const data = {
      command: 'sign_in',
      state: 'triage',
      possible: ['note', 'assign', 'merge'],
      by: '钱文',
      at: at('10-09T10:02'),
    };
    answers['signIn'] = () => {
      item = detail({ standing: 'office', state: 'triage', commands: [{ name: 'assign' }] });
      return { ok: false, code: 'illegal_transition', data };
    };
    await show({ standing: 'lead_unit', state: 'assigned' }, 'sign_in');
    await tap('签收');
    expect(
      screen.getByText(
        '钱文 10 月 9 日 周五 10:02 刚办过，这件事已经到“已受理”了，不能再“签收”。给您换成最新的，现在能办：交办、并案。',
      ),
    ).toBeTruthy();
    expect(screen.getByText('待交办')).toBeTruthy();
  });

  it('the same was noted twice: the drawer is shut and the page says so', async () => {
    answers['link'] = refused('link_there', {});
    await show({ standing: 'deputy' }, 'link');
    await tap('关联');
    await act(async () => void fireEvent.click(screen.getByText('主题')));
    const name = screen.getByPlaceholderText('比如：二季度道路主题');
    await act(async () => void fireEvent.input(name, { target: { value: '道路主题' } }));
    const button = within(screen.getByRole('dialog')).getByRole('button', { name: '关联' });
    await act(async () => void fireEvent.click(button));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('已经关联过了。给您换成最新的。')).toBeTruthy();
    expect(asked('getItem')).toHaveLength(2);
  });

  it('a drawer that was opened in the list does not come again once it is done', async () => {
    item = detail({ standing: 'deputy', commands: [] });
    await act(async () => {
      await refreshSession();
      render(<StaffItemPage no={item.no} open="hand_over" />);
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('any other refusal stays beside its button', async () => {
    answers['signIn'] = refused('step_not_yours', { command: 'sign_in', owner: '单位负责人' });
    await show({ standing: 'lead_unit', state: 'assigned' }, 'sign_in');
    await tap('签收');
    expect(screen.getByText(/^这一步由单位负责人来办/)).toBeTruthy();
  });
});

describe('somebody was faster than the one who spoke', () => {
  const mine = async (change: Partial<Detail>) => {
    item = detail(change);
    answers['getSession'] = () => ({ ok: true, data: session });
    await act(async () => {
      await refreshSession();
      render(<ItemPage no={item.no} />);
    });
  };

  it('the drawer is shut, the newest is there, and in one sentence what can be done now', async () => {
    answers['withdraw'] = () => {
      item = detail({ state: 'replied', phase: 'replied', commands: [{ name: 'rate' }] });
      const data = { command: 'withdraw', state: 'replied', possible: ['rate', 'note'] };
      return { ok: false, code: 'illegal_transition', data };
    };
    await mine({ state: 'with_deputy', commands: [{ name: 'withdraw' }] });
    await act(async () => void fireEvent.click(screen.getByLabelText('更多：撤回、叫家人一起跟')));
    await tap('撤回这件事');
    await tap('撤回');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(
      screen.getByText('这件事已经到“已答复”了，不能再“撤回”。给您换成最新的，现在能办：评一评。'),
    ).toBeTruthy();
    expect(screen.getByText('评一评，只有两个问题')).toBeTruthy();
    expect(asked('getItem')).toHaveLength(2);
  });

  it('words that came too late are still in the phone', async () => {
    answers['supplement'] = () => {
      item = detail({ state: 'reply_review', commands: [{ name: 'supplement' }] });
      const data = { command: 'supplement', state: 'reply_review', possible: ['supplement'] };
      return { ok: false, code: 'illegal_transition', data };
    };
    await mine({ commands: [{ name: 'supplement' }] });
    await tap('补充');
    const field = screen.getByPlaceholderText(/^比如：就在小学/);
    await act(async () => void fireEvent.input(field, { target: { value: '在第一根电线杆旁边' } }));
    await tap('补充上去');
    expect(screen.queryByRole('dialog')).toBeNull();
    await tap('补充');
    expect(screen.getByDisplayValue('在第一根电线杆旁边')).toBeTruthy();
  });
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ItemPage } from '@/features/item/item-page';
import { MyItems } from '@/features/my-items/my-items';
import type { Detail } from '@/components/item/detail-view';
import { refreshSession } from '@/session/session';
import { at, card, detail, due, session } from '../support/sample';
import { answerCloud, resetTaro, seen } from '../support/taro';

const ok = (data: unknown) => ({ ok: true, data });
const NO = 'QH260922-A0871';

const event = (type: string, change: Partial<Detail['timeline'][number]> = {}) => ({
  seq: 9,
  type,
  at: at('10-08T09:00'),
  by: { standing: 'lead_unit', title: '柳溪镇政府' },
  data: {},
  texts: {},
  internal: false,
  ...change,
});

const showItem = async (change: Partial<Detail>) => {
  const answers: Record<string, () => unknown> = {
    getSession: () => ok(session),
    getItem: () => ok(detail({ contactViews: 0, ...change })),
    supplyInfo: () => ok({ no: NO, state: 'in_progress', version: 6 }),
    objectPublication: () => ok({ no: NO, state: 'closed', version: 6 }),
    reopen: () => ok({ no: NO, state: 'triage', version: 6 }),
  };
  answerCloud(({ operation }) => answers[operation]?.());
  await act(async () => {
    await refreshSession();
    render(<ItemPage no={NO} />);
  });
};
const tap = (words: string) =>
  act(async () => void fireEvent.click(screen.getAllByText(words).slice(-1)[0] as Element));
const asked = (operation: string) => seen.requests.filter((request) => request.operation === operation);
const reds = () => document.querySelectorAll('.btn-main').length;

beforeEach(resetTaro);
afterEach(cleanup);

describe('a question that waits', () => {
  const waiting: Partial<Detail> = {
    state: 'waiting_info',
    rest: { state: 'waiting_info', since: at('10-08T09:00'), question: '井盖在哪家门口？' },
    stepDue: due('10-15T17:30', 4),
    timeline: [event('info_requested', { texts: { text: '井盖在哪家门口？' } })],
    commands: [{ name: 'supply_info' }, { name: 'withdraw' }],
  };

  it('stands in the asker’s name, with a grey page and one red button', async () => {
    await showItem(waiting);
    expect(screen.getAllByText('柳溪镇政府问您')).toHaveLength(2);
    expect(screen.getByText('井盖在哪家门口？', { selector: '.item-owed' })).toBeTruthy();
    expect(screen.getByText('等您回答的日子，不占他们的期限。')).toBeTruthy();
    expect(screen.getByText('10 月 15 日前没回答，他们就先接着办')).toBeTruthy();
    expect(document.querySelector('.leaf-still')).toBeTruthy();
    expect(reds()).toBe(1);
  });

  it('keeps what was written in the phone until it is sent', async () => {
    await showItem(waiting);
    await tap('回答');
    await act(
      async () =>
        void fireEvent.change(screen.getByLabelText('知道多少写多少'), { target: { value: '王家门口' } }),
    );
    cleanup();
    await showItem(waiting);
    await tap('回答');
    expect(screen.getByDisplayValue('王家门口')).toBeTruthy();
    await tap('回答');
    expect(asked('supplyInfo')[0]?.input).toEqual({ no: NO, text: '王家门口', photoIds: [] });
  });

  it('stands among what is the resident’s own turn', async () => {
    answerCloud(({ operation }) =>
      operation === 'listMyItems' ? ok({ items: [card({ state: 'waiting_info' })], total: 1 }) : ok(session),
    );
    await act(async () => void render(<MyItems />));
    expect(screen.getByText('请您补充')).toBeTruthy();
    await tap('回答');
    expect(seen.moves).toEqual([`navigateTo /pages/item/index?no=${NO}`]);
  });
});

describe('what stands still or goes on elsewhere', () => {
  it('was stopped: why, and when it goes on', async () => {
    await showItem({
      state: 'suspended',
      rest: { state: 'suspended', since: at('10-08T09:00') },
      timeline: [
        event('suspended', {
          by: { standing: 'office', title: '县人大办' },
          data: { reason: 'litigation' },
          texts: { text: '等县法院判。' },
        }),
      ],
      commands: [],
    });
    expect(screen.getByText('县人大办 10 月 8 日先停下了')).toBeTruthy();
    expect(screen.getAllByText(/正在打官司，等法院判/u).length).toBeGreaterThan(0);
    expect(screen.getAllByText('等县法院判。').length).toBeGreaterThan(0);
    expect(screen.getByText('能接着办的时候会告诉您')).toBeTruthy();
  });

  it('others said the same: with how many, how that one stands, and its answer', async () => {
    const parent = { no: 'QH260920-B0001', state: 'replied', others: 3, holderName: '反映人' } as const;
    const reply = { text: '10 月 8 日清完了。', byName: '县交通运输局', at: at('10-08T10:00') };
    await showItem({
      state: 'merged',
      phase: 'ended',
      due: undefined,
      parent: { ...parent, reply },
      commands: [],
    });
    expect(screen.getByText('和另外 3 个人说的是同一件事')).toBeTruthy();
    expect(screen.getByText('县交通运输局答复了')).toBeTruthy();
    expect(screen.getByText('10 月 8 日清完了。')).toBeTruthy();
    expect(screen.getByText('一起办，答复会单独告诉您')).toBeTruthy();
  });

  it('went up: to whom, and by when somebody asks there', async () => {
    await showItem({
      state: 'transferred_up',
      due: undefined,
      stepDue: due('11-07T17:30', 20),
      upper: { body: '市人大常委会', at: at('10-08T09:00') },
      commands: [],
    });
    expect(screen.getByText('报给市人大常委会了')).toBeTruthy();
    expect(screen.getByText('11 月 7 日还没有答复，县人大办会去问。')).toBeTruthy();
  });

  it('was given more time: the new day, why, who agreed', async () => {
    const extension = {
      amount: 10,
      text: '等管材。',
      at: at('10-08T09:00'),
      granted: true,
      newDueAt: at('10-26T17:30'),
    };
    await showItem({ extension });
    expect(screen.getByText('难办，改到 10 月 26 日，原因：等管材。县人大办同意了。')).toBeTruthy();
  });
});

describe('a list', () => {
  it('shows a stopped matter with a grey page and no days that run', async () => {
    answerCloud(({ operation }) =>
      operation === 'listMyItems' ? ok({ items: [card({ state: 'suspended' })], total: 1 }) : ok(session),
    );
    await act(async () => void render(<MyItems />));
    expect(screen.getByText('先停着，能接着办会告诉您')).toBeTruthy();
    expect(screen.queryByText(/还有 2 个工作日/u)).toBeNull();
    expect(document.querySelector('.leaf-still')).toBeTruthy();
  });

  it('says of a merged one that it goes on with others', async () => {
    answerCloud(({ operation }) =>
      operation === 'listMyItems'
        ? ok({ items: [card({ state: 'merged', phase: 'ended' })], total: 1 })
        : ok(session),
    );
    await act(async () => void render(<MyItems />));
    expect(screen.getByText('和别人说的一起办')).toBeTruthy();
  });
});

describe('after the answer', () => {
  const reply: Detail['reply'] = {
    text: '先填石子，年底前铺好。',
    resultClass: 'B',
    mode: 'written',
    promise: { dueDay: '2026-10-09', owner: '李工' },
    byName: '县交通运输局',
    at: at('09-24T10:00'),
  };

  it('a promise came due: asked whether it was kept, with the judgement at the thumb', async () => {
    await showItem({
      reply,
      facts: { unit: false, deputy: null, submitter: true },
      timeline: [event('promise_fell_due')],
      commands: [{ name: 'rate' }, { name: 'supplement' }],
    });
    expect(screen.getByText('办好了吗？')).toBeTruthy();
    // A red button leaves room for ⋯ alone.
    expect(screen.queryByText('补充')).toBeNull();
    expect(screen.getByText('还在办')).toBeTruthy();
    await tap('我来说办好了没有');
    expect(seen.moves).toEqual([`navigateTo /pages/rate/index?no=${NO}`]);
  });

  it('closed without a judgement: it can come again', async () => {
    await showItem({
      state: 'closed',
      phase: 'ended',
      due: undefined,
      reply,
      rating: { satisfaction: 'no_answer', resolved: null, at: at('10-08T10:00') },
      verification: { solved: true, text: '石子填上了。', byName: '林禾', at: at('10-08T10:00') },
      facts: { unit: false, deputy: true, submitter: null },
      commands: [{ name: 'reopen' }],
    });
    expect(screen.getByText('您没评，先收起来，又出现了还能再提')).toBeTruthy();
    expect(screen.getByText('林禾代表 10 月 8 日去看过：石子填上了。')).toBeTruthy();
    await tap('又出现了');
    await act(
      async () =>
        void fireEvent.change(screen.getByLabelText(/^比如：昨天下雨/u), { target: { value: '又积水了' } }),
    );
    await tap('请他们再办');
    expect(asked('reopen')[0]?.input).toEqual({ no: NO, text: '又积水了' });
  });
});

describe('before it is public', () => {
  const publication = {
    state: 'proposed' as const,
    at: at('10-08T10:00'),
    title: '上学路积水',
    text: '一下雨就积水，娃娃蹚水上学。',
    reply: '涵管清完了。',
    photoIds: [],
  };
  const closed: Partial<Detail> = {
    state: 'closed',
    phase: 'ended',
    due: undefined,
    publication,
    commands: [{ name: 'object_publication' }],
  };

  it('shows exactly what would be seen; a no is asked about once and sent', async () => {
    await showItem(closed);
    expect(screen.getByText('一下雨就积水，娃娃蹚水上学。')).toBeTruthy();
    expect(screen.getByText('答复：涵管清完了。')).toBeTruthy();
    await tap('不要公示');
    expect(asked('objectPublication')).toEqual([]);
    await tap('不要公示');
    expect(asked('objectPublication')[0]?.input).toEqual({ no: NO });
  });

  it('a yes is sent, and the item remembers it for every phone; the mind can still be changed', async () => {
    await showItem(closed);
    await tap('可以');
    expect(asked('agreePublication')[0]?.input).toEqual({ no: NO });
    cleanup();
    await showItem({ ...closed, publication: { ...publication, agreedAt: at('10-08T11:00') } });
    expect(screen.queryByText('一下雨就积水，娃娃蹚水上学。')).toBeNull();
    await tap('您说可以公示');
    expect(screen.getByText('一下雨就积水，娃娃蹚水上学。')).toBeTruthy();
  });

  it('leads to the board once it hangs there', async () => {
    await showItem({ ...closed, publication: { ...publication, state: 'published' } });
    await tap('贴在公示栏上了');
    expect(seen.moves).toEqual([`navigateTo /packages/public/pages/published/index?no=${NO}`]);
    expect(screen.getByLabelText('更多：不要公示、叫家人一起跟')).toBeTruthy();
  });
});

describe('what one only follows', () => {
  it('opens where a follower can see it', async () => {
    const replied = { state: 'replied', phase: 'replied' } as const;
    const followed = card({ ...replied, page: 'packages/public/pages/shared/index?token=t1', title: NO });
    answerCloud(({ operation }) =>
      operation === 'listMyItems' ? ok({ items: [followed], total: 1 }) : ok(session),
    );
    await act(async () => void render(<MyItems />));
    // The answer is for the one who spoke to judge.
    expect(screen.queryByText('还没有')).toBeNull();
    await tap(NO);
    expect(seen.moves).toEqual(['navigateTo /packages/public/pages/shared/index?token=t1']);
  });
});

describe('the check of photos', () => {
  const photo = (id: string, status: 'checking' | 'shown' | 'hidden') => ({
    id,
    status,
    url: `cloud://${id}`,
  });

  it('is told to who took them: what waits, what nobody else will see, and nothing once all passed', async () => {
    await showItem({ photos: [photo('a', 'checking'), photo('b', 'checking'), photo('c', 'hidden')] });
    expect(screen.getByText('有 2 张照片还在检查，检查完办事的人就看得到。事照样办。')).toBeTruthy();
    expect(screen.getByText(/^有 1 张照片没通过检查，别人看不到。事照样办/)).toBeTruthy();
    cleanup();
    await showItem({ photos: [photo('a', 'shown')] });
    expect(screen.queryByText(/检查/)).toBeNull();
  });
});
